using System.Collections.Frozen;

namespace SiteGen.Text.Time;

/// <summary>A word that names a piece of the year, and the direction that its case gives.</summary>
internal readonly record struct TimeWord(Unit Unit, Direction Lean = Direction.None);

/// <summary>The words that name a month, a season or a half in Finnish, Swedish and English, one table for all three.</summary>
internal static class TimeWords
{
    /// <summary>Every way of writing a month but the Finnish ones, month by month.</summary>
    private static readonly string[] Months =
    [
        "january januari jan", "february februari feb", "march mars mar", "april apr", "may maj", "june juni jun",
        "july juli jul", "august augusti aug", "september sep sept", "october oktober oct okt", "november nov", "december dec",
    ];

    private static readonly (string Forms, Unit Unit)[] SeasonNames =
    [
        ("spring vår våren vårens vårterminen", Seasons.Spring),
        ("summer sommar sommaren sommarens", Seasons.Summer),
        ("autumn fall höst hösten höstens höstterminen", Seasons.Autumn),
        ("winter vinter vintern vinterns", Seasons.Winter),
        ("årsskiftet", Seasons.TurnOfYear),
    ];

    private static readonly FrozenDictionary<string, TimeWord> Table =
        FinnishTimeWords.All()
            .Concat(Months.SelectMany(MonthForms))
            .Concat(SeasonNames.SelectMany(season => Forms(season.Forms, season.Unit)))
            .ToFrozenDictionary(entry => entry.Form, entry => entry.Word);

    public static TimeWord? Find(Token token) =>
        token.Kind == TokenKind.Word && Table.TryGetValue(token.Text, out var word) ? word : null;

    private static IEnumerable<(string Form, TimeWord Word)> MonthForms(string forms, int index) => Forms(forms, Unit.OfMonth(index + 1));

    private static IEnumerable<(string Form, TimeWord Word)> Forms(string forms, Unit unit) =>
        forms.Split(' ').Select(form => (form, new TimeWord(unit)));
}
