using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>A finding, and what answers it.</summary>
public sealed record FindingModel(Html Text, ImmutableArray<FindingAnswer> Answers);

/// <summary>A measure, project or decision that answers a finding.</summary>
/// <param name="Status">How the measure is going; null for what is no measure.</param>
public sealed record FindingAnswer(Link Link, string KindName, StatusMark? Status);

/// <summary>A finding that the page answers, and where it was made.</summary>
/// <param name="By">Who found it and of what, such as "Johtoryhmä, Pienuus on vahvuus"; or null.</param>
public sealed record FindingSource(Html Text, Link Evaluation, string? Year, string? By);

/// <summary>A year of an element's evaluations, or years in which there was none.</summary>
public sealed record EvaluatedYear
{
    /// <summary>"2024"; "2021–2023" for several years without evaluations.</summary>
    public required string Title { get; init; }

    /// <summary>A sentence that says there was no evaluation; null where there was one.</summary>
    public required string? Gap { get; init; }

    /// <summary>How many findings there are, or why there are none; null where nothing is to be said.</summary>
    public required string? Count { get; init; }

    /// <summary>True for the newest year, which is shown at once.</summary>
    public required bool IsOpen { get; init; }

    public required ImmutableArray<ElementEvaluation> Evaluations { get; init; }
}

/// <summary>What one evaluation found of the element.</summary>
public sealed record ElementEvaluation
{
    public required Link Link { get; init; }

    public required ImmutableArray<RespondentAnswers> Answers { get; init; }

    /// <summary>The questions that were asked of the element and that nobody answered.</summary>
    public required ImmutableArray<string> Unanswered { get; init; }

    /// <summary>The parts of the element of which something is said, where nothing is said of itself.</summary>
    public required ImmutableArray<Link> Through { get; init; }

    /// <summary>The conclusions, where the element alone was evaluated.</summary>
    public required Html Conclusions { get; init; }

    /// <summary>A sentence that says nothing was found; null where there is something.</summary>
    public required string? Nothing { get; init; }
}

/// <summary>Two years of one evaluation side by side, question by question.</summary>
public sealed record ComparisonPage : PageModel
{
    public required Link Older { get; init; }

    public required Link Newer { get; init; }

    public required string OlderYear { get; init; }

    public required string NewerYear { get; init; }

    public required Html OlderConclusions { get; init; }

    public required Html NewerConclusions { get; init; }

    /// <summary>The questions that were asked in the newer year only.</summary>
    public required ImmutableArray<string> NewQuestions { get; init; }

    /// <summary>The questions that were asked in the older year only.</summary>
    public required ImmutableArray<string> DroppedQuestions { get; init; }

    /// <summary>How many questions were asked in both years.</summary>
    public required int SharedQuestions { get; init; }

    public required ImmutableArray<ComparedPart> Parts { get; init; }
}

/// <summary>An element or theme in both years.</summary>
/// <param name="Link">The element's page; null for a theme that is no element.</param>
public sealed record ComparedPart(string Title, Link? Link, string Anchor, ImmutableArray<ComparedQuestion> Questions);

/// <summary>A question and what each respondent said in both years.</summary>
/// <param name="Question">Null where the discussion was not split by question.</param>
/// <param name="Remark">Says that the question is new or was dropped; null for a question of both years.</param>
public sealed record ComparedQuestion(string? Question, string? Remark, ImmutableArray<ComparedAnswer> Answers);

/// <summary>What one respondent said in both years; null where nothing.</summary>
public sealed record ComparedAnswer(string? Respondent, AnswerModel? Older, AnswerModel? Newer);
