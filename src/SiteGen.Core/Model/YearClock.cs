using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>What repeats or comes up in a year: of the whole organisation or of one group.</summary>
public sealed record YearClock : Document
{
    /// <summary>The group whose clock it is; null for the whole organisation's.</summary>
    public required Reference? Group { get; init; }

    public required ImmutableArray<ClockEntry> Entries { get; init; }
}

/// <summary>An entry that staff put on the year clock.</summary>
public sealed record ClockEntry
{
    public required string Name { get; init; }

    /// <summary>When; the first time, where it repeats.</summary>
    public required DateRange When { get; init; }

    public required Frequency? Repeats { get; init; }

    public required Reference? Group { get; init; }

    public required string? Description { get; init; }

    public required ImmutableArray<Reference> Concerns { get; init; }

    public required Place Place { get; init; }
}
