using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.Pages.Clock;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the page of a group.</summary>
internal static class GroupPages
{
    private const int ComingOfGroup = 10;

    public static GroupPage Build(PageScope scope, Group group)
    {
        var roles = scope.Site.Registers.Roles.ByGroup[group.Id].ToArray();
        return new GroupPage
        {
            Header = PageAssets.Remembering(scope, HeaderBuilder.Of(scope, group, scope.Texts["kind.group"])),
            Facts = [.. Facts(scope, group)],
            Roles = [.. roles.Select(role => RoleLinks.To(scope, role)).OfType<Link>()],
            Measures = [.. RolePages.Measures(scope, roles).Select(measure => MeasureRows.Of(scope, measure))],
            Projects = [.. RolePages.Named<Project>(scope, roles).Select(project => Entries.Of(scope, project))],
            Advocacy = [.. RolePages.Named<Advocacy>(scope, roles).Select(topic => Entries.Of(scope, topic))],
            Meetings = [.. Entries.Of(scope, scope.Context.MeetingsOf(group.Id).Reverse())],
            Evaluations = [.. Entries.Of(scope, scope.Context.EvaluationsOf[group.Id])],
            Coming =
            [
                .. scope.Calendar.ByGroup[group.Id].Where(entry => entry.Kind != CalendarKind.Meeting && entry.End >= scope.Site.Today)
                    .Take(ComingOfGroup).Select(entry => CalendarRows.Of(scope, entry) with { Group = null }),
            ],
            Calendar = scope.CalendarFile(group.Id),
            Clock = scope.Context.Find(Vocabulary.Section.YearClocks, scope.Language) is { } clock ? new Link(scope.Path.HrefTo(clock.Path), clock.Title) : null,
            WorkLists = [.. Entries.Of(scope, WorkListPages.OfGroup(scope, group.Id))],
            Mentions = MentionModels.OutsideOfMeetings(scope, group.Id),
            Decisions = RulingRows.By(scope, group.Id),
        };
    }

    private static IEnumerable<Fact> Facts(PageScope scope, Group group)
    {
        if (group.Organisation is { } organisation) yield return new Fact(scope.Texts["fact.organisation"], organisation);
        if (group.Abbreviation is { } abbreviation) yield return new Fact(scope.Texts["fact.abbreviation"], abbreviation);
    }
}
