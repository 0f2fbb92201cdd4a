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
        var findings = scope.Site.Findings[evaluation.Id].First(found => found.Evaluation == evaluation);
        var ownText = findings.OwnText.Select(prose => scope.Print(prose, evaluation.Id).Value);
        var body = new Html(scope.Print(evaluation.Body, evaluation.Id).Value + string.Concat(ownText));
        return new EvaluationPage
        {
            Header = HeaderBuilder.Of(scope, evaluation, scope.Texts["kind.evaluation"], body),
            Facts = [.. Facts(scope, evaluation)],
            Late = EvaluationChecks.IsLate(evaluation, scope.Site.Today)
                ? scope.Texts.Format("evaluation.late", scope.Date(evaluation.Deadline!.Value))
                : null,
            Process = [.. evaluation.Process.Select(step => Step(scope, step))],
            Conclusions = scope.Print(evaluation.Conclusions, evaluation.Id),
            Questions = [.. evaluation.Questions.Select(question => new QuestionModel(question.Text, scope.LinksTo(evaluation.Id, question.Concerns)))],
            Parts = Parts(scope, evaluation, findings),
            Respondents =
            [
                .. evaluation.Answers.Select(answers => new Respondent(
                    answers.Respondent ?? string.Empty, answers.Date is { } date ? scope.Date(date) : null, scope.Print(answers.Introduction, evaluation.Id))),
            ],
            Mentions = MentionModels.Of(scope, evaluation.Id),
        };
    }

    /// <summary>What respondents said of one part.</summary>
    public static ImmutableArray<RespondentAnswers> Respondents(PageScope scope, Evaluation evaluation, PartFindings part) =>
    [
        .. part.Respondents.Select(respondent => new RespondentAnswers(
            respondent.Respondent,
            [
                .. respondent.Answers.Select(answer => new AnswerModel(
                    answer.Question?.Text,
                    scope.Print(answer.Text, evaluation.Id),
                    [.. answer.Findings.Select(finding => scope.Print(finding.Text, evaluation.Id))])),
            ])),
    ];

    private static IEnumerable<Fact> Facts(PageScope scope, Evaluation evaluation)
    {
        if (Reference(scope, evaluation, "fact.subject", evaluation.Subject) is { } subject) yield return subject;
        if (evaluation.Year is { } year) yield return new Fact(scope.Texts["fact.year"], $"{year}");
        if (Reference(scope, evaluation, "fact.evaluator", evaluation.Evaluator) is { } evaluator) yield return evaluator;
        if (evaluation.Deadline is { } deadline) yield return new Fact(scope.Texts["fact.deadline"], scope.Date(deadline));
    }

    private static Fact? Reference(PageScope scope, Evaluation evaluation, string key, Reference? reference)
    {
        if (reference is null) return null;
        var link = scope.Site.References.FindDocument(evaluation.Id, reference) is { } id ? scope.LinkTo(id) : null;
        return link is null && reference.Target.Contains(".md", StringComparison.Ordinal)
            ? null
            : new Fact(scope.Texts[key], link?.Text ?? reference.Target, link);
    }

    private static ProcessStepModel Step(PageScope scope, ProcessStep step)
    {
        var state = step.Done is not null ? StepState.Done : step.Deadline < scope.Site.Today ? StepState.Late : StepState.Planned;
        return new ProcessStepModel
        {
            Name = step.Name,
            By = step.By,
            State = state,
            StateText = (step.Done, step.Deadline, state) switch
            {
                ({ } done, _, _) => scope.Texts.Format("step.done", scope.Date(done)),
                (_, { } deadline, StepState.Late) => scope.Texts.Format("step.late", scope.Date(deadline)),
                (_, { } deadline, _) => scope.Texts.Format("step.deadline", scope.Date(deadline)),
                _ => scope.Texts["step.unknown"],
            },
            Description = step.Description,
        };
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
                Answers = Respondents(scope, evaluation, part),
            });
            branch = ownBranch;
        }

        return parts.ToImmutable();
    }

    // The node right below the strategy; an element that stands there itself is no branch.
    private static string? BranchOf(PageScope scope, DocumentId id) =>
        scope.Site.Tree.PathTo(id) is { Length: > 1 } path ? scope.LinkTo(path[1].Id)?.Text : null;
}
