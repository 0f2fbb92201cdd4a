using System.Collections.Immutable;
using SiteGen.Compose.Registers;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the pages of roles: those with a document and those that other documents only name.</summary>
internal static class RolePages
{
    private const int LatestMeetings = 5;

    /// <summary>The pages of roles without a document.</summary>
    public static IEnumerable<PagePlan> Generated(PlanContext context, string language) =>
        from role in context.Site.Registers.Roles.All
        where role.Document is null
        let path = context.Registers.OfRole(language, role.Key)
        where path is not null
        select PagePlans.Of(new PageAddress(context, path.Value, language) { IsSearched = true, Kind = DocumentKind.Role }, role.Uses[0].Name.Place, "Role", scope => Build(scope, role));

    public static RolePage Build(PageScope scope, Role document)
    {
        var header = HeaderBuilder.Of(scope, document, scope.Texts["kind.role"]);
        var role = scope.Site.Registers.Roles.Find(document.Id);
        return Build(scope, header, role, [.. Facts(scope, document, role)]);
    }

    private static RolePage Build(PageScope scope, RegisteredRole role)
    {
        var kind = scope.Texts["kind.role"];
        var name = RoleLinks.NameOf(role);
        var header = HeaderBuilder.Generated(scope, name) with
        {
            KindName = kind,
            Distinction = SharedTitles.Distinction(scope, role, kind),
            Feedback = FeedbackLinks.Of(scope, name, kind),
        };
        return Build(scope, header, role, [.. GroupFact(scope, role)]);
    }

    /// <summary>Every role that has a page, by name, with how its measures are going.</summary>
    public static ImmutableArray<ListEntry> Index(PageScope scope) =>
    [
        .. scope.Site.Registers.Roles.All.Select(role => (Role: role, Link: RoleLinks.To(scope, role)))
            .Where(pair => pair.Link is not null).OrderBy(pair => pair.Link!.Text.ToLowerInvariant(), StringComparer.Ordinal)
            .Select(pair => Entry(scope, pair.Role, pair.Link!)),
    ];

    /// <summary>The measures that <paramref name="roles"/> are responsible for.</summary>
    public static IEnumerable<Measure> Measures(PageScope scope, params IEnumerable<RegisteredRole> roles) => Named<Measure>(scope, roles);

    /// <summary>What names <paramref name="roles"/> as responsible, in the page's language where there is such a version.</summary>
    public static IEnumerable<T> Named<T>(PageScope scope, params IEnumerable<RegisteredRole> roles)
        where T : Document =>
        roles.SelectMany(role => role.Uses).Select(use => use.By.Id).Distinct()
            .Select(id => scope.Site.Index.Find(id, scope.Language)).OfType<T>();

    private static RolePage Build(PageScope scope, PageHeader header, RegisteredRole? role, ImmutableArray<Fact> facts)
    {
        RegisteredRole[] roles = role is null ? [] : [role];
        var measures = Measures(scope, roles).ToArray();
        return new RolePage
        {
            Header = PageAssets.Remembering(scope, header),
            Facts = facts,
            Coming = role is null ? [] : RoleDeadlines.Of(scope, role),
            Measures = [.. measures.Select(measure => MeasureRows.Of(scope, measure))],
            Statuses = StatusModels.Counts(scope, measures),
            Elements = [.. Named<Element>(scope, roles).Select(element => scope.LinkTo(element))],
            Projects = [.. Named<Project>(scope, roles).Select(project => Entries.Of(scope, project))],
            Advocacy = [.. Named<Advocacy>(scope, roles).Select(topic => Entries.Of(scope, topic))],
            Meetings = role?.Group is { } group ? [.. Entries.Of(scope, Held(scope, group).Take(LatestMeetings))] : [],
            Decisions = role?.Group is { } decider ? RulingRows.By(scope, decider) : [],
        };
    }

    // Those to come are among what is coming.
    private static IEnumerable<DocumentId> Held(PageScope scope, DocumentId group) =>
        scope.Context.MeetingsOf(group).Reverse().Where(id => scope.Site.Index.Find(id) is Meeting meeting && !(meeting.Date >= scope.Site.Today));

    private static ListEntry Entry(PageScope scope, RegisteredRole role, Link link)
    {
        var measures = Measures(scope, role).ToArray();
        var projects = Named<Project>(scope, role).Count();
        var topics = Named<Advocacy>(scope, role).Count();
        return new ListEntry
        {
            Link = link,
            Summary = role.Document is { } id ? scope.Site.Index.Find(id, scope.Language)?.Summary : null,
            Facts =
            [
                .. measures.Length > 0 ? [scope.Texts.Count("count.measures", measures.Length)] : ImmutableArray<string>.Empty,
                .. projects > 0 ? [scope.Texts.Count("count.projects", projects)] : ImmutableArray<string>.Empty,
                .. topics > 0 ? [scope.Texts.Count("count.advocacy", topics)] : ImmutableArray<string>.Empty,
            ],
            Tag = null,
            Statuses = StatusModels.Counts(scope, measures),
        };
    }

    private static IEnumerable<Fact> Facts(PageScope scope, Role document, RegisteredRole? role)
    {
        if (document.Organisation is { } organisation) yield return new Fact(scope.Texts["fact.organisation"], organisation);
        foreach (var group in GroupFact(scope, role)) yield return group;
        if (!document.OtherNames.IsEmpty) yield return new Fact(scope.Texts["role.othernames"], string.Join(", ", document.OtherNames.Select(name => name.Text)));
    }

    private static IEnumerable<Fact> GroupFact(PageScope scope, RegisteredRole? role)
    {
        if (role?.Group is { } group && scope.LinkTo(group) is { } link) yield return new Fact(scope.Texts["fact.group"], link.Text, link);
    }
}
