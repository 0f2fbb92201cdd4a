using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose.Registers;

/// <summary>A decision: a document of its own, or a matter on a meeting's agenda.</summary>
/// <param name="By">The decision's document, or the meeting.</param>
/// <param name="Item">The matter; null for a decision's document.</param>
/// <param name="Decider">The group that decided; null where none is known.</param>
/// <param name="Targets">What it carries out and concerns, in the writer's order.</param>
public sealed record Ruling(Document By, AgendaItem? Item, DateOnly? Date, DocumentId? Decider, ImmutableArray<RulingTarget> Targets);

/// <summary>What a decision is about.</summary>
/// <param name="CarriesOut">True where the decision carries it out; otherwise it concerns it.</param>
public sealed record RulingTarget(DocumentId Id, bool CarriesOut);

/// <summary>Every decision of the site.</summary>
public sealed class DecisionRegister
{
    private DecisionRegister(ImmutableArray<Ruling> all)
    {
        All = all;
        ByTarget = all.SelectMany(ruling => ruling.Targets.Select(target => (target.Id, ruling))).ToLookup(pair => pair.Id, pair => pair.ruling);
        ByDecider = all.Where(ruling => ruling.Decider is not null).ToLookup(ruling => ruling.Decider!.Value);
    }

    /// <summary>Newest first, those without a day last.</summary>
    public ImmutableArray<Ruling> All { get; }

    /// <summary>By what they are about.</summary>
    public ILookup<DocumentId, Ruling> ByTarget { get; }

    /// <summary>By the group that decided.</summary>
    public ILookup<DocumentId, Ruling> ByDecider { get; }

    /// <summary>The decisions of <paramref name="documents"/>.</summary>
    public static DecisionRegister Build(ImmutableArray<Document> documents, References references)
    {
        var told = documents.OfType<Decision>().Select(decision => decision.Meeting is { } meeting && references.Find(decision.Id, meeting) is Target.ToDocument { Fragment: not null } item
            ? (item.Id, item.Fragment) : default).ToHashSet();
        var groups = documents.OfType<Meeting>().DistinctBy(meeting => meeting.Id)
            .ToDictionary(meeting => meeting.Id, meeting => references.FindDocument(meeting.Id, meeting.Group));
        var rulings = documents.OfType<Decision>().Select(decision => Of(decision, references, groups))
            .Concat(documents.OfType<Meeting>().SelectMany(meeting => meeting.Items
                // A matter whose decision has a document is told there.
                .Where(item => !item.Decision.IsEmpty && !told.Contains((meeting.Id, item.Anchor.Value)))
                .Select(item => Of(meeting, item, references, groups))));
        return new([.. rulings.OrderByDescending(ruling => ruling.Date).ThenBy(ruling => ruling.By.Id)]);
    }

    private static Ruling Of(Decision decision, References references, Dictionary<DocumentId, DocumentId?> groups)
    {
        var meeting = references.FindDocument(decision.Id, decision.Meeting);
        var decider = references.FindDocument(decision.Id, decision.DecidedBy)
            ?? (decision.DecidedBy is null && meeting is { } place ? groups.GetValueOrDefault(place) : null);
        return new(
            decision, null, decision.Date, decider,
            Targets(decision.Implements.Select(reference => (references.FindDocument(decision.Id, reference), true))
                .Concat(decision.Concerns.Select(reference => (references.FindDocument(decision.Id, reference), false))), meeting));
    }

    private static Ruling Of(Meeting meeting, AgendaItem item, References references, Dictionary<DocumentId, DocumentId?> groups)
    {
        var linked = item.Decision.Links.Select(link => references.Follow(meeting.Id, link.Target) is Target.ToDocument { Id: var id } ? id : (DocumentId?)null);
        return new(
            meeting, item, meeting.Date, groups[meeting.Id],
            Targets(item.Concerns.Select(reference => references.FindDocument(meeting.Id, reference)).Concat(linked).Select(id => (id, false)), meeting.Id));
    }

    private static ImmutableArray<RulingTarget> Targets(IEnumerable<(DocumentId? Id, bool CarriesOut)> found, DocumentId? self) =>
    [
        .. found.Where(target => target.Id is not null && target.Id != self).Select(target => new RulingTarget(target.Id!.Value, target.CarriesOut))
            .DistinctBy(target => target.Id),
    ];
}
