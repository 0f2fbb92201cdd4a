using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text.Time;

namespace SiteGen.Compose;

/// <summary>A forum's turn in the review of a quarter.</summary>
/// <param name="From">The document that names the forum.</param>
/// <param name="Handling">What the review says of it; null where it says nothing.</param>
public sealed record ForumTurn(DocumentId From, Reference Forum, ReviewHandling? Handling, DateOnly Due);

/// <summary>Who handles a quarter's review, in which order and by when.</summary>
public static class Forums
{
    /// <summary>The forums of the strategy in their order, then those that only the review names.</summary>
    public static ImmutableArray<ForumTurn> Turns(Site site, Strategy strategy, Review? review, Quarter quarter)
    {
        var handlings = review?.Handlings ?? [];
        var named = strategy.Forums.Select(forum => KeyOf(site, strategy.Id, forum)).ToArray();
        var own = strategy.Forums.Select((forum, i) =>
        {
            var handling = handlings.FirstOrDefault(handling => KeyOf(site, review!.Id, handling.Forum) == named[i]);
            return new ForumTurn(strategy.Id, forum, handling, handling?.Deadline ?? quarter.ReviewDue);
        });
        var others = handlings.Where(handling => !named.Contains(KeyOf(site, review!.Id, handling.Forum), StringComparer.Ordinal))
            .Select(handling => new ForumTurn(review!.Id, handling.Forum, handling, handling.Deadline ?? quarter.ReviewDue));
        return [.. own, .. others];
    }

    /// <summary>The review of a quarter in <paramref name="language"/>; null where nobody wrote one.</summary>
    public static Review? ReviewOf(Site site, DocumentId strategy, Quarter quarter, string? language = null) =>
        site.FollowUp.ReviewOf(strategy, quarter) is { } id ? site.Index.Find(id, language) as Review : null;

    /// <summary>True where the quarter's review was due before today and no forum has handled it, though forums should.</summary>
    public static bool IsReviewLate(Site site, Strategy strategy, Quarter quarter) =>
        !strategy.Forums.IsEmpty && quarter.ReviewDue < site.Today && MeasureProgress.IsFollowed(strategy, quarter.LastDay)
        && ReviewOf(site, strategy.Id, quarter)?.Handlings.Any(handling => handling.DoneBy(site.Today) is not null) != true;

    /// <summary>
    /// The strategy's forums that have not handled the quarter's review by the day that is set for them, where another forum
    /// has or the quarter's own last day is still to come.
    /// </summary>
    public static IEnumerable<ForumTurn> LateTurns(Site site, Strategy strategy, Quarter quarter) =>
        !MeasureProgress.IsFollowed(strategy, quarter.LastDay) || IsReviewLate(site, strategy, quarter) ? []
            : Turns(site, strategy, ReviewOf(site, strategy.Id, quarter), quarter)
                .Where(turn => turn.From == strategy.Id && turn.Due < site.Today && turn.Handling?.DoneBy(site.Today) is null);

    /// <summary>A forum by its document or by its name, to compare.</summary>
    public static string KeyOf(Site site, DocumentId from, Reference forum) =>
        site.References.FindDocument(from, forum) is { } id ? id.Value : References.Fold(forum.Target);
}
