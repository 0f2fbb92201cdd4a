using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.Pages.Clock;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the home page, indexes of sections, groups' pages and pages without structure.</summary>
internal static class PlainPages
{
    private const int LatestOnHome = 5;
    private const int ComingOfGroup = 10;

    public static HomePage Home(PageScope scope, PlainPage? page)
    {
        var meetings = Entries.Meetings(scope).ToArray();
        var strategies = Entries.All<Strategy>(scope).Where(strategy => strategy.Status != DocumentStatus.Ended).ToArray();
        return new HomePage
        {
            Header = page is null
                ? HeaderBuilder.Generated(scope, scope.Site.Settings.Name)
                : HeaderBuilder.Of(scope, page, null),
            Strategies = [.. strategies.Select(strategy => Entries.Of(scope, strategy))],
            Statuses = StatusModels.Counts([.. strategies.SelectMany(strategy => scope.Site.MeasuresBelow(strategy.Id, scope.Language))], scope.Texts),
            ComingMeetings = [.. meetings.Where(meeting => meeting.Date >= scope.Site.Today).Reverse().Take(LatestOnHome).Select(meeting => Entries.Of(scope, meeting))],
            PastMeetings = [.. meetings.Where(meeting => !(meeting.Date >= scope.Site.Today)).Take(LatestOnHome).Select(meeting => Entries.Of(scope, meeting))],
            Evaluations = [.. Entries.Evaluations(scope).Take(LatestOnHome).Select(evaluation => Entries.Of(scope, evaluation))],
            Groups = [.. Entries.All<Group>(scope).Select(group => scope.LinkTo(group))],
        };
    }

    /// <summary>The index of a section; <paramref name="introduction"/> is null where staff wrote none.</summary>
    public static SectionPage Section(PageScope scope, string title, PlainPage? introduction, IEnumerable<Document> documents) => new()
    {
        Header = introduction is null ? HeaderBuilder.Generated(scope, title) : HeaderBuilder.Of(scope, introduction, null),
        Entries = [.. documents.Select(document => Entries.Of(scope, document))],
    };

    public static PlainPageModel Page(PageScope scope, PlainPage page) => new()
    {
        Header = HeaderBuilder.Of(scope, page, null),
        Children = page.Id.IsIndex ? [.. Entries.Of(scope, scope.Context.PlainPagesByFolder[page.Id.Folder])] : [],
    };

    public static GroupPage Group(PageScope scope, Group group)
    {
        var facts = new[]
        {
            group.Organisation is { } organisation ? new Fact(scope.Texts["fact.organisation"], organisation) : null,
            group.Abbreviation is { } abbreviation ? new Fact(scope.Texts["fact.abbreviation"], abbreviation) : null,
        };
        return new GroupPage
        {
            Header = HeaderBuilder.Of(scope, group, scope.Texts["kind.group"]),
            Facts = [.. facts.OfType<Fact>()],
            Meetings = [.. Entries.Of(scope, scope.Context.MeetingsOf(group.Id).Reverse())],
            Evaluations = [.. Entries.Of(scope, scope.Context.EvaluationsByGroup[group.Id])],
            Coming =
            [
                .. scope.Calendar.ByGroup[group.Id].Where(entry => entry.Kind != CalendarKind.Meeting && entry.End >= scope.Site.Today)
                    .Take(ComingOfGroup).Select(entry => CalendarRows.Of(scope, entry) with { Group = null }),
            ],
            Calendar = scope.CalendarFile(group.Id),
            Clock = scope.Context.Find(Vocabulary.Section.YearClocks, scope.Language) is { } clock ? new Link(scope.Path.HrefTo(clock.Path), clock.Title) : null,
        };
    }
}
