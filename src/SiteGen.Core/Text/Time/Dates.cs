using System.Globalization;

namespace SiteGen.Text.Time;

/// <summary>Single days: as writers give them in heads, and as pages show them in three languages.</summary>
public static class Dates
{
    private static readonly string[] Forms = ["d.M.yyyy", "yyyy-MM-dd"];

    // From Sunday on, as DayOfWeek counts. The program carries no culture data.
    private static readonly string[] FinnishDays = ["sunnuntai", "maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai"];
    private static readonly string[] SwedishDays = ["söndag", "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag"];
    private static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>The day of a text that is nothing but 28.8.2019 or 2019-08-28; null of anything else.</summary>
    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>"28.8.2019" in Finnish (<c>fi</c>) and Swedish (<c>sv</c>), "28 August 2019" in English (<c>en</c>).</summary>
    public static string Format(DateOnly date, string language) =>
        language == "en" ? $"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}" : $"{date.Day}.{date.Month}.{date.Year}";

    /// <summary>"keskiviikko 28.8.2019", "onsdag 28.8.2019", "Wednesday 28 August 2019".</summary>
    public static string FormatWithWeekday(DateOnly date, string language) =>
        $"{Weekdays(language)[(int)date.DayOfWeek]} {Format(date, language)}";

    private static string[] Weekdays(string language) => language switch
    {
        "sv" => SwedishDays,
        "en" => EnglishDays,
        _ => FinnishDays,
    };
}
