using System.Collections.Immutable;
using SiteGen.Compose.Registers;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the page of a decision and the register of all of them.</summary>
internal static class DecisionPages
{
    public static DecisionPage Build(PageScope scope, Decision decision) => new()
    {
        Header = HeaderBuilder.Of(scope, decision, scope.Texts["kind.decision"]),
        Facts = [.. Facts(scope, decision)],
        Implements = Implementers.Paths(scope, decision.Id, decision.Implements),
        Concerns = Implementers.Paths(scope, decision.Id, decision.Concerns),
        Findings = FindingModels.AnsweredBy(scope, decision.Id),
        Mentions = MentionModels.Of(scope, decision.Id),
    };

    /// <summary>Every decision, by year, newest first.</summary>
    public static DecisionsPage Index(PageScope scope, PageHeader header) => new()
    {
        Header = header,
        Years = [.. RulingRows.All(scope).GroupBy(ruling => ruling.Date?.Year).Select(year => Year(scope, year))],
    };

    private static DecisionYear Year(PageScope scope, IGrouping<int?, Ruling> year)
    {
        var title = year.Key is { } known ? $"{known}" : scope.Texts["decisions.undated"];
        ImmutableArray<RulingRow> rows = [.. year.Select(ruling => RulingRows.Of(scope, ruling))];
        return new DecisionYear(title, year.Key is { } number ? $"s-{number}" : "s-undated", scope.Texts.Count("decisions.caption", rows.Length), rows);
    }

    private static IEnumerable<Fact> Facts(PageScope scope, Decision decision)
    {
        if (decision.Date is { } date) yield return new Fact(scope.Texts["decision.date"], scope.Date(date));
        if ((RoleLinks.Party(scope, decision, decision.DecidedBy) ?? MeetingGroup(scope, decision)) is { } party) yield return new Fact(scope.Texts["decision.decidedby"], string.Empty, Roles: [party]);
        if (MeetingLink(scope, decision) is { } link) yield return new Fact(scope.Texts["kind.meeting"], link.Text, link);
    }

    private static RoleName? MeetingGroup(PageScope scope, Decision decision) =>
        scope.Site.References.FindDocument(decision.Id, decision.Meeting) is { } id && scope.Site.Index.Find(id, scope.Language) is Meeting meeting
            ? RoleLinks.Party(scope, meeting, meeting.Group)
            : null;

    // The matter on the agenda where one is named.
    private static Link? MeetingLink(PageScope scope, Decision decision)
    {
        if (decision.Meeting is not { } reference || scope.Site.References.Find(decision.Id, reference) is not Compose.Target.ToDocument { Id: var id, Fragment: var anchor }) return null;
        var item = (scope.Site.Index.Find(id, scope.Language) as Meeting)?.Items.FirstOrDefault(own => own.Anchor.Value == anchor);
        return item is null ? scope.LinkTo(id) : scope.LinkTo(id, anchor) is { } link ? link with { Text = $"{link.Text}, {item.Number}" } : null;
    }
}
