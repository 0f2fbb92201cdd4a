using SiteGen.Model;

namespace SiteGen.Compose;

/// <summary>How far an evaluation is on its way to those who decide.</summary>
/// <param name="Next">The step whose turn it is; null where all are done or none are known.</param>
/// <param name="Completed">The day on which the last step was done; null where steps are left.</param>
/// <param name="DaysLate">How many days after the deadline it was completed or still is not; null where it is not late.</param>
public sealed record EvaluationProgress(ProcessStep? Next, DateOnly? Completed, int? DaysLate)
{
    public static EvaluationProgress Of(Evaluation evaluation, DateOnly today)
    {
        if (evaluation.Process.IsEmpty)
        {
            return new EvaluationProgress(null, null, evaluation.Deadline is { } last && !IsComplete(evaluation, today) ? DaysAfter(last, today) : null);
        }

        var next = NextOf(evaluation, today);
        var completed = next is null ? evaluation.Process.Max(step => step.Done) : null;
        return new EvaluationProgress(next, completed, evaluation.Deadline is { } deadline ? DaysAfter(deadline, completed ?? today) : null);
    }

    /// <summary>True where the step's day has come.</summary>
    public static bool IsDone(ProcessStep step, DateOnly today) => step.Done <= today;

    /// <summary>True where the days of all steps have come; without steps, where anybody has answered.</summary>
    public static bool IsComplete(Evaluation evaluation, DateOnly today) =>
        evaluation.Process.IsEmpty ? !evaluation.Answers.IsEmpty : evaluation.Process.All(step => IsDone(step, today));

    /// <summary>How many days <paramref name="day"/> is after <paramref name="deadline"/>; null where it is not.</summary>
    public static int? DaysAfter(DateOnly deadline, DateOnly day) => day > deadline ? day.DayNumber - deadline.DayNumber : null;

    // The first undone step after the last done one; a forgotten one before that comes last.
    private static ProcessStep? NextOf(Evaluation evaluation, DateOnly today)
    {
        var undone = evaluation.Process.Index().Where(step => !IsDone(step.Item, today)).ToArray();
        if (undone.Length == 0) return null;
        var lastDone = evaluation.Process.Index().LastOrDefault(step => IsDone(step.Item, today), (-1, undone[0].Item)).Item1;
        return undone.FirstOrDefault(step => step.Index > lastDone, undone[0]).Item;
    }
}
