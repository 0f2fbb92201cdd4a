using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>What is measured, and its values through time.</summary>
public sealed record Indicator : Document
{
    /// <summary>What the figure tells, in plain words; null where the running text says it, or nothing does.</summary>
    public required string? Definition { get; init; }

    public required string? Unit { get; init; }

    public required GoodDirection? Direction { get; init; }

    public required IndicatorType? Type { get; init; }

    public required decimal? Target { get; init; }

    public required int? TargetYear { get; init; }

    public required decimal? Baseline { get; init; }

    public required ImmutableArray<Statement> Sources { get; init; }

    public required Frequency? Frequency { get; init; }

    /// <summary>The elements and measures of strategies that it measures.</summary>
    public required ImmutableArray<Reference> Measures { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }

    /// <summary>The values, oldest first, missing periods among them; empty where there are none.</summary>
    public required ImmutableArray<SeriesPoint> Series { get; init; }

    /// <summary>False where the file of the series has faults, which were reported.</summary>
    public required bool IsSeriesReadable { get; init; }

    /// <summary>The published file of the series; null where there is none.</summary>
    public required string? DataFile { get; init; }
}

/// <summary>The value of one period; null where there is none, which is not nought.</summary>
public sealed record SeriesPoint(SeriesPeriod Period, decimal? Value, string? Note, Place? Place);
