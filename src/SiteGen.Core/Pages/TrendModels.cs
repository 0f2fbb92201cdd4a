using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes the small trends of indicators, for pages of what they measure and for lists.</summary>
internal static class TrendModels
{
    private const double Top = 4;
    private const double Bottom = 26;

    /// <summary>The indicators of an element or measure.</summary>
    public static ImmutableArray<TrendModel> Of(PageScope scope, DocumentId measured) =>
        [.. scope.Site.Indicators.Of(measured).Select(id => scope.Site.Index.Find(id, scope.Language)).OfType<Indicator>().Select(indicator => Of(scope, indicator))];

    public static TrendModel Of(PageScope scope, Indicator indicator)
    {
        var own = new IndicatorScope(scope, indicator);
        var lines = own.Points.Length > 1 ? Lines(own) : null;
        return new TrendModel
        {
            Link = scope.LinkTo(indicator),
            Latest = own.Latest is { } latest ? scope.Texts.Format("indicator.at", own.ValueWithUnit(latest), own.Period(latest)) : null,
            Target = own.TargetText,
            Change = own.Change is { } change ? scope.Texts.Format("trend." + Way(change), own.ChangeText) : null,
            State = scope.Texts["indicator.state." + own.State],
            Summary = indicator.Summary ?? indicator.Definition,
            Runs = lines?.Runs ?? [],
            Points = lines is null ? [] : [.. lines.Points.Where((_, i) => lines.IsAlone[i] || i == lines.Points.Length - 1).Select(point => new ChartPoint(Coordinates.Of(point.X), Coordinates.Of(point.Y)))],
        };
    }

    private static string Way(decimal change) => change > 0 ? "up" : change < 0 ? "down" : "same";

    private static SeriesLines Lines(IndicatorScope own)
    {
        var values = own.Points.Select(point => (double)point.Value!.Value).ToArray();
        var (low, high) = (values.Min(), values.Max());
        return SeriesLines.Of(own.Indicator.Series, (4, 96), value => high > low ? Bottom - ((Bottom - Top) * (value - low) / (high - low)) : (Top + Bottom) / 2);
    }
}
