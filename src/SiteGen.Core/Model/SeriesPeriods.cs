using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Text.Time;

namespace SiteGen.Model;

/// <summary>Periods as writers give them and as pages show them.</summary>
public static partial class SeriesPeriods
{
    // Series of official statistics reach far back; a year beyond these is a slip of the finger.
    private const int FirstYear = 1800;
    private const int LastYear = 2200;

    /// <summary>The period of a text that is nothing but 2021, Q1/2024, 2024Q1, 3/2024, 2024-03 or a day; null of anything else.</summary>
    public static SeriesPeriod? Parse(string text)
    {
        var written = text.Trim();
        if (Dates.Parse(written) is { Year: >= FirstYear and <= LastYear } day) return SeriesPeriod.Of(day, PeriodUnit.Day);
        var match = Forms().Match(written);
        if (!match.Success) return null;
        var year = Number(match, "year");
        if (year is < FirstYear or > LastYear) return null;
        if (match.Groups["quarter"].Success) return new SeriesPeriod(PeriodUnit.Quarter, new Quarter(year, Number(match, "quarter")).Index);
        if (!match.Groups["month"].Success) return new SeriesPeriod(PeriodUnit.Year, year);
        return Number(match, "month") is >= 1 and <= 12 and var month ? new SeriesPeriod(PeriodUnit.Month, (year * 12) + month - 1) : null;
    }

    /// <summary>"2023", "Q1/2024", "3/2024", "28.8.2019".</summary>
    public static string Format(SeriesPeriod period, string language) => period.Unit switch
    {
        PeriodUnit.Year => $"{period.Index}",
        PeriodUnit.Quarter => $"{Quarter.At(period.Index)}",
        PeriodUnit.Month => $"{(period.Index % 12) + 1}/{period.Index / 12}",
        _ => Dates.Format(period.Start, language),
    };

    private static int Number(Match match, string name) => int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([QK](?<quarter>[1-4])[/ ](?<year>[0-9]{4})|(?<quarter>[1-4])\.?[QK][/ ](?<year>[0-9]{4})|(?<year>[0-9]{4})[-/ ]?[QK](?<quarter>[1-4])|(?<month>[0-9]{1,2})/(?<year>[0-9]{4})|(?<year>[0-9]{4})-(?<month>[0-9]{2})|(?<year>[0-9]{4}))$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Forms();
}
