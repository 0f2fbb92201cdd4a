using SiteGen.Pages.Charts;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>What is said of an indicator beside its values.</summary>
internal static class IndicatorFacts
{
    public static IEnumerable<Fact> Of(PageScope scope, IndicatorScope own)
    {
        var indicator = own.Indicator;
        if (indicator.Unit is { } unit) yield return Fact(own, "unit", unit);
        if (indicator.Direction is { } direction) yield return Fact(own, "direction", own.Texts["direction." + direction.ToString().ToLowerInvariant()]);
        if (indicator.Type is { } type) yield return Fact(own, "type", own.Texts["indicatortype." + type.ToString().ToLowerInvariant()]);
        yield return Fact(own, "target", Target(own));
        if (indicator.Baseline is { } baseline) yield return Fact(own, "baseline", own.WithUnit(baseline));
        yield return Fact(own, "source", indicator.Sources.IsEmpty ? own.Texts["indicator.nosource"] : string.Join("; ", indicator.Sources.Select(source => source.Text)));
        if (indicator.Frequency is { } frequency) yield return Fact(own, "frequency", own.Texts["frequency." + frequency.ToString().ToLowerInvariant()]);
        if (!indicator.Responsible.IsEmpty) yield return RoleLinks.Fact(scope, "fact.responsible", indicator.Responsible);
    }

    private static string Target(IndicatorScope own) => own.Indicator.Target is { } target
        ? own.Indicator.TargetYear is { } year ? own.Texts.Format("indicator.by", own.WithUnit(target), year) : own.WithUnit(target)
        : own.Texts["indicator.notarget"];

    private static Fact Fact(IndicatorScope own, string name, string value) => new(own.Texts["fact." + name], value);
}
