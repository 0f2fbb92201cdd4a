using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the pages of values: each value, and what leads to all of them.</summary>
internal static class ValuePages
{
    public static PagePlan Plan(PlanContext context, Element value) => context.Site.Tree.Find(value.Id) is { Children.IsEmpty: false }
        ? PagePlans.Of(context, value, "Values", scope => Index(scope, value))
        : PagePlans.Of(context, value, "Value", scope => Build(scope, value));

    private static ValuePage Build(PageScope scope, Element value)
    {
        var speakers = scope.Site.Mentions[value.Id].Select(mention => mention.By).DistinctBy(by => by.Id)
            .Select(by => scope.Site.Index.Find(by.Id, scope.Language)).OfType<Measure>();
        var siblings = scope.Site.Tree.Find(value.Id)?.Parent is { } parent ? scope.Site.Tree.Find(parent)!.Children : [];
        return new ValuePage
        {
            Header = PageAssets.Remembering(scope, HeaderBuilder.Of(scope, value, scope.Texts["value.kind"])),
            Number = siblings.Length > 1 ? scope.Texts.Format("value.number", siblings.IndexOf(value.Id) + 1, siblings.Length) : null,
            Goal = value.Goal,
            Examples = scope.Print(value.Examples, value.Id),
            Measures = [.. speakers.Select(own => MeasureRows.Of(scope, own))],
            Evaluations = EvaluationYears.Of(scope, value),
            Mentions = MentionModels.Of(scope, value.Id, by => by is not Measure),
        };
    }

    private static ValuesPage Index(PageScope scope, Element values) => new()
    {
        Header = HeaderBuilder.Of(scope, values, scope.Texts["value.kinds"]),
        Values =
        [
            .. scope.Site.Tree.Find(values.Id)!.Children.Select(id => scope.Site.Index.Find(id, scope.Language)).OfType<Element>()
                .Select(value => new ValueCard(scope.LinkTo(value), value.Summary ?? HeaderBuilder.Beginning(value.Body), scope.Print(value.Examples, value.Id))),
        ],
        Mentions = MentionModels.Of(scope, values.Id),
    };
}
