using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose;

/// <summary>Finds documents by id and language.</summary>
public sealed class DocumentIndex
{
    private readonly FrozenDictionary<DocumentId, ImmutableArray<Document>> versions;
    private readonly FrozenDictionary<DocumentId, (DocumentId Whole, string? Anchor)> parts;
    private readonly string siteLanguage;

    public DocumentIndex(IReadOnlyCollection<Document> documents, string siteLanguage)
    {
        this.siteLanguage = siteLanguage;
        parts = DocumentParts.Of(documents);
        versions = documents.GroupBy(document => document.Id).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>Every id, in order.</summary>
    public IEnumerable<DocumentId> Ids => versions.Keys.Order();

    /// <summary>
    /// The document whose page shows the file <paramref name="id"/>: the document itself, or the one that it is part of with
    /// the anchor there; null where there is none.
    /// </summary>
    public (DocumentId Id, string? Anchor)? Shown(DocumentId id) =>
        versions.ContainsKey(id) ? (id, null) : parts.TryGetValue(id, out var part) ? part : null;

    /// <summary>All language versions of <paramref name="id"/>.</summary>
    public ImmutableArray<Document> Versions(DocumentId id) => versions.GetValueOrDefault(id, []);

    /// <summary>The document in <paramref name="language"/>, else in the site's language, else in any; null where there is none.</summary>
    public Document? Find(DocumentId id, string? language = null)
    {
        var all = Versions(id);
        return all.FirstOrDefault(document => document.Language == language)
            ?? all.FirstOrDefault(document => document.Language == siteLanguage)
            ?? all.FirstOrDefault();
    }
}
