namespace SiteGen.Text.Time;

/// <summary>When something is done: the writer's wording, and the days it was read as.</summary>
public sealed record Timetable
{
    /// <summary>The wording that pages show.</summary>
    public required string Text { get; init; }

    /// <summary>The days that tables and flags use; null where the wording could not be read.</summary>
    public required DateRange? Range { get; init; }
}
