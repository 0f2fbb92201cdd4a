namespace SiteGen.Text.Time;

/// <summary>
/// The Finnish cases of a word that tells time, written out in this order: nominative, genitive, partitive, inessive,
/// elative, illative, then any others. The elative says "from" and the illative "until"; the rest only name the time.
/// </summary>
internal static class Declension
{
    private const int Elative = 4;
    private const int Illative = 5;

    public static IEnumerable<(string Form, Direction Lean)> Read(string forms) =>
        forms.Split(' ').Select((form, index) => (form, LeanOf(index)));

    private static Direction LeanOf(int index) => index switch
    {
        Elative => Direction.From,
        Illative => Direction.Until,
        _ => Direction.None,
    };
}
