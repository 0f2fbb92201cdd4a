using System.Collections.Immutable;
using SiteGen.Compose.Registers;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the list of what waits for a role: what is late, and what comes within a year, soonest first.</summary>
internal static class RoleDeadlines
{
    private sealed record Waiting(DateOnly Day, Link Link, string What, bool IsDeadline);

    public static ImmutableArray<DeadlineRow> Of(PageScope scope, RegisteredRole role) =>
    [
        .. Duties(scope, role).Concat(Meetings(scope, role)).Concat(Measures(scope, role)).Concat(Events(scope, role))
            .OrderBy(waiting => waiting.Day).ThenBy(waiting => waiting.Link.Href, StringComparer.Ordinal)
            .Select(waiting => Row(scope, waiting)),
    ];

    private static IEnumerable<Waiting> Duties(PageScope scope, RegisteredRole role) => role.Duties
        .Where(duty => duty.By == scope.Site.Index.Find(duty.By.Id, scope.Language))
        .Select(duty => new Waiting(duty.Deadline, scope.LinkTo(duty.By), duty.Step ?? KindNames.Of(duty.By, scope.Texts), IsDeadline: true));

    private static IEnumerable<Waiting> Meetings(PageScope scope, RegisteredRole role) =>
        from id in role.Group is { } body ? scope.Context.MeetingsOf(body) : []
        let meeting = scope.Site.Index.Find(id, scope.Language) as Meeting
        where meeting is not null && meeting.Date >= scope.Site.Today
        select new Waiting(meeting.Date ?? default, scope.LinkTo(meeting), scope.Texts["kind.meeting"], IsDeadline: false);

    private static IEnumerable<Waiting> Measures(PageScope scope, RegisteredRole role) =>
        from measure in RolePages.Measures(scope, role)
        let end = (measure.Timetable?.Range ?? measure.Period?.Range)?.End
        where end is not null && end <= scope.Site.Today.AddYears(1) && StatusModels.On(measure, scope.Site.Today) is not (MeasureStatus.Done or MeasureStatus.Dropped)
        select new Waiting(end.Value, scope.LinkTo(measure), KindNames.Of(measure, scope.Texts), IsDeadline: true);

    private static IEnumerable<Waiting> Events(PageScope scope, RegisteredRole role) =>
        from topic in RolePages.Named<Advocacy>(scope, role)
        from own in topic.Events
        where own.Date >= scope.Site.Today
        select new Waiting(own.Date, scope.LinkTo(topic), own.Description ?? scope.Texts["kind.advocacy"], IsDeadline: false);

    private static DeadlineRow Row(PageScope scope, Waiting waiting)
    {
        var isLate = waiting.IsDeadline && waiting.Day < scope.Site.Today;
        var when = waiting.IsDeadline
            ? isLate ? scope.Texts.Format("step.late", scope.Date(waiting.Day), ProcessModels.Duration(scope, scope.Site.Today.DayNumber - waiting.Day.DayNumber))
                : scope.Texts.Format("step.deadline", scope.Date(waiting.Day))
            : Dates.FormatWithWeekday(waiting.Day, scope.Language);
        return new DeadlineRow(when, waiting.Link, waiting.What, isLate);
    }
}
