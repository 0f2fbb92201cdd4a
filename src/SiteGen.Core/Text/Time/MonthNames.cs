namespace SiteGen.Text.Time;

/// <summary>Months, seasons and halves by name, and the days of named months; the year is left to the caller.</summary>
internal static class MonthNames
{
    private static readonly string[] OrdinalEndings = ["st", "nd", "rd", "th"];

    public static Period? At(Tokens tokens, int index) =>
        DayFirst(tokens, index) ?? Stem(tokens, index) ?? MonthFirst(tokens, index) ?? Name(tokens, index);

    /// <summary>Steps over what makes a number an ordinal: "1.", "1:a", "1st".</summary>
    public static int AfterOrdinal(Tokens tokens, int next)
    {
        if (tokens[next].Glued && tokens[next].Is(':') && (tokens[next + 1].Is("a") || tokens[next + 1].Is("e"))) return next + 2;
        return tokens[next].Glued && OrdinalEndings.Contains(tokens[next].Text) ? next + 1 : tokens.AfterDot(next);
    }

    private static Period? DayFirst(Tokens tokens, int index)
    {
        if (!IsDay(tokens[index])) return null;
        var next = AfterOrdinal(tokens, index + 1);
        if (tokens[next].Is("of")) next++;
        return Month(tokens, next) is { } month ? month with { Unit = Unit.OfDay(month.Unit.Month, tokens[index].Value) } : null;
    }

    private static Period? MonthFirst(Tokens tokens, int index)
    {
        if (Month(tokens, index) is not { } month || !IsDay(tokens[month.Next])) return null;
        var next = AfterOrdinal(tokens, month.Next + 1);
        if (YearAfter.At(tokens, next) is null) return null;
        return month with { Unit = Unit.OfDay(month.Unit.Month, tokens[month.Next].Value), Next = next };
    }

    // "Touko–kesäkuussa", "touko- ja kesäkuussa".
    private static Period? Stem(Tokens tokens, int index)
    {
        var number = Array.IndexOf(FinnishTimeWords.MonthStems, tokens[index].Text) + 1;
        if (number == 0 || tokens[index + 1].Kind != TokenKind.Dash) return null;
        var other = DirectionWords.Links.At(tokens, index + 2)?.Next ?? index + 2;
        return Month(tokens, other) is null ? null : new Period(Unit.OfMonth(number), null, index + 1);
    }

    private static Period? Month(Tokens tokens, int index) =>
        Name(tokens, index) is { Unit.Precision: Precision.Month } month ? month : null;

    private static Period? Name(Tokens tokens, int index)
    {
        if (TimeWords.Find(tokens[index]) is not { } word) return null;
        var next = tokens[index].Text.Length <= 4 ? tokens.AfterDot(index + 1) : index + 1;
        return new Period(word.Unit, null, next) { Lean = word.Lean };
    }

    private static bool IsDay(Token token) => token.Text.Length <= 2 && token.IsNumber(1, 31);
}
