using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.OpenData;

/// <summary>
/// One document while its data are made. References come out as the ids of published documents only: what leads to
/// something withheld leaves no trace, not even the name of a file.
/// </summary>
internal sealed record DataScope(Site Site, Routes Routes, string? BaseUrl, Document Document)
{
    public DocumentId? Find(Reference? reference) => Site.References.FindDocument(Document.Id, reference);

    public IEnumerable<DocumentId> Find(IEnumerable<Reference> references) => references.Select(Find).OfType<DocumentId>().Distinct();

    /// <summary>Who decides or does: the title of a group, or a name as written; null where a file was meant that is not there.</summary>
    public string? Party(Reference? party) => party is null ? null
        : Find(party) is { } id ? Site.Index.Find(id, Document.Language)!.Title
        : IsPath(party.Target) ? null : party.Target;

    public IEnumerable<string> Parties(IEnumerable<Reference> parties) => parties.Select(Party).OfType<string>();

    /// <summary>Where evidence stands: a page of this site or of another.</summary>
    public string? Evidence(Reference? evidence) => evidence is null ? null
        : Site.References.Follow(Document.Id, evidence.Target) is Target.Elsewhere { Url: var url } ? Whole(url)
        : Find(evidence) is { } id ? Address(Site.Index.Find(id, Document.Language)!) : null;

    // Writers type letters that addresses have only as escapes.
    private static string Whole(string url) => Uri.TryCreate(url, UriKind.Absolute, out var whole) ? whole.AbsoluteUri : Uri.EscapeDataString(url);

    public string Address(Document document) => Address(Routes.Of(document));

    public string Address(UrlPath path) => path.Under(BaseUrl ?? string.Empty);

    /// <summary>Names as written, but no paths: those are references.</summary>
    public static IEnumerable<string> Names(IEnumerable<Statement> names) => names.Select(name => name.Text).Where(name => !IsPath(name));

    public static string? Plain(Prose prose) => prose.IsEmpty ? null : prose.ToPlainText() is { Length: > 0 } text ? text : null;

    private static bool IsPath(string text) => text.Contains(".md", StringComparison.OrdinalIgnoreCase);
}
