using System.Collections.Immutable;
using SiteGen.Compose.Indicators;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages.Charts;

/// <summary>An indicator with what charts, trends and facts all ask of it, in the page's language.</summary>
internal sealed class IndicatorScope
{
    private readonly int decimals;

    public IndicatorScope(PageScope page, Indicator indicator)
    {
        Texts = page.Texts;
        Indicator = indicator;
        Points = [.. indicator.Series.Where(point => point.Value is not null)];
        decimals = Points.Select(point => Numbers.Decimals(point.Value!.Value)).DefaultIfEmpty(0).Max();
        Latest = Freshness.Latest(indicator);
        Previous = Points.Length > 1 ? Points[^2] : null;
        Change = Latest?.Value - Previous?.Value;
    }

    public Texts Texts { get; }

    public string Language => Texts.Language;

    public Indicator Indicator { get; }

    /// <summary>The points that have values, oldest first.</summary>
    public ImmutableArray<SeriesPoint> Points { get; }

    public SeriesPoint? Latest { get; }

    public SeriesPoint? Previous { get; }

    /// <summary>From the value before to the latest; null where there is only one.</summary>
    public decimal? Change { get; }

    public bool IsPercent => Indicator.Unit is "%" or "prosenttia" or "prosentti" or "procent" or "per cent" or "percent";

    public string UnitName => Indicator.Unit ?? Texts["indicator.value"];

    public string PeriodName => Texts["period." + (Latest?.Period.Unit ?? PeriodUnit.Year).ToString().ToLowerInvariant()];

    public string? TargetText => Indicator.Target is { } target
        ? Indicator.TargetYear is { } year ? Texts.Format("indicator.targetby", WithUnit(target), year) : Texts.Format("indicator.target", WithUnit(target))
        : null;

    /// <summary>The number as the series is written, with as many decimals as its most exact value.</summary>
    public string Value(decimal value) => Numbers.Format(value, decimals, Language);

    /// <summary>A number with its unit; targets and baselines keep their own decimals.</summary>
    public string WithUnit(decimal value) => Join(Numbers.Format(value, Numbers.Decimals(value), Language));

    public string ValueWithUnit(SeriesPoint point) => Join(Value(point.Value!.Value));

    public string Period(SeriesPoint point) => SeriesPeriods.Format(point.Period, Language);

    public string ChangeText => Numbers.FormatChange(Change ?? 0, decimals, Language);

    /// <summary>How it goes, of which there are texts: <c>indicator.state.…</c>.</summary>
    public string State => (Latest?.Value, Change, Indicator.Direction) switch
    {
        (null, _, _) => "unknown",
        ({ } value, _, { } direction) when IsReached(value, direction) => "reached",
        (_, null, _) => "single",
        (_, 0, GoodDirection.Steady) => "right",
        (_, 0, _) => "unchanged",
        (_, _, null) => "undirected",
        (_, > 0, GoodDirection.Up) or (_, < 0, GoodDirection.Down) => "right",
        _ => "wrong",
    };

    private bool IsReached(decimal value, GoodDirection direction) => Indicator.Target is { } target && direction switch
    {
        GoodDirection.Up => value >= target,
        GoodDirection.Down => value <= target,
        _ => value == target,
    };

    private string Join(string number) => Indicator.Unit is { } unit ? $"{number}\u00A0{(IsPercent ? "%" : unit)}" : number;
}
