using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

public sealed record EvaluationPage : PageModel
{
    /// <summary>Subject, year, evaluator, deadline.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>A sentence that says the deadline has passed with steps undone; null otherwise.</summary>
    public required string? Late { get; init; }

    /// <summary>The same evaluation in the years before and after, side by side with this one: "Vertaa vuoteen 2024".</summary>
    public required ImmutableArray<Link> Comparisons { get; init; }

    public required ImmutableArray<ProcessStepModel> Process { get; init; }

    public required Html Conclusions { get; init; }

    /// <summary>What was decided or is done because of the findings and conclusions.</summary>
    public required ImmutableArray<FindingAnswer> Answers { get; init; }

    /// <summary>Every question with what it is asked of.</summary>
    public required ImmutableArray<QuestionModel> Questions { get; init; }

    /// <summary>What was found, by branch of the strategy and element, in the strategy's order.</summary>
    public required ImmutableArray<EvaluatedPart> Parts { get; init; }

    /// <summary>Respondents whose answers are here.</summary>
    public required ImmutableArray<Respondent> Respondents { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <param name="Survey">The survey by which they were asked, or null.</param>
public sealed record Respondent(string Name, string? Date, Html Introduction, Link? Survey);

public sealed record QuestionModel(string Text, ImmutableArray<Link> Concerns);

/// <summary>How far a step of the process is.</summary>
public enum StepState
{
    Planned, Next, Done, Late,
}

public sealed record ProcessStepModel
{
    public required string Name { get; init; }

    /// <summary>Who does it; null where nothing is said.</summary>
    public required RoleName? By { get; init; }

    public required StepState State { get; init; }

    /// <summary>"Tehty 28.8.2019", "Määräaika 31.8.2019", "Ei tietoa".</summary>
    public required string StateText { get; init; }

    /// <summary>"Seuraavaksi" for the step whose turn it is; null for the others.</summary>
    public required string? Turn { get; init; }

    public required string? Description { get; init; }
}

/// <summary>An element of the strategy, or a theme of its own, with all that respondents said of it.</summary>
public sealed record EvaluatedPart
{
    /// <summary>The branch that the element stands in, where it differs from that of the part before; otherwise null.</summary>
    public required string? BranchTitle { get; init; }

    public required string Title { get; init; }

    /// <summary>The element's page; null for a theme that is no element.</summary>
    public required Link? Link { get; init; }

    /// <summary>The anchor of the part on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>The answers, a respondent each, in the order of <see cref="EvaluationPage.Respondents"/>.</summary>
    public required ImmutableArray<RespondentAnswers> Answers { get; init; }
}

/// <summary>What one respondent said of one thing, by question.</summary>
public sealed record RespondentAnswers(string? Respondent, ImmutableArray<AnswerModel> Answers);

/// <param name="Question">The question that is answered; null where the discussion was not split by question.</param>
public sealed record AnswerModel(string? Question, Html Text, ImmutableArray<FindingModel> Findings);
