namespace SiteGen.Text.Time;

/// <summary>
/// Two periods that make one range: "9/2024 – 12/2024", "syyskuusta toukokuuhun 2025", "from autumn 2024 until spring 2025".
/// <see cref="Closed"/> where the wording itself says that the range has both ends.
/// </summary>
internal sealed record PeriodPair(Period First, Period Second, bool Closed)
{
    /// <summary>The second period after a first: a dash, the slash of "kevät/kesä 2024", a word or only the cases of the two.</summary>
    public static PeriodPair? After(Tokens tokens, Period first)
    {
        var dashed = tokens[first.Next].Kind == TokenKind.Dash || (tokens[first.Next].Is('/') && first.Year is null);
        var word = DirectionWords.Links.At(tokens, dashed ? first.Next + 1 : first.Next);
        var second = PeriodReader.At(tokens, word?.Next ?? (dashed ? first.Next + 1 : first.Next));
        if (second is null) return null;

        var listed = !dashed && word?.Meaning == Direction.None;
        var inflected = first.Lean == Direction.From && second.Lean == Direction.Until;
        var tied = dashed || word is not null || inflected;
        // Two listed periods that both have their years, "1.3.2024 ja 1.5.2024", are read on their own.
        if (!tied || (listed && first.Year is not null)) return null;
        return Dated(new PeriodPair(first, second, inflected || word?.Meaning == Direction.Until || first.Lean == Direction.From));
    }

    /// <summary>The days of the range; null where it would end before it begins.</summary>
    public DateRange? Range()
    {
        if (First.Range is not { } first || Second.Range is not { } second || first.Start > second.Start) return null;
        var start = Sides.Of(first, Direction.From, First.Edge);
        var end = Sides.Of(second, Direction.Until, Second.Edge);
        return start.Start <= end.End ? new DateRange(start.Start, end.End, start.StartPrecision, end.EndPrecision) : null;
    }

    private static PeriodPair? Dated(PeriodPair pair) => (pair.First.Year, pair.Second.Year) switch
    {
        ({ }, { }) => pair,
        (null, { } year) when !pair.Second.Unit.IsYear => pair with { First = pair.First with { Year = YearBefore(pair, year) } },
        ({ } year, null) when !pair.First.Unit.IsYear => pair with { Second = pair.Second with { Year = YearAfter(pair, year) } },
        _ => null,
    };

    // "Marraskuu–helmikuu 2025" began in 2024, and "syksy 2024 – kevät" ends in 2025.
    private static int YearBefore(PeriodPair pair, int year) => pair.First.Unit.In(year)?.Start <= pair.Second.Range?.Start ? year : year - 1;

    private static int YearAfter(PeriodPair pair, int year) => pair.Second.Unit.In(year)?.Start >= pair.First.Range?.Start ? year : year + 1;
}
