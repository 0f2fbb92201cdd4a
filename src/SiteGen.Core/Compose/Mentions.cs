using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose;

/// <summary>Gathers who speaks of whom: by links in running text and by references in heads.</summary>
internal static class Mentions
{
    /// <summary>The mentions of each document, in the order of the documents that speak.</summary>
    public static ILookup<DocumentId, Mention> Gather(ImmutableArray<Document> documents, References references)
    {
        var found = new List<(DocumentId Target, Mention Mention)>();
        var seen = new HashSet<(DocumentId, DocumentId, string, string?)>();
        foreach (var document in documents)
        {
            foreach (var (target, item) in Targets(document, references))
            {
                if (target != document.Id && seen.Add((target, document.Id, document.Language, item?.Anchor.Value)))
                {
                    found.Add((target, new Mention(document, item)));
                }
            }
        }

        return found.ToLookup(pair => pair.Target, pair => pair.Mention);
    }

    private static IEnumerable<(DocumentId Target, AgendaItem? Item)> Targets(Document document, References references)
    {
        foreach (var (prose, item) in DocumentProse.Of(document))
        {
            foreach (var link in prose.Links)
            {
                if (references.Follow(document.Id, link.Target) is Target.ToDocument { Id: var id }) yield return (id, item);
            }
        }

        foreach (var (reference, item) in HeadReferences.Of(document))
        {
            if (references.FindDocument(document.Id, reference) is { } id) yield return (id, item);
        }
    }
}
