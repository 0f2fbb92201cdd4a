using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the page that leads to every part of the site.</summary>
internal static class ContentsPages
{
    public static ContentsPage Build(PageScope scope) => new()
    {
        Header = HeaderBuilder.Generated(scope, scope.Texts["contents.title"]),
        Parts = [.. scope.Context.Sections[scope.Language].Select(entry => Part(scope, entry))],
    };

    private static ContentsPart Part(PageScope scope, SectionEntry entry) => new(
        new Link(scope.Path.HrefTo(entry.Path), entry.Title),
        entry.Introduction?.Summary,
        entry.Section is Section.Roles ? [.. RolePages.Index(scope).Select(role => role.Link)]
        : entry.Section is { } section ? [.. Entries.InSection(scope, section).OrderBy(document => !scope.Site.IsCurrent(document.Id)).Select(document => LinkTo(scope, document))] : []);

    // Versions of a strategy often share their title.
    private static Link LinkTo(PageScope scope, Document document) =>
        document is Strategy strategy && !scope.Site.IsCurrent(document.Id) ? VersionLinks.Of(scope, strategy) : scope.LinkTo(document);
}
