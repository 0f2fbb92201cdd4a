using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compare;
using SiteGen.Compose;
using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.OpenData;
using SiteGen.Pages.Clock;
using SiteGen.Pages.Machines;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>What all pages of a site are made from.</summary>
public sealed record PlanContext
{
    public required Site Site { get; init; }

    public required Routes Routes { get; init; }

    /// <summary>Interface texts by language.</summary>
    public required FrozenDictionary<string, Texts> Texts { get; init; }

    /// <summary>Where each of the theme's assets stands, by its name in the theme.</summary>
    public required FrozenDictionary<string, UrlPath> AssetPaths { get; init; }

    /// <summary>How two versions of a text are compared.</summary>
    public required WordComparer CompareWords { get; init; }

    /// <summary>How a new document begins.</summary>
    public required DocumentDrafter DraftDocument { get; init; }

    /// <summary>The sections that have pages, by language, in their order.</summary>
    public required FrozenDictionary<string, ImmutableArray<SectionEntry>> Sections { get; init; }

    /// <summary>The entry of <paramref name="section"/> in <paramref name="language"/>; null where the site has no such section.</summary>
    public SectionEntry? Find(Section section, string language) =>
        Sections[language].FirstOrDefault(entry => entry.Section == section);

    /// <summary>Where the registers' pages stand that no document is behind.</summary>
    public required RegisterRoutes Registers { get; init; }

    /// <summary>The titles that several pages have.</summary>
    public required FrozenSet<string> SharedTitles { get; init; }

    /// <summary>Each group's meetings by date; those of no group under the default id.</summary>
    public required FrozenDictionary<DocumentId, ImmutableArray<DocumentId>> MeetingOrder { get; init; }

    /// <summary>The evaluations that a group makes, and those of a group, strategy, element or other page, newest first.</summary>
    public required ILookup<DocumentId, DocumentId> EvaluationsOf { get; init; }

    /// <summary>Situation pictures by date.</summary>
    public required ImmutableArray<DocumentId> SituationPictures { get; init; }

    /// <summary>The plain pages right below a folder, in their order.</summary>
    public required ILookup<string, DocumentId> PlainPagesByFolder { get; init; }

    /// <summary>What happens and is due, by language.</summary>
    public required FrozenDictionary<string, SiteCalendar> Calendars { get; init; }

    /// <summary>The calendar files, that of all first.</summary>
    public required ImmutableArray<CalendarFile> CalendarFiles { get; init; }

    /// <summary>The calendar file of each group; that of all under the default id.</summary>
    public required ILookup<DocumentId, CalendarFile> CalendarFilesByGroup { get; init; }

    /// <summary>The feeds that follow all, by language.</summary>
    public required FrozenDictionary<string, FeedFile> FeedsOfAll { get; init; }

    /// <summary>The feeds of groups and strategies, by the page that they follow.</summary>
    public required FrozenDictionary<UrlPath, FeedFile> FeedsByPage { get; init; }

    /// <summary>The files of the open data, the whole model first.</summary>
    public required ImmutableArray<DataFile> Data { get; init; }

    /// <summary>The meetings of <paramref name="group"/> by date.</summary>
    public ImmutableArray<DocumentId> MeetingsOf(DocumentId group) => MeetingOrder.GetValueOrDefault(group, []);

    /// <summary>Where the site is published, ending in a slash; null where it is not known.</summary>
    public required string? BaseUrl { get; init; }
}

/// <summary>A folder at the top of the content, or a plain page there, that the menu leads to.</summary>
/// <param name="Section">What the folder holds; null for folders and pages without a kind of their own.</param>
/// <param name="Folder">The folder with its closing slash; null for a plain page.</param>
/// <param name="Introduction">The index page that staff wrote, or the plain page; null where there is none.</param>
public sealed record SectionEntry(Section? Section, string? Folder, string Title, UrlPath Path, Document? Introduction);
