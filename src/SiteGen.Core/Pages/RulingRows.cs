using System.Collections.Immutable;
using SiteGen.Compose.Registers;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes rows of decisions.</summary>
internal static class RulingRows
{
    /// <summary>Every decision, newest first.</summary>
    public static IEnumerable<Ruling> All(PageScope scope) => scope.Site.Registers.Decisions.All.Where(ruling => IsOf(scope, ruling));

    /// <summary>The decisions that carry <paramref name="id"/> out or concern it.</summary>
    public static ImmutableArray<RulingRow> About(PageScope scope, DocumentId id) =>
    [
        .. scope.Site.Registers.Decisions.ByTarget[id].Where(ruling => IsOf(scope, ruling)).Select(ruling => Of(scope, ruling) with
        {
            Relation = scope.Texts[ruling.Targets.Any(target => target.Id == id && target.CarriesOut) ? "decision.carriesout" : "decision.concerns"],
        }),
    ];

    /// <summary>The decisions of the group <paramref name="id"/>.</summary>
    public static ImmutableArray<RulingRow> By(PageScope scope, DocumentId id) =>
        [.. scope.Site.Registers.Decisions.ByDecider[id].Where(ruling => IsOf(scope, ruling)).Select(ruling => Of(scope, ruling) with { Decider = null })];

    public static RulingRow Of(PageScope scope, Ruling ruling) => new()
    {
        Link = LinkOf(scope, ruling),
        Date = ruling.Date is { } date ? scope.Date(date) : null,
        Meeting = ruling.Item is null ? null : ruling.By.Title,
        Decider = Decider(scope, ruling),
        Targets = [.. ruling.Targets.Select(target => scope.LinkTo(target.Id)).OfType<Link>()],
        Relation = null,
    };

    private static Link LinkOf(PageScope scope, Ruling ruling) => ruling.Item is { } item
        ? scope.LinkTo(ruling.By, item.Anchor.Value) with { Text = item.Title, Code = item.Number }
        : scope.LinkTo(ruling.By);

    private static RoleName? Decider(PageScope scope, Ruling ruling)
    {
        if (ruling.Decider is { } id && scope.LinkTo(id) is { } link) return new RoleName(link.Text, link.Href, link.Language);
        return ruling.By is Decision decision ? RoleLinks.Party(scope, decision, decision.DecidedBy) : null;
    }

    private static bool IsOf(PageScope scope, Ruling ruling) => ruling.By == scope.Site.Index.Find(ruling.By.Id, scope.Language);
}
