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
            .Concat(Named(scope, "terms.role", documents.SelectMany(Roles)))
            .Concat(Named(scope, "terms.place", documents.OfType<Meeting>().Where(meeting => meeting.Venue is not null).Select(meeting => (meeting.Venue!, (Document)meeting))))
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

    private static IEnumerable<TermModel> Named(PageScope scope, string sort, IEnumerable<(string Name, Document Document)> named)
    {
        var groups = scope.Site.Documents.OfType<Group>().Where(group => group.Language == scope.Language)
            .DistinctBy(group => group.Title, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Title, StringComparer.OrdinalIgnoreCase);
        return named.GroupBy(pair => pair.Name.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Key.Length > 0)
            .Select(group => new TermModel(
                Capital(group.Key), scope.Texts[sort], null,
                [.. Explained(groups, group.Key).Concat(group.Select(pair => pair.Document)).Distinct().Take(MostLinks).Select(document => scope.LinkTo(document))]));
    }

    private static IEnumerable<Document> Explained(Dictionary<string, Group> groups, string name) => groups.TryGetValue(name, out var group) ? [group] : [];

    private static IEnumerable<(string Name, Document Document)> Roles(Document document) => document switch
    {
        Measure measure => measure.Responsible.Select(role => (role.Text, document)),
        Element element => element.Responsible.Select(role => (role.Text, document)),
        _ => [],
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
