using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>An indicator: what it tells, how it goes, its chart and the figures behind it.</summary>
public sealed record IndicatorPage : PageModel
{
    /// <summary>What the figure tells, in plain words; null where the running text says it.</summary>
    public required string? Definition { get; init; }

    /// <summary>How it goes, in one sentence: "Suunta on oikea".</summary>
    public required string State { get; init; }

    /// <summary>The latest value with its period, and the change to the one before; null where there is no value.</summary>
    public required string? Latest { get; init; }

    /// <inheritdoc cref="Latest"/>
    public required string? Change { get; init; }

    /// <summary>A sentence that says a newer value is due; null where none is.</summary>
    public required string? Stale { get; init; }

    /// <summary>Unit, good direction, type, target, baseline, source, frequency, responsible parties.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>Null where there is no value to draw.</summary>
    public required ChartModel? Chart { get; init; }

    /// <summary>The caption of the table of values, such as "Työpaikkaomavaraisuus, %".</summary>
    public required string TableCaption { get; init; }

    /// <summary>The heading of the first column, such as "Vuosi".</summary>
    public required string PeriodName { get; init; }

    /// <summary>The heading of the second column: the unit, or "Arvo".</summary>
    public required string ValueName { get; init; }

    /// <summary>True where any row has a note.</summary>
    public required bool HasNotes { get; init; }

    /// <summary>The values, newest first.</summary>
    public required ImmutableArray<SeriesRow> Rows { get; init; }

    /// <summary>The series as a file; null where there is none.</summary>
    public required AttachmentLink? Data { get; init; }

    /// <summary>What it measures.</summary>
    public required ImmutableArray<Link> Measures { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <param name="Value">The value as shown; null where there is none.</param>
public sealed record SeriesRow(string Period, string? Value, string? Note);

/// <summary>
/// A line chart, every coordinate decided. Across it is 100 wide: <see cref="Runs"/> stand in a frame that stretches, all
/// else at percentages, so that text keeps its size on any screen. Down it counts in pixels.
/// </summary>
public sealed record ChartModel
{
    /// <summary>What is to be seen, in one sentence.</summary>
    public required string Title { get; init; }

    /// <summary>What the lines show, for those who do not see them.</summary>
    public required string Description { get; init; }

    public required string Height { get; init; }

    /// <summary>The line at the bottom of the plot.</summary>
    public required string Bottom { get; init; }

    public required string UnitLabel { get; init; }

    public required string PeriodLabel { get; init; }

    /// <summary>Lines across with their values.</summary>
    public required ImmutableArray<ChartTick> Values { get; init; }

    /// <summary>Periods below.</summary>
    public required ImmutableArray<ChartTick> Periods { get; init; }

    /// <summary>The lines, each the points of one run of values without a gap, in a frame of 100 by <see cref="Height"/>.</summary>
    public required ImmutableArray<string> Runs { get; init; }

    /// <summary>The points to mark.</summary>
    public required ImmutableArray<ChartPoint> Points { get; init; }

    /// <summary>The latest value, written beside its point.</summary>
    public required ChartTick Latest { get; init; }

    /// <summary>The line of the target; null where there is none.</summary>
    public required ChartTarget? Target { get; init; }

    /// <summary>What a reader should know: that values are missing, that the scale does not begin at nought.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}

/// <summary>A text at a place; <paramref name="Line"/> is where its line across stands.</summary>
public sealed record ChartTick(string X, string Y, string Anchor, string Text, string? Line = null);

public sealed record ChartPoint(string X, string Y);

/// <summary>Where the line of the target runs, and what it says; the words stand beside the chart, where they hide no value.</summary>
public sealed record ChartTarget(string Line, string Text);

/// <summary>An indicator in one line: what it is, its latest value, how it goes.</summary>
public sealed record TrendModel
{
    public required Link Link { get; init; }

    /// <summary>"84,3 % (2023)"; null where there is no value.</summary>
    public required string? Latest { get; init; }

    /// <summary>"Tavoite 90 % (2025)"; null where there is none.</summary>
    public required string? Target { get; init; }

    /// <summary>"Noussut", "Laskenut", "Ennallaan" with the change; null where there is nothing to compare.</summary>
    public required string? Change { get; init; }

    /// <summary>"Suunta on oikea" and the like.</summary>
    public required string State { get; init; }

    public required string? Summary { get; init; }

    /// <summary>The small lines in a frame of 100 by 30; empty where there is nothing to draw.</summary>
    public required ImmutableArray<string> Runs { get; init; }

    /// <summary>The last point, and those that no line joins.</summary>
    public required ImmutableArray<ChartPoint> Points { get; init; }
}

/// <summary>The index of indicators.</summary>
public sealed record IndicatorsPage : PageModel
{
    public required ImmutableArray<TrendModel> Indicators { get; init; }
}
