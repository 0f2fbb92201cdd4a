using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Finds the parts of a site: sections in their fixed order, then other folders, then plain pages at the top.</summary>
internal static class SectionEntries
{
    // Sections that exist for what other documents say, even where no folder holds documents of their own.
    private static readonly ImmutableArray<(Section Section, Func<Site, bool> Exists)> Derived =
    [
        (Section.Reviews, site => site.FollowUp.Strategies.Any()),
        (Section.Decisions, site => !site.Registers.Decisions.All.IsEmpty),
        (Section.Roles, site => !site.Registers.Roles.All.IsEmpty),
        (Section.YearClocks, CalendarSources.Any),
    ];

    public static ImmutableArray<SectionEntry> Of(Site site, Routes routes, string language, Texts texts)
    {
        var documents = site.Documents.Where(document => document.Language == language).ToArray();
        var folders = documents.Where(document => document.Id.Folder.Length > 0).Select(document => TopFolder(document.Id))
            .Distinct().Order(StringComparer.Ordinal).ToArray();
        var written = folders.Where(folder => SectionOf(folder) is not null).ToLookup(folder => SectionOf(folder)!.Value);
        var derived = Derived.Where(own => !written.Contains(own.Section) && own.Exists(site)).Select(own => own.Section);
        var sections = written.Select(own => own.Key).Concat(derived).Order()
            .Select(section => Entry(site, section, written[section].FirstOrDefault() ?? Folder(section, site.Settings.Language), language) with { Title = texts[TextKey(section)] });
        var others = folders.Where(folder => SectionOf(folder) is null).Select(folder => Entry(site, null, folder, language))
            .Where(entry => entry.Introduction is not null);
        var pages = documents.OfType<PlainPage>()
            .Where(page => page.Id.Folder.Length == 0 && !page.Id.IsIndex)
            .OrderBy(page => page.Header.Order ?? int.MaxValue).ThenBy(page => page.Id)
            .Select(page => new SectionEntry(null, null, page.Title, routes.Of(page), page));
        return [.. sections, .. others, .. pages];
    }

    /// <summary>The key of a section's name among the interface texts, such as <c>section.worklists</c>.</summary>
    public static string TextKey(Section section) => "section." + section.ToString().ToLowerInvariant();

    /// <summary>The folder of a section that staff made no folder for.</summary>
    public static string Folder(Section section, string siteLanguage) => Words.Sections.Name(section, siteLanguage) + "/";

    /// <summary>The folders of the sections that exist without one.</summary>
    public static IEnumerable<string> DerivedFolders(Site site) => Derived.Where(own => own.Exists(site)).Select(own => Folder(own.Section, site.Settings.Language));

    private static SectionEntry Entry(Site site, Section? section, string folder, string language)
    {
        var index = site.Index.Versions(new DocumentId(folder + "index")).FirstOrDefault(document => document.Language == language);
        return new SectionEntry(section, folder, index?.Title ?? string.Empty, Routes.OfIndex(folder, language, site.Settings.Language), index);
    }

    private static string TopFolder(DocumentId id) => id.Folder[..(id.Folder.IndexOf('/', StringComparison.Ordinal) + 1)];

    private static Section? SectionOf(string folder) => Words.Sections.Find(folder.TrimEnd('/'));
}
