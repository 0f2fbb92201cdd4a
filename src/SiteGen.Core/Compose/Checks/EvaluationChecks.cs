using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Time;

namespace SiteGen.Compose.Checks;

/// <summary>An evaluation says what it evaluates and when, and goes its way step by step until its deadline.</summary>
internal static class EvaluationChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) =>
        site.Documents.OfType<Evaluation>().SelectMany(evaluation => Check(site, evaluation)).Concat(Twice(site));

    /// <summary>True where the deadline has passed and a step is not done; without steps, where nobody has answered.</summary>
    public static bool IsLate(Evaluation evaluation, DateOnly today) =>
        EvaluationProgress.Of(evaluation, today) is { Completed: null, DaysLate: not null };

    private static IEnumerable<Diagnostic> Check(Site site, Evaluation evaluation)
    {
        if (evaluation.Year is null) yield return EvaluationMessages.EvaluationWithoutYear(evaluation.Place);
        if (evaluation.Subject is null) yield return EvaluationMessages.EvaluationWithoutSubject(evaluation.Place);
        if (IsLate(evaluation, site.Today)) yield return EvaluationMessages.EvaluationLate(evaluation.Place, Dates.Format(evaluation.Deadline!.Value, "fi"), hasSteps: !evaluation.Process.IsEmpty);
        foreach (var step in Steps(evaluation, site.Today).Concat(Answers(site, evaluation))) yield return step;
    }

    private static IEnumerable<Diagnostic> Steps(Evaluation evaluation, DateOnly today)
    {
        ProcessStep? latest = null;
        var undone = new List<ProcessStep>();
        foreach (var step in evaluation.Process)
        {
            if (!EvaluationProgress.IsDone(step, today))
            {
                undone.Add(step);
                continue;
            }

            foreach (var skipped in undone) yield return EvaluationMessages.StepSkipped(skipped.Place, skipped.Name, step.Name);
            undone.Clear();
            if (step.Done < latest?.Done) yield return EvaluationMessages.StepBeforeEarlierOne(step.Place, step.Name, latest.Name);
            else latest = step;
        }
    }

    private static IEnumerable<Diagnostic> Answers(Site site, Evaluation evaluation)
    {
        var first = evaluation.Process.FirstOrDefault();
        foreach (var answers in evaluation.Answers)
        {
            if (answers.Date < first?.Done)
            {
                yield return EvaluationMessages.AnsweredBeforeStart(answers.Place, Dates.Format(answers.Date.Value, "fi"), first.Name);
            }

            if (answers.Survey is { } reference && site.References.FindDocument(evaluation.Id, reference) is { } id
                && site.Index.Find(id, evaluation.Language) is Survey survey
                && site.References.FindDocument(survey.Id, survey.Evaluation) is { } own && own != evaluation.Id)
            {
                yield return EvaluationMessages.SurveyOfAnotherEvaluation(reference.Place, survey.Title);
            }
        }
    }

    private static IEnumerable<Diagnostic> Twice(Site site) => site.Documents.OfType<Evaluation>()
        .Where(evaluation => evaluation is { Year: not null, Subject: not null } && evaluation == site.Index.Find(evaluation.Id))
        .GroupBy(evaluation => (
            evaluation.Year,
            EvaluationSeries.Name(evaluation, evaluation.Subject, site.References),
            EvaluationSeries.Name(evaluation, evaluation.Evaluator, site.References)))
        .SelectMany(same => same.Skip(1).Select(evaluation => EvaluationMessages.EvaluationTwice(evaluation.Place, same.First().Place.File, same.Key.Year!.Value)));
}
