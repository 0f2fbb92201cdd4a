namespace SiteGen.Text.Time;

/// <summary>
/// Years, and what a year says of its neighbours: "vuoden 2025 syyskuu", "2024–28", "2024/2025", "2025 (kk. 1–2)".
/// </summary>
internal static class YearPeriods
{
    public static Period? At(Tokens tokens, int index)
    {
        var word = YearWords.Before.At(tokens, index);
        var number = word?.Next ?? index;
        if (YearNumbers.Full(tokens[number]) is not { } year) return null;
        if (word is null && YearWords.CountsThings(tokens[number + 1])) return null;

        var next = YearAfter.AfterEnding(tokens, number + 1);
        return Pair(tokens, year, next) ?? Months(tokens, year, next) ?? PartOfIt(tokens, year, next)
            ?? new Period(Unit.Year, year, next) { Lean = word?.Meaning ?? Direction.None };
    }

    private static Period? Pair(Tokens tokens, int year, int index)
    {
        var (sign, second) = (tokens[index], tokens[index + 1]);
        if (!sign.Glued || !second.Glued) return null;
        var last = YearNumbers.FullOrShort(second);
        var isShort = second.Text.Length == 2;
        var reads = sign.Kind == TokenKind.Dash ? isShort && last > year : sign.Is('/') && last == year + 1;
        return reads && last is { } end ? new Period(Unit.Years(end - year + 1), year, index + 2) : null;
    }

    private static Period? Months(Tokens tokens, int year, int index)
    {
        var bracketed = tokens[index].Is('(');
        var word = bracketed || tokens[index].Is(',') ? index + 1 : index;
        if (!IsMonths(tokens[word])) return null;
        var first = tokens.AfterDot(word + 1);
        var last = tokens[first + 1].Kind == TokenKind.Dash ? first + 2 : first;
        if (!tokens[first].IsNumber(1, 12) || !tokens[last].IsNumber(tokens[first].Value, 12)) return null;
        if (bracketed && !tokens[last + 1].Is(')')) return null;
        var unit = new Unit(tokens[first].Value, tokens[last].Value - tokens[first].Value + 1, Precision.Month);
        return new Period(unit, year, bracketed ? last + 2 : last + 1);
    }

    private static bool IsMonths(Token token) =>
        token.Is("kk") || token.Is("kuukaudet") || token.Is("kuukausina") || token.Is("mån") || token.Is("månaderna") || token.Is("months");

    // "In 2024 may" is no month. In "2024 syksy 2025" the name has a year of its own; in "vuoden 2024 lokakuusta vuoden 2025
    // toukokuuhun" the second year belongs to what follows.
    private static Period? PartOfIt(Tokens tokens, int year, int index)
    {
        var sign = tokens[index];
        var start = sign.Glued && (sign.Is('/') || sign.Kind == TokenKind.Dash) && tokens[index + 1].Is("q") ? index + 1 : index;
        if (tokens[start].Kind != TokenKind.Word || tokens[start].Is("may")) return null;
        if (NamedPeriods.WithoutYear(tokens, start) is not { } part) return null;
        var hasItsOwn = YearAfter.At(tokens, part.Next) is not null && YearWords.Before.At(tokens, part.Next) is null;
        return hasItsOwn ? null : part with { Year = year };
    }
}
