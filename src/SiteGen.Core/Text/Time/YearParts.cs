namespace SiteGen.Text.Time;

/// <summary>
/// Quarters, thirds and halves: Q4, Q3–4, H1, "IV/2024", "4. neljännes", "the last quarter"; the year is left to the caller.
/// </summary>
internal static class YearParts
{
    private const int Quarters = 4;

    public static Period? At(Tokens tokens, int index) => NameFirst(tokens, index) ?? Roman(tokens, index) ?? OrdinalFirst(tokens, index);

    private static Period? NameFirst(Tokens tokens, int index)
    {
        if (YearPartWords.Find(tokens[index]) is not { } part || !IsPart(tokens[index + 1], part.Of)) return null;
        var first = tokens[index + 1].Value;
        var other = tokens[index + 3];
        var goesOn = tokens[index + 2].Kind == TokenKind.Dash && IsPart(other, part.Of) && other.Value > first;
        var last = goesOn ? other.Value : first;
        return new Period(Unit.Part(first, last, part.Of), null, goesOn ? index + 4 : index + 2) { Lean = part.Lean };
    }

    private static bool IsPart(Token token, int of) => token.Text.Length == 1 && token.IsNumber(1, of);

    // "I" is a common word: as a quarter it needs the slash of its year, or the dash of a range that ends so.
    private static Period? Roman(Tokens tokens, int index)
    {
        if (YearPartWords.Roman(tokens[index]) is not { } number) return null;
        var (sign, after) = (tokens[index + 1], tokens[index + 2]);
        var begins = sign.Kind == TokenKind.Dash && YearPartWords.Roman(after) is not null && tokens[index + 3].Is('/');
        var stands = sign is { Glued: true } && sign.Is('/') && YearNumbers.FullOrShort(after) is not null;
        return begins || stands ? new Period(Unit.Part(number, number, Quarters), null, index + 1) : null;
    }

    private static Period? OrdinalFirst(Tokens tokens, int index)
    {
        var isDigit = tokens[index] is { Kind: TokenKind.Number, Text.Length: 1 };
        var name = isDigit ? MonthNames.AfterOrdinal(tokens, index + 1) : index + 1;
        if (YearPartWords.Find(tokens[name]) is not { } part) return null;
        var number = isDigit ? tokens[index].Value : YearPartWords.Ordinal(tokens[index], part.Of);
        if (number is not { } read || read < 1 || read > part.Of) return null;
        return new Period(Unit.Part(read, read, part.Of), null, name + 1) { Lean = part.Lean };
    }
}
