using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the steps of a process and says in words how far it is.</summary>
internal static class ProcessModels
{
    private const int DaysOfYear = 365;

    public static ImmutableArray<ProcessStepModel> Steps(PageScope scope, IEnumerable<ProcessStep> steps, ProcessStep? next) =>
        [.. steps.Select(step => Step(scope, step, step == next))];

    /// <summary>"Valmis 28.8.2024, ajallaan", "Myöhässä 3 päivää", "Kesken, aikaa 12 päivää"; null where no steps are known and nothing is late.</summary>
    public static string? State(PageScope scope, Evaluation evaluation)
    {
        var progress = EvaluationProgress.Of(evaluation, scope.Site.Today);
        return progress switch
        {
            { Completed: { } done, DaysLate: { } late } => scope.Texts.Format("progress.donelate", scope.Date(done), Duration(scope, late)),
            { Completed: { } done } when evaluation.Deadline is not null => scope.Texts.Format("progress.doneintime", scope.Date(done)),
            { Completed: { } done } => scope.Texts.Format("progress.done", scope.Date(done)),
            { DaysLate: { } late } => scope.Texts.Format("progress.late", Duration(scope, late)),
            { Next: null } => null,
            _ when evaluation.Deadline == scope.Site.Today => scope.Texts["progress.today"],
            _ when evaluation.Deadline is { } deadline => scope.Texts.Format("progress.left", Duration(scope, deadline.DayNumber - scope.Site.Today.DayNumber)),
            _ => scope.Texts["progress.open"],
        };
    }

    /// <summary>A number of days in words; beyond a year the days no longer matter.</summary>
    public static string Duration(PageScope scope, int days) => days <= DaysOfYear
        ? scope.Texts.Count("duration.days", days)
        : scope.Texts.Count("duration.overyears", days / DaysOfYear);

    private static ProcessStepModel Step(PageScope scope, ProcessStep step, bool isNext)
    {
        var today = scope.Site.Today;
        var state = EvaluationProgress.IsDone(step, today) ? StepState.Done
            : step.Deadline < today ? StepState.Late
            : isNext ? StepState.Next : StepState.Planned;
        return new ProcessStepModel
        {
            Name = step.Name,
            By = step.By is { } by ? RoleLinks.Of(scope, by) : null,
            State = state,
            StateText = StateText(scope, step, state),
            Turn = isNext ? scope.Texts["step.next"] : null,
            Description = step.Description,
        };
    }

    private static string StateText(PageScope scope, ProcessStep step, StepState state) => (step.Done, step.Deadline, state) switch
    {
        ({ } done, { } deadline, StepState.Done) when EvaluationProgress.DaysAfter(deadline, done) is { } days =>
            scope.Texts.Format("step.donelate", scope.Date(done), Duration(scope, days)),
        ({ } done, _, StepState.Done) => scope.Texts.Format("step.done", scope.Date(done)),
        (_, { } deadline, StepState.Late) => scope.Texts.Format("step.late", scope.Date(deadline), Duration(scope, scope.Site.Today.DayNumber - deadline.DayNumber)),
        ({ } agreed, _, _) => scope.Texts.Format("step.agreed", scope.Date(agreed)),
        (_, { } deadline, _) => scope.Texts.Format("step.deadline", scope.Date(deadline)),
        _ => scope.Texts["step.unknown"],
    };
}
