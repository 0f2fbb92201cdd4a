using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes findings with what answers them, and answers with what they answer.</summary>
internal static class FindingModels
{
    public static FindingModel Of(PageScope scope, Evaluation evaluation, Finding finding) =>
        new(scope.Print(finding.Text, evaluation.Id), [.. Answers(scope, evaluation, finding).Select(answer => Answer(scope, answer))]);

    /// <summary>What respondents said of one part.</summary>
    public static ImmutableArray<RespondentAnswers> Respondents(PageScope scope, Evaluation evaluation, PartFindings part) =>
        [.. part.Respondents.Select(own => new RespondentAnswers(own.Respondent, [.. own.Answers.Select(answer => Of(scope, evaluation, answer))]))];

    public static AnswerModel Of(PageScope scope, Evaluation evaluation, AnsweredQuestion answer) => new(
        answer.Question?.Text,
        scope.Print(answer.Text, evaluation.Id),
        [.. answer.Findings.Select(finding => Of(scope, evaluation, finding))]);

    /// <summary>All that answers the findings and conclusions of an evaluation, each once.</summary>
    public static ImmutableArray<FindingAnswer> AnswersTo(PageScope scope, EvaluationFindings found)
    {
        var findings = found.Parts.SelectMany(part => part.Respondents).SelectMany(own => own.Answers).SelectMany(answer => answer.Findings);
        return [.. found.Evaluation.ConclusionItems.Concat(findings).SelectMany(finding => Answers(scope, found.Evaluation, finding)).Distinct().Select(id => Answer(scope, id))];
    }

    /// <summary>The findings that <paramref name="id"/> answers, newest first, each once.</summary>
    public static ImmutableArray<FindingSource> AnsweredBy(PageScope scope, DocumentId id) =>
    [
        .. scope.Site.Evaluations.FindingsByAnswer[id]
            .Where(found => found.Evaluation == scope.Site.Index.Find(found.Evaluation.Id, scope.Language))
            .OrderByDescending(found => found.Evaluation.Year).ThenBy(found => found.Evaluation.Id).ThenBy(found => found.Finding.Place)
            .Select(found => new FindingSource(
                scope.Print(found.Finding.Text, found.Evaluation.Id), scope.LinkTo(found.Evaluation), found.Evaluation.Year?.ToString(), By(scope, found))),
    ];

    private static string? By(PageScope scope, AnsweredFinding found)
    {
        var element = found.Element is { } id && scope.LinkTo(id) is { } link ? $"{link.Code} {link.Text}".Trim() : null;
        var words = new[] { found.Respondent, element }.OfType<string>().ToArray();
        return words.Length == 0 ? null : string.Join(", ", words);
    }

    private static IEnumerable<DocumentId> Answers(PageScope scope, Evaluation evaluation, Finding finding) =>
        EvaluationRelations.AnswersTo(evaluation, finding, scope.Site.References, scope.Site.Index);

    private static FindingAnswer Answer(PageScope scope, DocumentId id)
    {
        var document = scope.Site.Index.Find(id, scope.Language)!;
        return new FindingAnswer(
            scope.LinkTo(document),
            KindNames.Of(document, scope.Texts),
            document is Measure measure ? StatusModels.Today(scope, measure) : null);
    }
}
