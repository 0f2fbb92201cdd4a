using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>A name that may have a page: a role, a group, a fund.</summary>
/// <param name="Href">Null where the name has no page.</param>
public sealed record RoleName(string Text, string? Href, string? Language);

/// <summary>A part of a strategy, with the way down to it from the strategy.</summary>
public sealed record ImplementedPart(Link Link, ImmutableArray<Link> Path);

/// <summary>Something that waits for a role.</summary>
/// <param name="When">"Määräaika 31.8.2024", or a day with its weekday.</param>
public sealed record DeadlineRow(string When, Link Link, string What, bool IsLate);

public sealed record RolePage : PageModel
{
    /// <summary>Organisation, group, other names.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>What is late or comes within a year, soonest first.</summary>
    public required ImmutableArray<DeadlineRow> Coming { get; init; }

    public required ImmutableArray<MeasureRow> Measures { get; init; }

    public required ImmutableArray<StatusCount> Statuses { get; init; }

    public required ImmutableArray<Link> Elements { get; init; }

    public required ImmutableArray<ListEntry> Projects { get; init; }

    public required ImmutableArray<ListEntry> Advocacy { get; init; }

    /// <summary>The latest meetings of the role's group, newest first.</summary>
    public required ImmutableArray<ListEntry> Meetings { get; init; }

    /// <summary>What the role's group decided, newest first.</summary>
    public required ImmutableArray<RulingRow> Decisions { get; init; }
}

/// <summary>A decision in a list.</summary>
public sealed record RulingRow
{
    /// <summary>The decision's page, or the matter on the meeting's page.</summary>
    public required Link Link { get; init; }

    public required string? Date { get; init; }

    /// <summary>The meeting's title for a matter on its agenda; otherwise null.</summary>
    public required string? Meeting { get; init; }

    /// <summary>Who decided; null where nothing is said.</summary>
    public required RoleName? Decider { get; init; }

    public required ImmutableArray<Link> Targets { get; init; }

    /// <summary>"Toteuttaa" or "Koskee", on the page of what the decision is about; null in the register.</summary>
    public required string? Relation { get; init; }
}

public sealed record DecisionPage : PageModel
{
    /// <summary>Date, who decided, meeting.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<ImplementedPart> Implements { get; init; }

    public required ImmutableArray<ImplementedPart> Concerns { get; init; }

    /// <summary>The findings of evaluations that the decision answers.</summary>
    public required ImmutableArray<FindingSource> Findings { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <summary>The register of decisions.</summary>
public sealed record DecisionsPage : PageModel
{
    /// <summary>Newest first.</summary>
    public required ImmutableArray<DecisionYear> Years { get; init; }
}

public sealed record DecisionYear(string Title, string Anchor, string Caption, ImmutableArray<RulingRow> Rows);

public sealed record AdvocacyPage : PageModel
{
    public required string? TargetState { get; init; }

    /// <summary>Timing, audience, network, responsible.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<ImplementedPart> Implements { get; init; }

    /// <summary>What is to come on the build's day, soonest first.</summary>
    public required ImmutableArray<TrackEvent> Coming { get; init; }

    /// <summary>What was done, newest first.</summary>
    public required ImmutableArray<TrackEvent> Track { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

public sealed record TrackEvent(string Date, string? Description, string? Forum, Link? Evidence);

public sealed record ValuePage : PageModel
{
    /// <summary>"1 / 3"; null for a value that stands alone.</summary>
    public required string? Number { get; init; }

    public required string? Goal { get; init; }

    /// <summary>Plain-language examples; empty where there are none.</summary>
    public required Html Examples { get; init; }

    /// <summary>Measures that speak of the value.</summary>
    public required ImmutableArray<MeasureRow> Measures { get; init; }

    /// <summary>What evaluations found year by year, newest first, and in which years there was none.</summary>
    public required ImmutableArray<EvaluatedYear> Evaluations { get; init; }

    /// <summary>Who else speaks of it.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <summary>All values of a strategy.</summary>
public sealed record ValuesPage : PageModel
{
    public required ImmutableArray<ValueCard> Values { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <param name="Text">What the value means in a sentence or two, or null.</param>
public sealed record ValueCard(Link Link, string? Text, Html Examples);
