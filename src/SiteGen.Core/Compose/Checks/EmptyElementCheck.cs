using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Compose.Checks;

/// <summary>Where a level's elements have measures, each of them has.</summary>
internal static class EmptyElementCheck
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        var withMeasures = site.Documents.OfType<Measure>().Select(measure => site.Tree.Find(measure.Id)?.Parent)
            .Select(parent => parent is { } id ? (site.Index.Find(id) as Element)?.Level : null).OfType<Level>().ToHashSet();
        return site.Tree.Nodes.Where(node => node.Children.IsEmpty).Select(node => site.Index.Find(node.Id)).OfType<Element>()
            .Where(element => element.Level is { } level && withMeasures.Contains(level))
            .Select(element => CheckMessages.ElementWithoutMeasures(element.Place, element.Level!.Name));
    }
}
