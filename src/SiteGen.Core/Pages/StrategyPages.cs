using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the page of a strategy.</summary>
internal static class StrategyPages
{
    public static StrategyPage Build(PageScope scope, Strategy strategy)
    {
        var measures = scope.Site.MeasuresBelow(strategy.Id, scope.Language).ToArray();
        // The measures of a large strategy stand on the pages of its areas.
        var isWhole = measures.Length <= QuarterParts.Most;
        var children = scope.Site.Tree.Find(strategy.Id)!.Children;
        var values = children.Where(child => scope.Site.Index.Find(child) is Element { IsValue: true })
            .SelectMany(branch => scope.Site.Tree.Find(branch)!.Children is { IsEmpty: false } own ? own : [branch]);
        return new StrategyPage
        {
            Header = PageAssets.Remembering(scope, HeaderBuilder.Of(scope, strategy, scope.Texts["kind.strategy"])),
            Banner = Banner(scope, strategy),
            Facts = [.. Facts(scope, strategy)],
            Mission = strategy.Mission,
            Vision = [.. strategy.Vision.Select(statement => statement.Text)],
            Outline = [.. children.Where(child => scope.Site.Index.Find(child) is not Element { IsValue: true }).Select(child => Outline.Of(scope, child, isWhole))],
            LevelCounts = Outline.LevelCounts(scope, strategy),
            Values = [.. values.Select(value => scope.LinkTo(value)).OfType<Link>()],
            Measures = isWhole ? [.. measures.Select(measure => MeasureRows.Of(scope, measure))] : [],
            Statuses = StatusModels.Counts(scope, measures),
            Attention = AttentionModels.Of(scope, measures),
            FollowUp = QuarterLinks.Of(scope, strategy),
            Evaluations = [.. Entries.Of(scope, scope.Context.EvaluationsOf[strategy.Id])],
            LawRows = LawRows.Of(scope, strategy),
            Versions = VersionLinks.All(scope, strategy),
            Mentions = MentionModels.Of(scope, strategy.Id),
        };
    }

    /// <summary>A sentence that says the strategy is not approved; null for approved ones.</summary>
    public static string? Banner(PageScope scope, Strategy strategy) =>
        strategy.Status == DocumentStatus.Approved ? null : scope.Texts["banner." + strategy.Status.ToString().ToLowerInvariant()];

    /// <summary>Organisation, period, status and handlings.</summary>
    public static IEnumerable<Fact> Facts(PageScope scope, Strategy strategy)
    {
        if (strategy.Organisation is { } organisation) yield return new Fact(scope.Texts["fact.organisation"], organisation);
        if (strategy.Period is { } period) yield return new Fact(scope.Texts["fact.period"], period.Text);
        yield return new Fact(scope.Texts["fact.documentstatus"], Entries.DocumentStatusName(scope, strategy.Status));
        if (strategy.Version is { } version) yield return new Fact(scope.Texts["fact.version"], version);
        foreach (var handling in strategy.Handlings)
        {
            var parts = new[] { handling.Date is { } date ? scope.Date(date) : null, handling.Forum }.OfType<string>();
            yield return new Fact(scope.Texts[handling.IsApproval ? "fact.approved" : "fact.handled"], string.Join(", ", parts));
        }

        if (strategy.Replaces is { } replaced && scope.Site.References.FindDocument(strategy.Id, replaced) is { } id && scope.LinkTo(id) is { } link)
        {
            yield return new Fact(scope.Texts["fact.replaces"], link.Text, link);
        }
    }
}
