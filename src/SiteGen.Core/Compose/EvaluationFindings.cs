using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Compose;

/// <summary>What an evaluation found, by part.</summary>
/// <param name="Parts">Elements in the strategy's order, then themes in the writers' order.</param>
/// <param name="OwnText">Sections of the evaluation's own text that name neither element nor question.</param>
public sealed record EvaluationFindings(Evaluation Evaluation, ImmutableArray<PartFindings> Parts, ImmutableArray<Prose> OwnText);

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
