using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Text.Time;

namespace SiteGen.Compose.Checks;

/// <summary>Each quarter is reviewed in time, by the strategy's forums in their order.</summary>
internal static class ReviewChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) =>
        site.Each<Review>().SelectMany(review => Check(site, review)).Concat(site.Each<Strategy>().SelectMany(strategy => Late(site, strategy).Concat(LateForums(site, strategy))));

    private static IEnumerable<Diagnostic> Check(Site site, Review review)
    {
        if (review.Quarter is not { } quarter) return [];
        if (quarter.FirstDay > site.Today) return [FollowUpMessages.QuarterNotBegun(review.Place, $"{quarter}")];
        if (site.FollowUp.PlaceOf(review.Id) is not { } place)
        {
            // A reference that leads nowhere is told of as a reference.
            return review.Strategy is null ? [FollowUpMessages.ReviewWithoutStrategy(review.Place)] : [];
        }

        var strategy = (Strategy)site.Index.Find(place.Strategy)!;
        return Days(site, review).Concat(Unknown(site, strategy, review)).Concat(Order(site, strategy, review, quarter));
    }

    private static IEnumerable<Diagnostic> Days(Site site, Review review) =>
        review.Handlings.Where(handling => handling.Date > site.Today)
            .Select(handling => FollowUpMessages.HandlingInFuture(handling.Place, Dates.Format(handling.Date!.Value, "fi")));

    private static IEnumerable<Diagnostic> Unknown(Site site, Strategy strategy, Review review)
    {
        if (strategy.Forums.IsEmpty) yield break;
        var known = strategy.Forums.Select(forum => Forums.KeyOf(site, strategy.Id, forum)).ToHashSet(StringComparer.Ordinal);
        foreach (var handling in review.Handlings.Where(handling => !known.Contains(Forums.KeyOf(site, review.Id, handling.Forum))))
        {
            yield return FollowUpMessages.ForumUnknown(
                handling.Forum.Place, handling.Forum.Target, Suggestion.For(handling.Forum.Target, strategy.Forums.Select(forum => forum.Target)));
        }
    }

    private static IEnumerable<Diagnostic> Order(Site site, Strategy strategy, Review review, Quarter quarter)
    {
        var done = Forums.Turns(site, strategy, review, quarter).Where(turn => turn.From == strategy.Id && turn.Handling?.DoneBy(site.Today) is not null).ToArray();
        for (var i = 1; i < done.Length; i++)
        {
            if (done[i].Handling!.Date < done[i - 1].Handling!.Date)
            {
                yield return FollowUpMessages.ForumOrderWrong(done[i].Handling!.Place, NameOf(site, done[i]), NameOf(site, done[i - 1]));
            }
        }
    }

    private static IEnumerable<Diagnostic> Late(Site site, Strategy strategy)
    {
        if (!MeasureProgress.IsFollowed(strategy, site.Today)) yield break;
        var late = site.FollowUp.QuartersOf(strategy.Id).Where(quarter => Forums.IsReviewLate(site, strategy, quarter)).ToArray();
        if (late.Length > 0)
        {
            yield return FollowUpMessages.ReviewOverdue(strategy.Forums[0].Place, string.Join(", ", late), Dates.Format(late[^1].ReviewDue, "fi"));
        }
    }

    // Only of the two quarters that ended last: earlier ones were answered by the reviews after them.
    private static IEnumerable<Diagnostic> LateForums(Site site, Strategy strategy)
    {
        if (!MeasureProgress.IsFollowed(strategy, site.Today)) yield break;
        var now = Quarter.Of(site.Today);
        foreach (var quarter in site.FollowUp.QuartersOf(strategy.Id).Where(quarter => quarter < now && quarter >= now.Previous.Previous))
        {
            var review = Forums.ReviewOf(site, strategy.Id, quarter);
            foreach (var turn in Forums.LateTurns(site, strategy, quarter))
            {
                var place = turn.Handling?.Place ?? review?.Place ?? turn.Forum.Place;
                yield return FollowUpMessages.ForumLate(place, NameOf(site, turn), $"{quarter}", Dates.Format(turn.Due, "fi"));
            }
        }
    }

    private static string NameOf(Site site, ForumTurn turn) =>
        site.References.FindDocument(turn.From, turn.Forum) is { } id ? site.Index.Find(id)!.Title : turn.Forum.Target;
}
