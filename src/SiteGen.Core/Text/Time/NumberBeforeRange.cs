namespace SiteGen.Text.Time;

/// <summary>
/// The lone number that begins a range and takes its meaning from the range's end: the 10 of "10–12/2024" is a month, the 1 of
/// "1.–5.3.2024" and of "1–5 January 2026" is a day.
/// </summary>
internal static class NumberBeforeRange
{
    public static Period? At(Tokens tokens, int index)
    {
        var number = tokens[index];
        if (number.Text.Length > 2 || !number.IsNumber(1, 31)) return null;
        var dash = tokens.AfterDot(index + 1);
        if (tokens[dash].Kind != TokenKind.Dash || tokens[dash + 1].Kind != TokenKind.Number) return null;

        var end = NumericPeriods.At(tokens, dash + 1) ?? NamedPeriods.At(tokens, dash + 1);
        var dotted = dash > index + 1;
        return end switch
        {
            { Unit.Precision: Precision.Month } when !dotted => new Period(Unit.OfMonth(number.Value), null, dash),
            { Unit: { Precision: Precision.Day } unit, Year: { } year } when dotted || Tight(tokens, dash) =>
                new Period(Unit.OfDay(unit.Month, number.Value), year, dash),
            _ => null,
        };
    }

    // "Liite 1 – 5.3.2024" is no range of days.
    private static bool Tight(Tokens tokens, int dash) => tokens[dash].Glued && tokens[dash + 1].Glued;
}
