using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text.Time;

namespace SiteGen.Model;

/// <summary>A topic that the organisation speaks for elsewhere, with its track.</summary>
public sealed record Advocacy : Document
{
    public required string? TargetState { get; init; }

    public required Timetable? Timetable { get; init; }

    /// <summary>Whom it is spoken to.</summary>
    public required ImmutableArray<Statement> Audience { get; init; }

    /// <summary>Who speaks along.</summary>
    public required ImmutableArray<Statement> Network { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }

    public required ImmutableArray<Reference> Implements { get; init; }

    /// <summary>What was done and will be done, oldest first.</summary>
    public required ImmutableArray<AdvocacyEvent> Events { get; init; }
}

/// <summary>One step of the track.</summary>
public sealed record AdvocacyEvent
{
    public required DateOnly Date { get; init; }

    public required string? Description { get; init; }

    /// <summary>Where it was.</summary>
    public required string? Forum { get; init; }

    /// <summary>Address of the evidence: a page of this site or of another.</summary>
    public required Reference? Evidence { get; init; }

    public required Place Place { get; init; }
}
