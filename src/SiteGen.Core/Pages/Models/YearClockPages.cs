using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>A year clock: what is due soon, and each year as a picture beside its list.</summary>
public sealed record YearClockPage : PageModel
{
    /// <summary>What is due in the quarter that runs and in the next.</summary>
    public required ImmutableArray<DuePeriod> Due { get; init; }

    /// <summary>This year and the next, where there is anything in them.</summary>
    public required ImmutableArray<ClockYear> Years { get; init; }

    /// <summary>The calendar file of all; null where nothing is in it.</summary>
    public required AttachmentLink? Calendar { get; init; }

    /// <summary>The calendar files of groups.</summary>
    public required ImmutableArray<AttachmentLink> GroupCalendars { get; init; }
}

/// <param name="Title">"1.10.–31.12.2026" with the quarter's name.</param>
public sealed record DuePeriod(string Title, ImmutableArray<CalendarRow> Rows);

/// <summary>A year: the picture and, by month, what it shows.</summary>
public sealed record ClockYear(string Title, string Anchor, ClockPicture Picture, ImmutableArray<ClockMonth> Months);

/// <param name="First">The number of its first entry.</param>
public sealed record ClockMonth(string Name, bool IsCurrent, int First, ImmutableArray<CalendarRow> Rows);

/// <summary>Something that happens or is due.</summary>
public sealed record CalendarRow
{
    /// <summary>The day with its weekday, or the time as exactly as it is known.</summary>
    public required string When { get; init; }

    /// <summary>"Kokous", "Toimenpiteen määräaika" …</summary>
    public required string KindName { get; init; }

    public required string Title { get; init; }

    /// <summary>The page that tells more; null where this page is all there is.</summary>
    public required Link? Link { get; init; }

    public required Link? Group { get; init; }

    public required string? Description { get; init; }
}

/// <summary>A year as a clock of twelve sectors, January first on the right of the top; every coordinate decided.</summary>
public sealed record ClockPicture
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Year { get; init; }

    public required ImmutableArray<ClockSector> Sectors { get; init; }
}

/// <param name="Path">The outline.</param>
/// <param name="Marks">The entries by their numbers in the list; the last may say how many more there are.</param>
public sealed record ClockSector(string Path, bool IsCurrent, ClockMark Label, ImmutableArray<ClockMark> Marks);

/// <summary>A text at a place in the picture; <paramref name="IsNumber"/> is true for an entry's number.</summary>
public sealed record ClockMark(string X, string Y, string Text, bool IsNumber);
