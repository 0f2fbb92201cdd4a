using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Compose;

/// <summary>A finding or conclusion that another document answers.</summary>
/// <param name="Respondent">Who found it; null for the evaluator.</param>
/// <param name="Element">The element that it is about, or null.</param>
public sealed record AnsweredFinding(Evaluation Evaluation, Finding Finding, string? Respondent, DocumentId? Element);

/// <summary>The answers of one respondent group, whom a survey asked.</summary>
public sealed record SurveyUse(Evaluation Evaluation, Answers Answers);

/// <summary>What evaluations have to do with each other and with the rest of the site.</summary>
public sealed record EvaluationRelations
{
    /// <summary>The evaluation of the same subject that came before, where there is one.</summary>
    public required FrozenDictionary<DocumentId, DocumentId> Previous { get; init; }

    /// <summary>The evaluation of the same subject that came after, where there is one.</summary>
    public required FrozenDictionary<DocumentId, DocumentId> Next { get; init; }

    /// <summary>The findings that a measure, project or decision answers, by its id.</summary>
    public required ILookup<DocumentId, AnsweredFinding> FindingsByAnswer { get; init; }

    /// <summary>Whose answers a survey gave, by its id.</summary>
    public required ILookup<DocumentId, SurveyUse> UsesBySurvey { get; init; }

    /// <summary>The evaluations that concern a strategy or parts of it, in every language.</summary>
    public required ILookup<DocumentId, EvaluationFindings> ByStrategy { get; init; }

    public static EvaluationRelations Of(ImmutableArray<EvaluationFindings> all, References references, DocumentIndex index)
    {
        var previous = EvaluationSeries.Previous(all.Select(found => found.Evaluation).DistinctBy(evaluation => evaluation.Id), references);
        return new EvaluationRelations
        {
            Previous = previous,
            Next = previous.OrderBy(pair => pair.Key).GroupBy(pair => pair.Value).ToFrozenDictionary(group => group.Key, group => group.First().Key),
            FindingsByAnswer = all.SelectMany(Findings)
                .SelectMany(found => AnswersTo(found.Evaluation, found.Finding, references, index).Select(answer => (answer, found)))
                .ToLookup(pair => pair.answer, pair => pair.found),
            UsesBySurvey = all.SelectMany(found => found.Evaluation.Answers.Select(answers => new SurveyUse(found.Evaluation, answers)))
                .Select(use => (Survey: references.FindDocument(use.Evaluation.Id, use.Answers.Survey), use))
                .Where(pair => pair.Survey is not null).ToLookup(pair => pair.Survey!.Value, pair => pair.use),
            ByStrategy = all.SelectMany(found => found.Strategies.Select(strategy => (strategy, found)))
                .ToLookup(pair => pair.strategy, pair => pair.found),
        };
    }

    /// <summary>The documents that <paramref name="finding"/> leads to and that do something about it.</summary>
    public static IEnumerable<DocumentId> AnswersTo(Evaluation evaluation, Finding finding, References references, DocumentIndex index) => finding.Text.Links
        .Select(link => references.Follow(evaluation.Id, link.Target)).OfType<Target.ToDocument>().Select(target => target.Id).Distinct()
        .Where(id => index.Find(id)?.Kind is DocumentKind.Measure or DocumentKind.Project or DocumentKind.Decision);

    private static IEnumerable<AnsweredFinding> Findings(EvaluationFindings found) =>
        found.Evaluation.ConclusionItems.Select(item => new AnsweredFinding(found.Evaluation, item, null, null)).Concat(
            from part in found.Parts
            from respondent in part.Respondents
            from answer in respondent.Answers
            from finding in answer.Findings
            select new AnsweredFinding(found.Evaluation, finding, respondent.Respondent, part.Element));
}
