using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Compose;

/// <summary>What an evaluation found, by part.</summary>
public sealed record EvaluationFindings
{
    public required Evaluation Evaluation { get; init; }

    /// <summary>Elements in the strategy's order, then themes in the writers' order.</summary>
    public required ImmutableArray<PartFindings> Parts { get; init; }

    /// <summary>Sections of the evaluation's own text that name neither element nor question.</summary>
    public required ImmutableArray<Prose> OwnText { get; init; }

    /// <summary>The questions that are asked of an element or branch, by its id.</summary>
    public required ILookup<DocumentId, Question> AskedOf { get; init; }

    /// <summary>The strategies that are evaluated, in whole or in part.</summary>
    public required ImmutableArray<DocumentId> Strategies { get; init; }

    /// <summary>The elements of which something is said, and all that stands above them.</summary>
    public required FrozenSet<DocumentId> Touched { get; init; }
}

/// <summary>What respondents said of one element or theme.</summary>
/// <param name="Element">Null for a theme or for the whole.</param>
/// <param name="Theme">The theme's heading; null for an element and for the whole.</param>
public sealed record PartFindings(DocumentId? Element, string? Theme, ImmutableArray<RespondentFindings> Respondents);

/// <summary>What one respondent said of one part.</summary>
public sealed record RespondentFindings(string? Respondent, ImmutableArray<AnsweredQuestion> Answers);

/// <param name="Question">Null where the discussion was not split by question.</param>
public sealed record AnsweredQuestion(Question? Question, Prose Text, ImmutableArray<Finding> Findings);

/// <summary>What one evaluation found of one element.</summary>
public sealed record ElementFindings(Evaluation Evaluation, PartFindings Part);
