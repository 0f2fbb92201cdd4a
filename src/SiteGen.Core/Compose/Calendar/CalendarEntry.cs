using SiteGen.Source;
using SiteGen.Text.Time;

namespace SiteGen.Compose.Calendar;

/// <summary>Why something stands in the calendar.</summary>
public enum CalendarKind
{
    Meeting, MeasureDeadline, EvaluationDeadline, EvaluationStep, Review, Survey, Own,
}

/// <summary>Something that happens or is due, once.</summary>
public sealed record CalendarEntry
{
    public required CalendarKind Kind { get; init; }

    /// <summary>The name that its writer gave it; null where the document's title says it.</summary>
    public string? Name { get; init; }

    /// <summary>The document that says it: its title is shown and its page led to.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The document that the entry was written in.</summary>
    public required DocumentId Source { get; init; }

    /// <summary>Its first day, or the day that it is due.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>How exactly its time was given; what is due "in 2026" is due by the year's last day.</summary>
    public Precision Precision { get; init; } = Precision.Day;

    /// <summary>The times of day; null for whole days.</summary>
    public ClockTimes? Times { get; init; }

    public DocumentId? Group { get; init; }

    public string? Venue { get; init; }

    public string? Description { get; init; }

    /// <summary>The quarter that a review is of, such as "Q4/2025"; null for other kinds.</summary>
    public string? Quarter { get; init; }

    /// <summary>What tells the entry from all others: the same in every build.</summary>
    public required string Key { get; init; }
}
