using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose.Checks;

/// <summary>"Carries out", "replaces" and "previous version" never lead back to where they began; a part's own parents count as well.</summary>
internal static class CycleCheck
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        var done = new HashSet<DocumentId>();
        foreach (var document in site.Documents)
        {
            foreach (var reference in Upwards(document))
            {
                if (site.References.FindDocument(document.Id, reference) is not { } above) continue;
                if (PathBack(site, above, document.Id) is { } path && done.Add(document.Id))
                {
                    yield return LinkMessages.ReferenceCycle(reference.Place, string.Join(" → ", path.Prepend(document.Id).Select(id => id.Value + ".md")));
                }
            }
        }
    }

    private static IEnumerable<Reference> Upwards(Document document) => document switch
    {
        TreeDocument node => node.Implements,
        Strategy strategy => new[] { strategy.Replaces, strategy.PreviousVersion }.OfType<Reference>(),
        _ => [],
    };

    // Breadth first, each document once: linear in references.
    private static IEnumerable<DocumentId>? PathBack(Site site, DocumentId start, DocumentId goal)
    {
        var cameFrom = new Dictionary<DocumentId, DocumentId?> { [start] = null };
        var queue = new Queue<DocumentId>([start]);
        while (queue.TryDequeue(out var id))
        {
            if (id == goal) return Trace(cameFrom, id);
            foreach (var next in Above(site, id))
            {
                if (cameFrom.TryAdd(next, id)) queue.Enqueue(next);
            }
        }

        return null;
    }

    private static IEnumerable<DocumentId> Above(Site site, DocumentId id)
    {
        if (site.Tree.Find(id)?.Parent is { } parent) yield return parent;
        if (site.Index.Find(id) is not { } document) yield break;
        foreach (var reference in Upwards(document))
        {
            if (site.References.FindDocument(id, reference) is { } above) yield return above;
        }
    }

    private static Stack<DocumentId> Trace(Dictionary<DocumentId, DocumentId?> cameFrom, DocumentId end)
    {
        var path = new Stack<DocumentId>();
        for (DocumentId? at = end; at is { } id; at = cameFrom[id]) path.Push(id);
        return path;
    }
}
