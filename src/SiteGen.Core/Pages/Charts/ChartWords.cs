using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>What a chart says in words: its finding, its description and its notes.</summary>
internal static class ChartWords
{
    private const int MostGapsNamed = 6;

    /// <summary>"Työpaikkaomavaraisuus nousi 82,1 %:sta 84,3 %:iin vuosina 2019–2023; tavoite 90 %".</summary>
    public static string Title(IndicatorScope own)
    {
        var finding = own.Points.Length == 1
            ? own.Texts.Format("chart.title.single", own.Indicator.Title, own.ValueWithUnit(own.Latest!), own.Period(own.Latest!))
            : Movement(own);
        return own.Indicator.Target is { } target ? own.Texts.Format("chart.title.target", finding, own.WithUnit(target)) : finding;
    }

    public static string Description(IndicatorScope own)
    {
        var (low, high) = (own.Points.MinBy(point => point.Value)!, own.Points.MaxBy(point => point.Value)!);
        return own.Texts.Format(
            "chart.description", own.Points.Length, own.ValueWithUnit(low), own.Period(low), own.ValueWithUnit(high), own.Period(high));
    }

    public static ImmutableArray<string> Notes(IndicatorScope own, ValueScale scale)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        var gaps = own.Indicator.Series.Where(point => point.Value is null).ToArray();
        if (gaps.Length > MostGapsNamed) notes.Add(own.Texts.Format("chart.gapcount", gaps.Length));
        else if (gaps.Length > 0) notes.Add(own.Texts.Format("chart.gaps", string.Join(", ", gaps.Select(own.Period))));
        if (!scale.BeginsAtNought) notes.Add(own.Texts["chart.notfromzero"]);
        return notes.ToImmutable();
    }

    private static string Movement(IndicatorScope own)
    {
        var (first, last) = (own.Points[0], own.Points[^1]);
        var way = Math.Sign(last.Value!.Value - first.Value!.Value) switch { > 0 => "up", < 0 => "down", _ => "same" };
        var title = own.Indicator.Title;
        var span = own.Texts.Format(last.Period.Unit == PeriodUnit.Year ? "chart.span.year" : "chart.span.other", own.Period(first), own.Period(last));
        var verb = own.Texts[$"chart.{way}{(IsPlural(title, own.Language) ? ".many" : string.Empty)}"];
        if (way == "same") return own.Texts.Format("chart.title.same", title, verb, own.ValueWithUnit(last), span);
        return own.IsPercent
            ? own.Texts.Format("chart.title.percent", title, verb, own.Value(first.Value!.Value), own.Value(last.Value!.Value), span)
            : own.Texts.Format("chart.title.change", title, verb, own.Value(first.Value!.Value), own.ValueWithUnit(last), span);
    }

    // "Yritykset", "Avoimet työpaikat": a Finnish name in the plural takes another form of the verb.
    private static bool IsPlural(string title, string language) =>
        language == "fi" && title.Split('(', ',', '–')[0].Trim() is { Length: > 3 } name && name[^1] == 't';
}
