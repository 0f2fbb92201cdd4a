namespace SiteGen.Text.Time;

/// <summary>Finnish months, seasons and halves of the year in the cases that plans use.</summary>
internal static class FinnishTimeWords
{
    /// <summary>The first parts of the months' names, which stand alone in "touko–kesäkuu".</summary>
    public static readonly string[] MonthStems =
        ["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"];

    private const string MonthEndings = "kuu kuun kuuta kuussa kuusta kuuhun kuulla kuulta kuulle kuuna kuuksi";

    private static readonly (string Forms, Unit Unit)[] SeasonNames =
    [
        ("kevät kevään kevättä keväässä keväästä kevääseen keväällä keväältä keväälle keväänä kevääksi", Seasons.Spring),
        ("kesä kesän kesää kesässä kesästä kesään kesällä kesältä kesälle kesänä kesäksi", Seasons.Summer),
        ("syksy syksyn syksyä syksyssä syksystä syksyyn syksyllä syksyltä syksylle syksynä syksyksi", Seasons.Autumn),
        ("talvi talven talvea talvessa talvesta talveen talvella talvelta talvelle talvena talveksi", Seasons.Winter),
    ];

    private const string TurnOfYear =
        "vuodenvaihde vuodenvaihteen vuodenvaihdetta vuodenvaihteessa vuodenvaihteesta vuodenvaihteeseen vuodenvaihteelle";

    private const string HalfEndings = "vuosi vuoden vuotta vuodessa vuodesta vuoteen vuodella vuodelta vuodelle vuonna vuodeksi";

    public static IEnumerable<(string Form, TimeWord Word)> All() =>
    [
        .. Months(), .. SeasonNames.SelectMany(SeasonForms), .. Half("alku", 1), .. Half("loppu", 2),
        .. Forms(string.Empty, TurnOfYear, Seasons.TurnOfYear),
    ];

    private static IEnumerable<(string, TimeWord)> Months() =>
        MonthStems.SelectMany((stem, index) => Forms(stem, MonthEndings, Unit.OfMonth(index + 1)));

    // "Alkusyksy" is no exact time: the whole season is read.
    private static IEnumerable<(string, TimeWord)> SeasonForms((string Forms, Unit Unit) season) =>
        new[] { string.Empty, "alku", "loppu", "keski", "myöhäis" }.SelectMany(prefix => Forms(prefix, season.Forms, season.Unit));

    // "Loppuvuodesta 2024" means late in 2024, not from then on.
    private static IEnumerable<(string, TimeWord)> Half(string prefix, int number) =>
        Forms(prefix, HalfEndings, Unit.Part(number, number, 2))
            .Select(form => form.Word.Lean == Direction.From ? (form.Form, form.Word with { Lean = Direction.None }) : form);

    private static IEnumerable<(string Form, TimeWord Word)> Forms(string prefix, string forms, Unit unit) =>
        Declension.Read(forms).Select(form => (prefix + form.Form, new TimeWord(unit, form.Lean)));
}
