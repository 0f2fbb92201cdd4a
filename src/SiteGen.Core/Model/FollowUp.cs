using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text.Time;

namespace SiteGen.Model;

/// <summary>The review of one strategy's quarter. It has no page of its own: the quarter's page shows it.</summary>
public sealed record Review : Document
{
    /// <summary>May be left out where the site has one strategy.</summary>
    public required Reference? Strategy { get; init; }

    /// <summary>Null where it could not be read, which was reported.</summary>
    public required Quarter? Quarter { get; init; }

    /// <summary>Which forum handles the review when, in the writer's order.</summary>
    public required ImmutableArray<ReviewHandling> Handlings { get; init; }

    public required Reference? SituationPicture { get; init; }
}

/// <summary>A forum's handling of a quarter's review.</summary>
public sealed record ReviewHandling
{
    /// <summary>A group or a forum's name.</summary>
    public required Reference Forum { get; init; }

    /// <summary>The day on which it was handled.</summary>
    public required DateOnly? Date { get; init; }

    public required DateOnly? Deadline { get; init; }

    public required string? Description { get; init; }

    /// <summary>A page of this site or of another.</summary>
    public required Reference? Evidence { get; init; }

    public required Place Place { get; init; }

    /// <summary>The day of the handling where it lies not after <paramref name="today"/>: a day to come is a plan.</summary>
    public DateOnly? DoneBy(DateOnly today) => Date <= today ? Date : null;
}

/// <summary>Matters that a group keeps in sight until they are closed.</summary>
public sealed record WorkList : Document
{
    public required Reference? Strategy { get; init; }

    public required Reference? Group { get; init; }

    public required ImmutableArray<WorkItem> Items { get; init; }
}

/// <summary>One matter of a work list.</summary>
public sealed record WorkItem
{
    public required string Title { get; init; }

    public required DateOnly? Raised { get; init; }

    /// <summary>Every day on which it was looked at, oldest first.</summary>
    public required ImmutableArray<DateOnly> Checked { get; init; }

    public required DateOnly? Closed { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }

    public required string? Outcome { get; init; }

    public required ImmutableArray<Reference> Concerns { get; init; }

    public required Place Place { get; init; }

    /// <summary>The latest day on which anybody looked at it; null where none is told.</summary>
    public DateOnly? LastSeen => Checked.IsEmpty ? Raised : Raised > Checked[^1] ? Raised : Checked[^1];

    public bool IsOpen(DateOnly today) => !(Closed <= today);

    /// <summary>True for an open matter that nobody has looked at for three months.</summary>
    public bool IsForgotten(DateOnly today) => IsOpen(today) && !(LastSeen >= today.AddMonths(-3));
}

/// <summary>A piece of news.</summary>
public sealed record News : Document
{
    public required DateOnly? Date { get; init; }

    public required ImmutableArray<Reference> Concerns { get; init; }
}
