using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes the page of an element.</summary>
internal static class ElementPages
{
    public static ElementPage Build(PageScope scope, Element element)
    {
        var node = scope.Site.Tree.Find(element.Id)!;
        var measures = scope.Site.MeasuresBelow(element.Id, scope.Language).ToArray();
        var children = node.Children.Select(child => scope.Site.Index.Find(child, scope.Language)).OfType<TreeDocument>().ToArray();
        return new ElementPage
        {
            Header = PageAssets.Remembering(scope, HeaderBuilder.Of(scope, element, KindNames.Of(element, scope.Texts))),
            Code = node.Code,
            LevelName = element.Level?.Name,
            Why = Why(scope, element.Id),
            Implements = scope.LinksTo(element.Id, element.Implements),
            Examples = scope.Print(element.Examples, element.Id),
            Goal = element.Goal,
            TargetState = element.TargetState,
            Facts = [.. Facts(scope, element)],
            ChildrenName = children.Select(child => child.Level?.Plural ?? child.Level?.Name).FirstOrDefault(),
            Children = [.. node.Children.Select(child => Outline.Of(scope, child))],
            Measures = [.. measures.Select(measure => MeasureRows.Of(scope, measure))],
            Statuses = StatusModels.Counts(scope, measures),
            Attention = AttentionModels.Of(scope, measures),
            Evaluations = EvaluationYears.Of(scope, element),
            Projects = Implementers.Projects(scope, [element.Id, .. scope.Site.Tree.Below(element.Id).Select(below => below.Id)]),
            Advocacy = Implementers.Topics(scope, [element.Id, .. scope.Site.Tree.Below(element.Id).Select(below => below.Id)]),
            Decisions = RulingRows.About(scope, element.Id),
            Trends = TrendModels.Of(scope, element.Id),
            IndicatorWords = [.. element.Indicators.Where(value => scope.Site.Indicators.Named(element.Id, value.Text) is null).Select(value => value.Text)],
            Mentions = MentionModels.Of(scope, element.Id),
        };
    }

    /// <summary>The path up: why this is done.</summary>
    public static ImmutableArray<WhyStep> Why(PageScope scope, DocumentId id) =>
    [
        .. scope.Site.Tree.PathTo(id).Select(node => scope.Site.Index.Find(node.Id, scope.Language)!).Select(above => new WhyStep(
            above is TreeDocument { Level: { } level } ? level.Name : null, scope.LinkTo(above), (above as Element)?.Goal)),
    ];

    /// <summary>Period and responsible parties.</summary>
    public static IEnumerable<Fact> Facts(PageScope scope, Element element)
    {
        if (element.Period is { } period) yield return new Fact(scope.Texts["fact.period"], period.Text);
        if (!element.Responsible.IsEmpty)
        {
            yield return RoleLinks.Fact(scope, "fact.responsible", element.Responsible);
        }
    }
}
