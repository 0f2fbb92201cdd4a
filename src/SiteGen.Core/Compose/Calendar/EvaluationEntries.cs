using SiteGen.Model;

namespace SiteGen.Compose.Calendar;

/// <summary>Evaluations' deadlines, and the deadlines of steps that are not done.</summary>
internal static class EvaluationEntries
{
    public static IEnumerable<CalendarEntry> Of(CalendarScope scope) => scope.All<Evaluation>().SelectMany(evaluation => Of(scope.Site, evaluation));

    private static IEnumerable<CalendarEntry> Of(Site site, Evaluation evaluation)
    {
        var evaluator = site.References.FindDocument(evaluation.Id, evaluation.Evaluator);
        var group = evaluator is { } id && site.Index.Find(id) is Group ? evaluator : null;
        if (evaluation.Deadline is { } deadline && !EvaluationProgress.IsComplete(evaluation, site.Today)) yield return Entry(evaluation, CalendarKind.EvaluationDeadline, deadline, "deadline") with { Group = group };
        foreach (var (index, step) in evaluation.Process.Index())
        {
            if (step.Deadline is { } day && !EvaluationProgress.IsDone(step, site.Today))
            {
                yield return Entry(evaluation, CalendarKind.EvaluationStep, day, $"step {index + 1}") with { Name = step.Name, Group = group, Description = step.Description };
            }
        }
    }

    private static CalendarEntry Entry(Evaluation evaluation, CalendarKind kind, DateOnly day, string key) =>
        new() { Kind = kind, Document = evaluation.Id, Source = evaluation.Id, Start = day, End = day, Key = $"{evaluation.Id} {key}" };
}
