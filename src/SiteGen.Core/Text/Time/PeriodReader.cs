namespace SiteGen.Text.Time;

/// <summary>One period with the small words before it and the edge it means: "i slutet av oktober 2024", "v. 2024 loppuun".</summary>
internal static class PeriodReader
{
    /// <summary>No period has more small words before it; a bound keeps reading linear.</summary>
    private const int MostSmallWords = 3;

    private static readonly string[] SmallWords = ["the", "in", "on", "of", "den", "i", "under", "during", "av", "between", "mellan"];

    public static Period? At(Tokens tokens, int index)
    {
        var start = AfterSmallWords(tokens, index);
        var edge = EdgeWords.Before.At(tokens, start);
        if (edge is { } found) start = AfterSmallWords(tokens, AfterDash(tokens, found.Next));
        if (tokens[start].Kind == TokenKind.Number && !tokens.StartsFree(start)) return null;

        var period = NumericPeriods.At(tokens, start) ?? NumberBeforeRange.At(tokens, start)
            ?? NamedPeriods.At(tokens, start) ?? YearPeriods.At(tokens, start);
        return period is null ? null : WithEdge(tokens, period with { Edge = edge?.Meaning ?? period.Edge });
    }

    private static Period WithEdge(Tokens tokens, Period period) =>
        EdgeWords.After.At(tokens, period.Next) is { } edge
            ? period with { Edge = edge.Meaning.Edge, Lean = edge.Meaning.Lean, Next = edge.Next }
            : period;

    private static int AfterSmallWords(Tokens tokens, int index)
    {
        var limit = index + MostSmallWords;
        while (index < limit && tokens[index].Kind == TokenKind.Word && SmallWords.Contains(tokens[index].Text)) index++;
        return index;
    }

    // "Mid-2024".
    private static int AfterDash(Tokens tokens, int index) => tokens[index] is { Kind: TokenKind.Dash, Glued: true } ? index + 1 : index;
}
