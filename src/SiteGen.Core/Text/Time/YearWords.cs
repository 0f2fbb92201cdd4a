namespace SiteGen.Text.Time;

/// <summary>The words around a year: "vuoden", "v.", "åren"; and the words after a number which show that it counts something.</summary>
internal static class YearWords
{
    public static readonly Phrases<Direction> Before = new(
        (Direction.None, ["vuosi", "vuoden", "vuotta", "vuodessa", "vuodella", "vuodelle", "vuonna", "vuodeksi", "v"]),
        (Direction.None, ["vuosina", "vuosien", "vuosille", "vv"]),
        (Direction.None, ["år", "året", "årets", "åren"]),
        (Direction.None, ["year", "years", "the year", "the years"]),
        (Direction.From, ["vuodesta", "vuosista"]),
        (Direction.Until, ["vuoteen", "vuosiin"]));

    /// <summary>What may stand between a season and its year: "syksyn aikana 2024", "the autumn of 2024".</summary>
    public static readonly Phrases<Direction> Between = new((Direction.None, ["aikana", "kuluessa", "of", "av"]));

    private static readonly string[] CountedThings =
    [
        "euro", "eur", "asuka", "asuki", "henki", "hlö", "kappale", "kpl", "prosent", "tonni", "hehtaari", "ha", "kilometri", "km", "neliö",
        "m", "htv", "työpaik", "kron", "kr", "sek", "procent", "invånare", "percent", "person", "people", "inhabitant", "resident",
    ];

    private const int LongestSymbol = 3;

    public static bool CountsThings(Token after) =>
        after.Is('€') || after.Is('%') || after.Is('§')
        || (after.Kind == TokenKind.Word && CountedThings.Any(thing => Names(after.Text, thing)));

    // "M" and "ha" stand for themselves; a longer stem may have any ending.
    private static bool Names(string word, string thing) =>
        thing.Length <= LongestSymbol ? word == thing : word.StartsWith(thing, StringComparison.Ordinal);
}
