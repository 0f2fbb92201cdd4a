using SiteGen.Compose.Indicators;
using SiteGen.Model;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the page of an indicator and the index of indicators.</summary>
internal static class IndicatorPages
{
    public static IndicatorPage Build(PageScope scope, Indicator indicator)
    {
        var own = new IndicatorScope(scope, indicator);
        var measured = scope.Site.Indicators.MeasuredBy(indicator.Id).ToHashSet();
        return new IndicatorPage
        {
            Header = HeaderBuilder.Of(scope, indicator, scope.Texts["kind.indicator"]),
            Definition = indicator.Definition,
            State = scope.Texts["indicator.state." + own.State],
            Latest = own.Latest is { } latest ? scope.Texts.Format("indicator.at", own.ValueWithUnit(latest), own.Period(latest)) : null,
            Change = own.Previous is { } previous ? scope.Texts.Format("indicator.changefrom", own.ChangeText, own.Period(previous)) : null,
            Stale = Freshness.IsStale(indicator, scope.Site.Today) ? scope.Texts.Format("indicator.stale", own.Period(own.Latest!)) : null,
            Facts = [.. IndicatorFacts.Of(scope, own)],
            Chart = ChartBuilder.Of(own),
            TableCaption = indicator.Unit is { } unit ? $"{indicator.Title}, {unit}" : indicator.Title,
            PeriodName = own.PeriodName,
            ValueName = own.UnitName,
            HasNotes = indicator.Series.Any(point => point.Note is not null),
            Rows = [.. indicator.Series.Reverse().Select(point => new SeriesRow(own.Period(point), point.Value is { } value ? own.Value(value) : null, point.Note))],
            Data = Data(scope, indicator),
            Measures = [.. scope.Site.Indicators.MeasuredBy(indicator.Id).Select(id => scope.LinkTo(id)).OfType<Link>()],
            Mentions = MentionModels.Of(scope, indicator.Id, by => !measured.Contains(by.Id)),
        };
    }

    /// <summary>The index of all indicators.</summary>
    public static IndicatorsPage Index(PageScope scope, PageHeader header) => new()
    {
        Header = header,
        Indicators = [.. Entries.InSection(scope, Vocabulary.Section.Indicators).OfType<Indicator>().Select(indicator => TrendModels.Of(scope, indicator))],
    };

    private static AttachmentLink? Data(PageScope scope, Indicator indicator) => indicator.DataFile is { } path
        ? scope.Attachments([new Attachment(path, scope.Texts["indicator.data"], null, indicator.Place)]).FirstOrDefault()
        : null;
}
