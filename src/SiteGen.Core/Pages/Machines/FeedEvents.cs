using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages.Machines;

/// <summary>Something that a reader of feeds is told.</summary>
/// <param name="Status">How a measure was on the day; null where the document itself is told.</param>
/// <param name="Key">What tells it from others of its document.</param>
internal sealed record FeedEvent(Document Document, UrlPath Page, DateOnly Day, StatusEntry? Status, string Key);

/// <summary>
/// Gathers what feeds tell. The day of each comes from its document, never from a clock: when it was edited, held, decided
/// or said. What has no day yet or lies ahead is not told; calendar files tell what is to come.
/// </summary>
internal static class FeedEvents
{
    /// <summary>Newest first.</summary>
    public static ImmutableArray<FeedEvent> Of(Site site, Routes routes) =>
    [
        .. site.Documents.Where(document => site.IsCurrent(document.Id)).SelectMany(document => Of(site, routes, document))
            .OrderByDescending(own => own.Day).ThenBy(own => own.Page).ThenBy(own => own.Key, StringComparer.Ordinal),
    ];

    /// <summary>The last day that is known of <paramref name="document"/> and not after the build's; null where there is none.</summary>
    public static DateOnly? LastDay(Site site, Document document) =>
        Days(document, site.Today).Append(document.Header.Updated).Where(day => day <= site.Today).Max();

    /// <summary>The last day on which the page of <paramref name="document"/> changed, as far as documents tell; null where they tell none.</summary>
    public static DateOnly? LastChange(Site site, Document document) => document is Measure measure
        ? measure.FollowUp.Select(status => (DateOnly?)status.Date).Append(LastDay(site, document)).Where(day => day <= site.Today).Max()
        : LastDay(site, document);

    private static IEnumerable<FeedEvent> Of(Site site, Routes routes, Document document)
    {
        var page = routes.Of(document);
        if (LastDay(site, document) is { } day) yield return new FeedEvent(document, page, day, null, string.Empty);
        if (document is not Measure measure) yield break;
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var status in measure.FollowUp.Where(status => status.Date <= site.Today))
        {
            var key = $"{status.Date:yyyy-MM-dd}";
            for (var number = 2; !given.Add(key); number++) key = $"{status.Date:yyyy-MM-dd}-{number}";
            yield return new FeedEvent(measure, page, status.Date, status, key);
        }
    }

    private static IEnumerable<DateOnly?> Days(Document document, DateOnly today) => document switch
    {
        News news => [news.Date],
        Meeting meeting => [meeting.Date],
        Decision decision => [decision.Date],
        Evaluation evaluation => [.. evaluation.Process.Select(step => step.Done)],
        Review review => [.. review.Handlings.Select(handling => handling.DoneBy(today))],
        Survey survey => [survey.Timetable?.Range?.Start],
        SituationPicture picture => [picture.Date],
        WorkingPaper paper => [paper.Date],
        FeedbackEntry feedback => [feedback.Date, feedback.Answered],
        Advocacy advocacy => [.. advocacy.Events.Select(step => (DateOnly?)step.Date)],
        WorkList list => [.. list.Items.SelectMany(item => new[] { item.Raised, item.LastSeen, item.Closed })],
        _ => [],
    };
}
