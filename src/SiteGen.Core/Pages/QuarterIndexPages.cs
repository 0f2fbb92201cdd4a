using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>Makes the page that lists the quarters of all strategies.</summary>
internal static class QuarterIndexPages
{
    public static QuarterIndexPage Build(PageScope scope, PageHeader header) => new()
    {
        Header = header,
        Strategies = [.. scope.Site.FollowUp.Strategies.Select(id => Quarters(scope, id))],
    };

    private static StrategyQuarters Quarters(PageScope scope, DocumentId id)
    {
        var strategy = (Strategy)scope.Site.Index.Find(id, scope.Language)!;
        var measures = scope.Site.MeasuresBelow(id, scope.Language).ToArray();
        return new StrategyQuarters(
            scope.LinkTo(strategy),
            QuarterLinks.Anchor(id),
            [.. scope.Site.FollowUp.QuartersOf(id).Reverse().Select(quarter => Entry(scope, strategy, measures, quarter)).OfType<ListEntry>()]);
    }

    private static ListEntry? Entry(PageScope scope, Strategy strategy, Measure[] measures, Quarter quarter)
    {
        if (QuarterLinks.To(scope, strategy.Id, quarter) is not { } link) return null;
        var review = Forums.ReviewOf(scope.Site, strategy.Id, quarter, scope.Language);
        var isUnderWay = QuarterLinks.IsUnderWay(scope, quarter);
        return new ListEntry
        {
            Link = link,
            Summary = review?.Summary,
            Facts = [.. Facts(scope, strategy, measures, quarter)],
            Tag = isUnderWay ? scope.Texts["quarter.underway"]
                : Forums.IsReviewLate(scope.Site, strategy, quarter) ? scope.Texts["quarter.notreviewed"] : null,
            Statuses = StatusModels.Counts(scope, measures, QuarterPages.DayOf(scope, quarter)),
        };
    }

    private static ImmutableArray<string> Facts(PageScope scope, Strategy strategy, Measure[] measures, Quarter quarter)
    {
        var turns = Forums.Turns(scope.Site, strategy, Forums.ReviewOf(scope.Site, strategy.Id, quarter), quarter);
        var told = measures.Count(measure => measure.FollowUp.Any(entry => entry.Date <= scope.Site.Today && Quarter.Of(entry.Date) == quarter));
        var facts = ImmutableArray.CreateBuilder<string>();
        facts.Add(scope.Texts.Format("quarter.told", told, measures.Length));
        if (!turns.IsEmpty)
        {
            facts.Add(scope.Texts.Format("quarter.handled", turns.Count(turn => turn.Handling?.DoneBy(scope.Site.Today) is not null), turns.Length));
        }

        return facts.ToImmutable();
    }
}
