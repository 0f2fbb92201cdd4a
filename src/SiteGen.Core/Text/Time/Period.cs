namespace SiteGen.Text.Time;

/// <summary>Which side of a period a wording means: "from autumn", "after", "until", "before".</summary>
internal enum Direction
{
    None,
    From,
    After,
    Until,
    Before,
}

/// <summary>The piece of a period that a wording points at: "the beginning of 2024", "the end of March".</summary>
internal enum Edge
{
    None,
    Beginning,
    Middle,
    End,
}

/// <summary>
/// One named piece of time as it stands in the text: what, of which year (null where the wording leaves it to its
/// neighbour, as in "lokakuu–joulukuu 2024"), and the index of the token after it.
/// </summary>
internal sealed record Period(Unit Unit, int? Year, int Next)
{
    /// <summary>The direction that the word's own case gives: syksystä is from, syksyyn is until.</summary>
    public Direction Lean { get; init; }

    public Edge Edge { get; init; }

    public DateRange? Range => Year is { } year ? Unit.In(year) : null;
}
