using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose.Checks;

/// <summary>A version has one that follows it, and what holds now does not lean on an earlier version or on its own whole.</summary>
internal static class VersionChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) =>
        Successors(site).Concat(site.Documents.OfType<TreeDocument>().SelectMany(node => node.Implements.Select(reference => Check(site, node, reference)))).OfType<Diagnostic>();

    private static IEnumerable<Diagnostic> Successors(Site site)
    {
        var first = new Dictionary<DocumentId, Strategy>();
        foreach (var strategy in site.Documents.OfType<Strategy>())
        {
            if (site.References.FindDocument(strategy.Id, strategy.PreviousVersion) is not { } previous || first.TryAdd(previous, strategy)) continue;
            if (first[previous].Id != strategy.Id)
            {
                yield return CheckMessages.PreviousVersionTaken(strategy.PreviousVersion!.Place, strategy.PreviousVersion.Target, first[previous].Place.File);
            }
        }
    }

    private static Diagnostic? Check(Site site, TreeDocument node, Reference reference)
    {
        if (site.References.FindDocument(node.Id, reference) is not { } target) return null;
        if (site.Tree.PathTo(node.Id).Any(above => above.Id == target)) return CheckMessages.ImplementsOwnWhole(reference.Place, reference.Target);
        return site.IsCurrent(node.Id) && !site.IsCurrent(target) ? CheckMessages.ImplementsEarlierVersion(reference.Place, reference.Target) : null;
    }
}
