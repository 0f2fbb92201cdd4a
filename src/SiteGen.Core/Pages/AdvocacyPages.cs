using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the page of an advocacy topic.</summary>
internal static class AdvocacyPages
{
    public static AdvocacyPage Build(PageScope scope, Advocacy topic) => new()
    {
        Header = HeaderBuilder.Of(scope, topic, scope.Texts["kind.advocacy"]),
        TargetState = topic.TargetState,
        Facts = [.. Facts(scope, topic)],
        Implements = Implementers.Paths(scope, topic.Id, topic.Implements),
        Coming = [.. topic.Events.Where(own => own.Date >= scope.Site.Today).Select(own => Event(scope, topic, own))],
        Track = [.. topic.Events.Where(own => own.Date < scope.Site.Today).Reverse().Select(own => Event(scope, topic, own))],
        Mentions = MentionModels.Of(scope, topic.Id),
    };

    /// <summary>Topics with something to come first, soonest first; then those that were last spoken of.</summary>
    public static IEnumerable<Advocacy> InOrder(PageScope scope) => Entries.All<Advocacy>(scope)
        .OrderBy(topic => Next(scope, topic) ?? DateOnly.MaxValue)
        .ThenByDescending(topic => topic.Events.IsEmpty ? DateOnly.MinValue : topic.Events[^1].Date)
        .ThenBy(topic => topic.Id);

    /// <summary>When the next event is, or when the last one was, in words; null where there is none.</summary>
    public static string? When(PageScope scope, Advocacy topic)
    {
        if (Next(scope, topic) is { } next) return scope.Texts.Format("advocacy.next", scope.Date(next));
        return topic.Events.IsEmpty ? null : scope.Texts.Format("advocacy.last", scope.Date(topic.Events[^1].Date));
    }

    private static DateOnly? Next(PageScope scope, Advocacy topic) => topic.Events.FirstOrDefault(own => own.Date >= scope.Site.Today)?.Date;

    private static TrackEvent Event(PageScope scope, Advocacy topic, AdvocacyEvent own) =>
        new(scope.Date(own.Date), own.Description, own.Forum, EvidenceLinks.Of(scope, topic.Id, own.Evidence));

    private static IEnumerable<Fact> Facts(PageScope scope, Advocacy topic)
    {
        if (topic.Timetable is { } timetable) yield return new Fact(scope.Texts["advocacy.timing"], timetable.Text);
        if (!topic.Audience.IsEmpty) yield return Names("advocacy.audience", topic.Audience);
        if (!topic.Network.IsEmpty) yield return Names("advocacy.network", topic.Network);
        if (!topic.Responsible.IsEmpty) yield return RoleLinks.Fact(scope, "fact.responsible", topic.Responsible);

        Fact Names(string key, ImmutableArray<Statement> names) =>
            new(scope.Texts[key], string.Empty, Roles: [.. names.Select(name => new RoleName(name.Text, null, null))]);
    }
}
