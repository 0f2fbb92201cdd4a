using System.Collections.Immutable;
using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>"You said, we did": what residents said and what came of it.</summary>
public sealed record FeedbackEntry : Document
{
    /// <summary>When it was said.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary>An idea, an initiative or a comment.</summary>
    public required FeedbackKind? Sort { get; init; }

    public required Statement? Said { get; init; }

    /// <summary>What was done; null while the answer is awaited.</summary>
    public required Statement? Acted { get; init; }

    public required DateOnly? Answered { get; init; }

    public required ImmutableArray<Reference> Concerns { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }

    /// <summary>How many days it has waited on <paramref name="today"/>; null where it is answered or its day is not known.</summary>
    public int? DaysWaiting(DateOnly today) =>
        Acted is null && Answered is null && Date is { } date && date <= today ? today.DayNumber - date.DayNumber : null;
}
