using System.Collections.Frozen;

namespace SiteGen.Text.Time;

/// <summary>Quarters, thirds and halves of a year by name: how many of them a year has, and which one an ordinal means.</summary>
internal static class YearPartWords
{
    /// <summary>"The last one", whatever their number.</summary>
    private const int Last = 0;

    private static readonly FrozenDictionary<string, (int Of, Direction Lean)> Parts = new[]
    {
        Cases(4, "neljännes neljänneksen neljännestä neljänneksessä neljänneksestä neljännekseen neljänneksellä neljännekselle"),
        Cases(4, "kvartaali kvartaalin kvartaalia kvartaalissa kvartaalista kvartaaliin kvartaalilla kvartaalille"),
        Cases(3, "kolmannes kolmanneksen kolmannesta kolmanneksessa kolmanneksesta kolmannekseen kolmanneksella kolmannekselle"),
        Cases(3, "tertiaali tertiaalin tertiaalia tertiaalissa tertiaalista tertiaaliin tertiaalilla tertiaalille"),
        Cases(2, "puolisko puoliskon puoliskoa puoliskossa puoliskosta puoliskoon puoliskolla puoliskolle"),
        Plain(4, "q", "kvartal", "kvartalet", "quarter"),
        Plain(3, "tertial", "tertialet"),
        Plain(2, "h", "halvår", "halvåret", "half"),
    }.SelectMany(rows => rows).ToFrozenDictionary(row => row.Form, row => row.Part);

    private static readonly (string Stem, int Number)[] Ordinals =
    [
        ("ensimmäi", 1), ("toinen", 2), ("toise", 2), ("toista", 2), ("kolma", 3), ("neljän", 4), ("neljäs", 4),
        ("viimei", Last), ("jälkimmäi", Last),
        ("först", 1), ("andra", 2), ("tredje", 3), ("fjärde", 4), ("sista", Last),
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("last", Last), ("final", Last),
    ];

    private static readonly string[] RomanNumbers = ["i", "ii", "iii", "iv"];

    public static (int Of, Direction Lean)? Find(Token token) =>
        token.Kind == TokenKind.Word && Parts.TryGetValue(token.Text, out var part) ? part : null;

    /// <summary>The number that a word means among so many parts; null where it is no ordinal.</summary>
    public static int? Ordinal(Token token, int of)
    {
        if (token.Kind != TokenKind.Word) return null;
        if (Roman(token) is { } roman) return roman;
        foreach (var (stem, number) in Ordinals)
        {
            if (token.Text.StartsWith(stem, StringComparison.Ordinal)) return number == Last ? of : number;
        }

        return null;
    }

    public static int? Roman(Token token) => Array.IndexOf(RomanNumbers, token.Text) is >= 0 and var index ? index + 1 : null;

    // "Neljännes" and "vuosineljännes" are one word.
    private static IEnumerable<(string Form, (int, Direction) Part)> Cases(int of, string forms) =>
        Declension.Read(forms).SelectMany(form => new[] { (form.Form, (of, form.Lean)), ("vuosi" + form.Form, (of, form.Lean)) });

    private static IEnumerable<(string Form, (int, Direction) Part)> Plain(int of, params string[] forms) =>
        forms.Select(form => (form, (of, Direction.None)));
}
