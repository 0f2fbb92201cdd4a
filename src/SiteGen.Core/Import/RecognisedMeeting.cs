using System.Collections.Immutable;

namespace SiteGen.Import;

/// <summary>A meeting's agenda.</summary>
public sealed record RecognisedMeeting
{
    public required string Title { get; init; }

    /// <summary>Whose meeting it is, as the title says; empty where it does not.</summary>
    public required string Group { get; init; }

    public required DateOnly? Date { get; init; }

    public required ImmutableArray<RecognisedMatter> Items { get; init; }

    public required Spot Spot { get; init; }
}

/// <summary>An item of an agenda.</summary>
/// <param name="Number">The number as written, such as "3 §"; null where there is none.</param>
public sealed record RecognisedMatter(string? Number, string Title, ImmutableArray<ImportedBlock> Blocks, Spot Spot);

/// <summary>An evaluation: what was asked and what was found.</summary>
public sealed record RecognisedEvaluation
{
    public required string Title { get; init; }

    /// <summary>The parts of a strategy that it tells of; none where a group evaluates itself.</summary>
    public required ImmutableArray<RecognisedBranch> Branches { get; init; }

    /// <summary>Questions that belong to no branch.</summary>
    public required ImmutableArray<string> Questions { get; init; }

    public required ImmutableArray<string> Steps { get; init; }

    public required ImmutableArray<RecognisedAnswers> Answers { get; init; }

    public required ImmutableArray<ImportedBlock> Conclusions { get; init; }

    public required Spot Spot { get; init; }

    public required ImmutableArray<Remark> Remarks { get; init; }

    public bool IsEmpty => Questions.IsEmpty && Branches.IsEmpty && Answers.IsEmpty && Conclusions.IsEmpty;
}

/// <summary>A branch of an evaluated strategy with its elements and what is asked of each.</summary>
public sealed record RecognisedBranch(string Title, ImmutableArray<RecognisedTheme> Themes, ImmutableArray<string> Questions, Spot Spot);

/// <summary>An element of a branch, and what the source says it is.</summary>
public sealed record RecognisedTheme(int Number, string Title, ImmutableArray<ImportedBlock> Definition, Spot Spot);

/// <summary>What one respondent found.</summary>
public sealed record RecognisedAnswers(string Respondent, ImmutableArray<RecognisedFindings> Sections, Spot Spot);

/// <summary>Findings of an element, of a question, or of an element's question.</summary>
/// <param name="Theme">The element's title; null where the findings are of the whole.</param>
/// <param name="Question">The question; null where the findings are not divided by questions.</param>
public sealed record RecognisedFindings(string? Theme, string? Question, ImmutableArray<ImportedBlock> Blocks, Spot Spot);
