using SiteGen.Compose.Registers;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Models;

namespace SiteGen.Search;

/// <summary>
/// Finds the terms of the index from A to Ö in the documents of a language: what documents are called, who is responsible,
/// where meetings are held, and what abbreviations stand for.
/// </summary>
internal static class TermList
{
    // A role that everything leads to is looked up by search rather than here.
    private const int MostLinks = 12;

    public static IEnumerable<TermModel> Of(PageScope scope)
    {
        Document[] all = [.. scope.Site.Documents.Where(document => document.Language == scope.Language)];
        Document[] documents = [.. all.Where(document => scope.Site.IsCurrent(document.Id))];
        return Titles(scope, all)
            .Concat(scope.Site.Registers.Roles.All.Where(role => role.Document is null).Select(role => Role(scope, role)).OfType<TermModel>())
            .Concat(Places(scope, documents.OfType<Meeting>()))
            .Concat(Abbreviations.Of(documents).Select(found => new TermModel(
                found.Text, scope.Texts["terms.abbreviation"], found.Explanation, [.. found.Documents.Take(MostLinks).Select(document => scope.LinkTo(document))])));
    }

    // Documents of one title are one term.
    private static IEnumerable<TermModel> Titles(PageScope scope, IEnumerable<Document> documents) => documents
        .Where(document => document is not PlainPage { Id.IsIndex: true })
        .GroupBy(document => (document.Title, Kind: KindNames.Of(document, scope.Texts)))
        .Select(group => new TermModel(group.Key.Title, group.Key.Kind, null, [.. Newest(scope, [.. group]).Take(MostLinks).Select(document => scope.LinkTo(document))]));

    // Of a part that several versions of a strategy have, the newest is meant; what it has left out is found as well.
    private static Document[] Newest(PageScope scope, Document[] documents) =>
        documents.Where(document => scope.Site.IsCurrent(document.Id)).ToArray() is { Length: > 0 } newest ? newest : documents;

    // A role with a document is among the titles; what the others' own pages say comes first.
    private static TermModel? Role(PageScope scope, RegisteredRole role)
    {
        var uses = role.Uses.Where(use => use.By.Language == scope.Language).Select(use => scope.LinkTo(use.By)).ToArray();
        if (uses.Length == 0) return null;
        var own = RoleLinks.To(scope, role) is { Language: null } page ? [page] : Array.Empty<Link>();
        var group = role.Group is { } id && scope.LinkTo(id) is { } link ? [link] : Array.Empty<Link>();
        return new TermModel(RoleLinks.NameOf(role), scope.Texts["terms.role"], null, [.. own.Concat(group).Concat(uses).DistinctBy(one => one.Href).Take(MostLinks)]);
    }

    private static IEnumerable<TermModel> Places(PageScope scope, IEnumerable<Meeting> meetings) => meetings
        .Where(meeting => !string.IsNullOrWhiteSpace(meeting.Venue))
        .GroupBy(meeting => meeting.Venue!.Trim(), StringComparer.OrdinalIgnoreCase)
        .Select(group => new TermModel(Capital(group.Key), scope.Texts["terms.place"], null, [.. group.Take(MostLinks).Select(meeting => scope.LinkTo(meeting))]));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
