using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Finds what the menu leads to: sections in their fixed order, then other folders, then plain pages at the top.</summary>
internal static class SectionEntries
{
    public static ImmutableArray<SectionEntry> Of(Site site, Routes routes, string language, Texts texts)
    {
        var documents = site.Documents.Where(document => document.Language == language).ToArray();
        var folders = documents.Where(document => document.Id.Folder.Length > 0)
            .Select(document => document.Id.Folder[..(document.Id.Folder.IndexOf('/', StringComparison.Ordinal) + 1)])
            .Distinct().Order(StringComparer.Ordinal)
            .Select(folder => Folder(site, folder, language, texts)).OfType<(int Order, SectionEntry Entry)>()
            .OrderBy(pair => pair.Order).Select(pair => pair.Entry);
        var pages = documents.OfType<PlainPage>()
            .Where(page => page.Id.Folder.Length == 0 && !page.Id.IsIndex)
            .OrderBy(page => page.Header.Order ?? int.MaxValue).ThenBy(page => page.Id)
            .Select(page => new SectionEntry(null, page.Title, routes.Of(page), page));
        return [.. folders, .. pages];
    }

    // A folder of plain pages without an index has no page that the menu could lead to.
    private static (int Order, SectionEntry Entry)? Folder(Site site, string folder, string language, Texts texts)
    {
        var path = Routes.OfIndex(folder, language, site.Settings.Language);
        var index = site.Index.Versions(new DocumentId(folder + "index")).FirstOrDefault(document => document.Language == language);
        if (Words.Sections.Find(folder.TrimEnd('/')) is { } section)
        {
            var title = texts["section." + section.ToString().ToLowerInvariant()];
            return ((int)section, new SectionEntry(folder, title, path, index));
        }

        return index is null ? null : (int.MaxValue, new SectionEntry(folder, index.Title, path, index));
    }
}
