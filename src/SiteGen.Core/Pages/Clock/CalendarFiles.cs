using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Compose;
using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Text.Calendars;

namespace SiteGen.Pages.Clock;

/// <summary>A calendar file: of all, or of one group.</summary>
public sealed record CalendarFile(DocumentId? Group, string Title, TextPlan Plan);

/// <summary>What calendar files are made from.</summary>
internal sealed record CalendarRequest(Site Site, Routes Routes, Texts Texts, string? BaseUrl);

/// <summary>Makes the files that calendar programs read: one of all and one of each group, in the site's language.</summary>
internal static class CalendarFiles
{
    public static ImmutableArray<CalendarFile> Of(CalendarRequest request, SiteCalendar calendar)
    {
        if (calendar.Entries.IsEmpty) return [];
        var files = ImmutableArray.CreateBuilder<CalendarFile>();
        var (site, texts) = (request.Site, request.Texts);
        files.Add(File(request, null, texts.Format("calendar.name", site.Settings.Name), Routes.OfCalendar(site.Settings.Language), calendar.Entries));
        foreach (var group in site.Documents.OfType<Group>().DistinctBy(group => group.Id).Select(group => (Group)site.Index.Find(group.Id)!))
        {
            var own = calendar.ByGroup[group.Id].ToArray();
            if (own.Length > 0) files.Add(File(request, group.Id, texts.Format("calendar.name", group.Title), Routes.OfCalendar(group.Id), own));
        }

        return files.ToImmutable();
    }

    private static CalendarFile File(CalendarRequest request, DocumentId? group, string title, UrlPath path, IReadOnlyCollection<CalendarEntry> entries) =>
        new(group, title, new TextPlan(path, () => CalendarText.Of(title, request.Site.Today, [.. entries.Select(entry => Event(request, entry))])));

    private static CalendarEvent Event(CalendarRequest request, CalendarEntry entry)
    {
        var document = request.Site.Index.Find(entry.Document)!;
        var category = CalendarRows.KindName(entry.Kind, request.Texts);
        var title = CalendarRows.Title(entry, document.Title, request.Texts);
        return new CalendarEvent
        {
            Uid = Uid(request.Site, entry.Key),
            Summary = entry.Kind is CalendarKind.MeasureDeadline or CalendarKind.EvaluationDeadline ? request.Texts.Format("calendar.summary", category, title) : title,
            Start = entry.Start,
            End = entry.End,
            StartTime = entry.Times?.Start,
            EndTime = entry.Times?.End,
            Description = entry.Description,
            Location = entry.Venue,
            Url = request.BaseUrl is { } url ? request.Routes.Of(document).Under(url) : null,
            Category = category,
        };
    }

    // The site's name tells its events from other sites'; its address may change, and then they are still the same.
    private static string Uid(Site site, string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{site.Settings.Name}\n{key}")))[..32] + "@" + Slug.From(site.Settings.Name).Value;
}
