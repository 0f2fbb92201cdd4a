using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Text.Time;

/// <summary>A quarter of a year, such as Q4/2024: October to December.</summary>
public readonly partial record struct Quarter : IComparable<Quarter>
{
    private const int PerYear = 4;
    private const int Months = 3;
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    // Quarters since the beginning of year 0: neighbours are one apart.
    private readonly int index;

    public Quarter(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PerYear);
        index = (year * PerYear) + number - 1;
    }

    private Quarter(int index) => this.index = index;

    /// <summary>The quarter's number among all: neighbours are one apart.</summary>
    public int Index => index;

    public int Year => index / PerYear;

    /// <summary>1 to 4.</summary>
    public int Number => (index % PerYear) + 1;

    /// <summary>The first quarter that is ever followed up: earlier years are misspellings.</summary>
    public static Quarter First { get; } = new(FirstYear, 1);

    public DateOnly FirstDay => new(Year, ((Number - 1) * Months) + 1, 1);

    public DateOnly LastDay => new(Year, Number * Months, DateTime.DaysInMonth(Year, Number * Months));

    /// <summary>The last day on which a review of the quarter is in time: the end of the month after it.</summary>
    public DateOnly ReviewDue => LastDay.AddDays(1).AddMonths(1).AddDays(-1);

    public Quarter Next => new(index + 1);

    public Quarter Previous => new(index - 1);

    /// <summary>The part of an address: <c>2024-q4</c>, which sorts as time goes.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"{Year}-q{Number}");

    /// <summary>The quarter whose <see cref="Index"/> is <paramref name="index"/>.</summary>
    public static Quarter At(int index) => new(index);

    /// <summary>The quarter that <paramref name="day"/> lies in.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / Months) + 1);

    /// <summary>
    /// The quarter of a text that names one and nothing else: Q4/2024, Q4 2024, 4/2024, "4/2024 neljännes", 2024-Q4, or any
    /// wording of time that is exactly a quarter ("10–12/2024"); null of anything else. Years are 1990–2099.
    /// </summary>
    public static Quarter? Parse(string text) => Named(text) is { } named
        ? IsLikely(named) ? named : null
        : TimetableReader.Read(text) is { Start: { } start, End: { } end } && Of(start) is var quarter
            && IsLikely(quarter) && quarter.FirstDay == start && quarter.LastDay == end ? quarter : null;

    public int CompareTo(Quarter other) => index.CompareTo(other.index);

    public static bool operator <(Quarter left, Quarter right) => left.index < right.index;

    public static bool operator >(Quarter left, Quarter right) => left.index > right.index;

    public static bool operator <=(Quarter left, Quarter right) => left.index <= right.index;

    public static bool operator >=(Quarter left, Quarter right) => left.index >= right.index;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Q{Number}/{Year}");

    private static Quarter? Named(string text)
    {
        var match = Wordings().Match(text.Trim());
        return match.Success
            ? new(int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), match.Groups["number"].ValueSpan[0] - '0')
            : null;
    }

    private static bool IsLikely(Quarter quarter) => quarter.Year is >= FirstYear and <= LastYear;

    [GeneratedRegex(
        @"^(?:q?(?<number>[1-4])\s*/\s*(?<year>[0-9]{4})(?:\s+(?:vuosi)?neljännes|\s+kvartaali|\s+kvartal|\s+quarter)?|q(?<number>[1-4])\s+(?<year>[0-9]{4})|(?<year>[0-9]{4})[-\s/]q(?<number>[1-4]))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wordings();
}
