using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads an indicator with the series beside it.</summary>
internal static class IndicatorParser
{
    public static Indicator Read(ParseContext context)
    {
        var head = context.Head;
        var frequency = head.Value(Key.Frequency, Words.Frequencies);
        var data = context.Source.Data;
        var faults = new List<Diagnostic>();
        var series = data?.Text is { } text ? SeriesParser.Read(text, frequency, faults) : [];
        foreach (var fault in faults) context.Diagnostics.Add(fault);
        return new Indicator
        {
            Header = HeaderParser.Read(context),
            Body = context.Writer.Write(context.Text.Document),
            Definition = head.Text(Key.Definition),
            Unit = head.Text(Key.Unit),
            Direction = head.Value(Key.Direction, Words.GoodDirections),
            Type = head.Value(Key.IndicatorType, Words.IndicatorTypes),
            Target = Decimal(head, Key.Target, context),
            TargetYear = head.Number(Key.TargetYear),
            Baseline = Decimal(head, Key.Baseline, context),
            Sources = head.Texts(Key.Source),
            Frequency = frequency,
            Measures = head.References(Key.Measures),
            Responsible = head.Texts(Key.Responsible),
            Series = series,
            IsSeriesReadable = faults.Count == 0,
            DataFile = data?.Path,
        };
    }

    private static decimal? Decimal(HeadReader head, Key key, ParseContext context)
    {
        if (head.Statement(key) is not { } written) return null;
        var number = Numbers.Parse(written.Text);
        if (number is null) context.Diagnostics.Add(IndicatorMessages.NotANumber(written.Place, written.Text));
        return number;
    }
}
