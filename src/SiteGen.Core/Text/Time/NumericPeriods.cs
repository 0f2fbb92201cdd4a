namespace SiteGen.Text.Time;

/// <summary>Periods in digits: 2024-09-01, 2024-09, 1.9.2024, 1.9.24, 1.9., 9/2024, 9/24.</summary>
internal static class NumericPeriods
{
    public static Period? At(Tokens tokens, int index)
    {
        if (tokens[index].Kind != TokenKind.Number) return null;
        return Iso(tokens, index) ?? Day(tokens, index) ?? Month(tokens, index);
    }

    private static Period? Iso(Tokens tokens, int index)
    {
        if (YearNumbers.Full(tokens[index]) is not { } year || PartOfIso(tokens, index + 1, 12) is not { } month) return null;
        if (PartOfIso(tokens, index + 3, 31) is { } day) return Existing(Unit.OfDay(month, day), year, index + 5);
        // 2008-12 could be a month, but people write years so.
        return year % 100 < month ? null : new Period(Unit.OfMonth(month), year, index + 3);
    }

    private static int? PartOfIso(Tokens tokens, int dash, int maximum)
    {
        var number = tokens[dash + 1];
        var isTight = tokens[dash] is { Kind: TokenKind.Dash, Glued: true } && number.Glued;
        return isTight && number.Text.Length == 2 && number.IsNumber(1, maximum) ? number.Value : null;
    }

    private static Period? Day(Tokens tokens, int index)
    {
        var month = tokens[index + 2];
        if (!IsDotted(tokens, index, 31) || !month.Glued || month.Text.Length > 2 || !month.IsNumber(1, 12)) return null;
        var unit = Unit.OfDay(month.Value, tokens[index].Value);
        var (dot, after) = (tokens[index + 3], tokens[index + 4]);
        if (!dot.Glued || !dot.Is('.')) return dot is { Kind: TokenKind.Dash, Glued: true } ? new Period(unit, null, index + 3) : null;
        if (after.Kind != TokenKind.Number) return new Period(unit, null, index + 4);
        var year = after.Glued ? YearNumbers.FullOrShort(after) : YearNumbers.Full(after);
        return Existing(unit, year, index + 5);
    }

    private static bool IsDotted(Tokens tokens, int index, int maximum) =>
        tokens[index].Text.Length <= 2 && tokens[index].IsNumber(1, maximum) && tokens[index + 1].Is('.') && tokens[index + 1].Glued;

    private static Period? Month(Tokens tokens, int index)
    {
        var (month, slash, year) = (tokens[index], tokens[index + 1], tokens[index + 2]);
        if (month.Text.Length > 2 || !month.IsNumber(1, 12) || !slash.Is('/') || !slash.Glued || !year.Glued) return null;
        // "12/2024 § 5" numbers a decision.
        if (tokens[index + 3].Is('§')) return null;
        return YearNumbers.FullOrShort(year) is { } read ? new Period(Unit.OfMonth(month.Value), read, index + 3) : null;
    }

    private static Period? Existing(Unit unit, int? year, int next) =>
        year is { } known && unit.In(known) is not null ? new Period(unit, known, next) : null;
}
