using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>An evaluation of a strategy, a group or an activity in one year.</summary>
public sealed record Evaluation : Document
{
    public required Reference? Subject { get; init; }

    public required int? Year { get; init; }

    /// <summary>The group that evaluates: a reference or a role's name.</summary>
    public required Reference? Evaluator { get; init; }

    public required DateOnly? Deadline { get; init; }

    public required ImmutableArray<Question> Questions { get; init; }

    public required ImmutableArray<ProcessStep> Process { get; init; }

    public required Prose Conclusions { get; init; }

    /// <summary>The list items among the conclusions, each on its own: a measure may answer one.</summary>
    public required ImmutableArray<Finding> ConclusionItems { get; init; }

    /// <summary>
    /// The sections of the evaluation's own text: those that name an element or a question are the evaluator's answers,
    /// the others are running text.
    /// </summary>
    public required ImmutableArray<AnswerSection> OwnSections { get; init; }

    /// <summary>What each respondent answered, in file order.</summary>
    public required ImmutableArray<Answers> Answers { get; init; }
}

/// <summary>A question, and the elements or branches that it is asked of; none means the whole.</summary>
public sealed record Question(string Text, ImmutableArray<Reference> Concerns, Place Place);

/// <summary>A step of the evaluation's way to the council.</summary>
public sealed record ProcessStep
{
    public required string Name { get; init; }

    public required string? By { get; init; }

    /// <summary>The day on which it was done.</summary>
    public required DateOnly? Done { get; init; }

    public required DateOnly? Deadline { get; init; }

    public required string? Description { get; init; }

    public required Place Place { get; init; }
}

/// <summary>One respondent group's answers.</summary>
public sealed record Answers
{
    /// <summary>The file that they stand in; links to it lead to the evaluation.</summary>
    public required DocumentId Source { get; init; }

    public required string? Respondent { get; init; }

    public required DateOnly? Date { get; init; }

    /// <summary>The survey by which they were asked, or null.</summary>
    public required Reference? Survey { get; init; }

    /// <summary>What is said before the first heading.</summary>
    public required Prose Introduction { get; init; }

    public required ImmutableArray<AnswerSection> Sections { get; init; }

    public required Place Place { get; init; }
}

/// <summary>What stands under one heading of the answers; which element or question it names is found when all is read.</summary>
public sealed record AnswerSection
{
    public required string Heading { get; init; }

    /// <summary>The heading's level, 2 for <c>##</c>.</summary>
    public required int Level { get; init; }

    public required Prose Text { get; init; }

    /// <summary>The list items under the heading, each a finding; <see cref="Text"/> is the rest.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Heading and text as they stand, for sections of the evaluation's own text; empty for respondents.</summary>
    public required Prose AsText { get; init; }

    public required Place Place { get; init; }
}

/// <summary>One thing that respondents found.</summary>
public sealed record Finding(Prose Text, Place Place);
