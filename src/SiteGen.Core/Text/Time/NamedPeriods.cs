namespace SiteGen.Text.Time;

/// <summary>Periods in words with the year that follows them; without a year where the wording leaves it to a neighbour.</summary>
internal static class NamedPeriods
{
    public static Period? At(Tokens tokens, int index)
    {
        if (WithoutYear(tokens, index) is not { } period) return null;
        return Dated(tokens, period) ?? DatedAfterEdge(tokens, period) ?? period;
    }

    public static Period? WithoutYear(Tokens tokens, int index) => MonthNames.At(tokens, index) ?? YearParts.At(tokens, index);

    private static Period? Dated(Tokens tokens, Period period)
    {
        if (YearAfter.At(tokens, period.Next) is not { } year) return null;
        var next = period.Unit.CrossesNewYear ? AfterSecondYear(tokens, year.Year, year.Next) : year.Next;
        return period with { Year = year.Year, Next = next };
    }

    // "Syyskuun alusta 2024".
    private static Period? DatedAfterEdge(Tokens tokens, Period period) =>
        EdgeWords.After.At(tokens, period.Next) is { } edge
            ? Dated(tokens, period with { Edge = edge.Meaning.Edge, Lean = edge.Meaning.Lean, Next = edge.Next })
            : null;

    // A winter may name both its years: "talvi 2024–2025", "vintern 2024/25".
    private static int AfterSecondYear(Tokens tokens, int first, int index)
    {
        var (sign, second) = (tokens[index], tokens[index + 1]);
        var follows = YearNumbers.FullOrShort(second) == first + 1;
        return (sign.Kind == TokenKind.Dash || sign.Is('/')) && follows && tokens.EndsFree(index + 2) ? index + 2 : index;
    }
}
