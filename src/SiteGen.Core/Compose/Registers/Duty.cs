using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Compose.Registers;

/// <summary>Something that a role has not done yet and is to do by a day.</summary>
/// <param name="Role">The role as written.</param>
/// <param name="Step">The step of the document's process; null for the document as a whole.</param>
public sealed record Duty(string Role, Document By, string? Step, DateOnly Deadline)
{
    /// <summary>The duties that <paramref name="documents"/> give and that are not done by <paramref name="today"/>.</summary>
    public static IEnumerable<Duty> Of(ImmutableArray<Document> documents, DateOnly today) => documents.SelectMany(document => Of(document, today));

    private static IEnumerable<Duty> Of(Document document, DateOnly today) => document switch
    {
        Evaluation evaluation => Steps(evaluation, evaluation.Process, today).Concat(Whole(evaluation, today)),
        Project project => Steps(project, project.Stages, today),
        Review review => Handlings(review, today),
        _ => [],
    };

    private static IEnumerable<Duty> Whole(Evaluation evaluation, DateOnly today)
    {
        if (evaluation is { Evaluator: { } evaluator, Deadline: { } deadline } && !EvaluationProgress.IsComplete(evaluation, today))
        {
            yield return new Duty(evaluator.Target, evaluation, null, deadline);
        }
    }

    private static IEnumerable<Duty> Handlings(Review review, DateOnly today) =>
        from handling in review.Handlings
        where handling.Deadline is not null && handling.DoneBy(today) is null
        select new Duty(handling.Forum.Target, review, null, handling.Deadline!.Value);

    private static IEnumerable<Duty> Steps(Document document, ImmutableArray<ProcessStep> steps, DateOnly today)
    {
        foreach (var step in steps)
        {
            if (step is { By: { } by, Deadline: { } deadline } && !EvaluationProgress.IsDone(step, today)) yield return new Duty(by, document, step.Name, deadline);
        }
    }
}
