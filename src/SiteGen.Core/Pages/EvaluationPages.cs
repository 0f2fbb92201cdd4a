using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Compose.Checks;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Makes the page of an evaluation.</summary>
internal static class EvaluationPages
{
    public static EvaluationPage Build(PageScope scope, Evaluation evaluation)
    {
        var findings = scope.Site.FindingsOf(evaluation);
        var ownText = findings.OwnText.Select(prose => scope.Print(prose, evaluation.Id).Value);
        var body = new Html(scope.Print(evaluation.Body, evaluation.Id).Value + string.Concat(ownText));
        return new EvaluationPage
        {
            Header = HeaderBuilder.Of(scope, evaluation, scope.Texts["kind.evaluation"], body),
            Facts = [.. Facts(scope, evaluation)],
            Late = EvaluationChecks.IsLate(evaluation, scope.Site.Today)
                ? scope.Texts.Format("evaluation.late", scope.Date(evaluation.Deadline!.Value))
                : null,
            Comparisons = Comparisons.Of(scope, evaluation),
            Process = ProcessModels.Steps(scope, evaluation.Process, EvaluationProgress.Of(evaluation, scope.Site.Today).Next),
            Conclusions = scope.Print(evaluation.Conclusions, evaluation.Id),
            Answers = FindingModels.AnswersTo(scope, findings),
            Questions = [.. evaluation.Questions.Select(question => new QuestionModel(question.Text, scope.LinksTo(evaluation.Id, question.Concerns)))],
            Parts = Parts(scope, evaluation, findings),
            Respondents =
            [
                .. evaluation.Answers.Select(answers => new Respondent(
                    answers.Respondent ?? string.Empty,
                    answers.Date is { } date ? scope.Date(date) : null,
                    scope.Print(answers.Introduction, evaluation.Id),
                    scope.Site.References.FindDocument(evaluation.Id, answers.Survey) is { } survey ? scope.LinkTo(survey) : null)),
            ],
            Mentions = MentionModels.Of(scope, evaluation.Id),
        };
    }

    private static IEnumerable<Fact> Facts(PageScope scope, Evaluation evaluation)
    {
        if (Reference(scope, evaluation, "fact.subject", evaluation.Subject) is { } subject) yield return subject;
        if (evaluation.Year is { } year) yield return new Fact(scope.Texts["fact.year"], $"{year}");
        if (Reference(scope, evaluation, "fact.evaluator", evaluation.Evaluator) is { } evaluator) yield return evaluator;
        if (ProcessModels.State(scope, evaluation) is { } state) yield return new Fact(scope.Texts["fact.progress"], state);
        if (evaluation.Deadline is { } deadline) yield return new Fact(scope.Texts["fact.deadline"], scope.Date(deadline));
    }

    private static Fact? Reference(PageScope scope, Evaluation evaluation, string key, Reference? reference)
    {
        if (reference is null) return null;
        var link = scope.Site.References.FindDocument(evaluation.Id, reference) is { } id ? scope.LinkTo(id) : null;
        return link is null && reference.Target.Contains(".md", StringComparison.Ordinal)
            ? null
            : new Fact(scope.Texts[key], link is null ? reference.Target : $"{link.Code} {link.Text}".Trim(), link);
    }

    private static ImmutableArray<EvaluatedPart> Parts(PageScope scope, Evaluation evaluation, EvaluationFindings findings)
    {
        var parts = ImmutableArray.CreateBuilder<EvaluatedPart>();
        string? branch = null;
        foreach (var (index, part) in findings.Parts.Index())
        {
            var link = part.Element is { } element ? scope.LinkTo(element) : null;
            var ownBranch = part.Element is { } id ? BranchOf(scope, id) : null;
            parts.Add(new EvaluatedPart
            {
                BranchTitle = ownBranch == branch ? null : ownBranch,
                Title = link?.Text ?? part.Theme ?? scope.Texts["evaluation.general"],
                Link = link,
                Anchor = $"s-osa-{index + 1}",
                Answers = FindingModels.Respondents(scope, evaluation, part),
            });
            branch = ownBranch;
        }

        return parts.ToImmutable();
    }

    // The node right below the strategy; an element that stands there itself is no branch.
    private static string? BranchOf(PageScope scope, DocumentId id) =>
        scope.Site.Tree.PathTo(id) is { Length: > 1 } path ? scope.LinkTo(path[1].Id)?.Text : null;
}
