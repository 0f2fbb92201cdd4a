using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Compose.Registers;

/// <summary>Something that a role has not done yet and is to do by a day.</summary>
/// <param name="Role">The role as written.</param>
/// <param name="Step">The step of the document's process; null for the document as a whole.</param>
public sealed record Duty(string Role, Document By, string? Step, DateOnly Deadline)
{
    /// <summary>The duties that <paramref name="documents"/> give.</summary>
    public static IEnumerable<Duty> Of(ImmutableArray<Document> documents) => documents.SelectMany(Of);

    private static IEnumerable<Duty> Of(Document document) => document switch
    {
        Evaluation evaluation => Steps(evaluation, evaluation.Process).Concat(Whole(evaluation)),
        Project project => Steps(project, project.Stages),
        Review review => Handlings(review),
        _ => [],
    };

    private static IEnumerable<Duty> Whole(Evaluation evaluation)
    {
        if (evaluation is { Evaluator: { } evaluator, Deadline: { } deadline } && evaluation.Process.Any(step => step.Done is null))
        {
            yield return new Duty(evaluator.Target, evaluation, null, deadline);
        }
    }

    private static IEnumerable<Duty> Handlings(Review review) =>
        from handling in review.Handlings
        where handling is { Date: null, Deadline: not null }
        select new Duty(handling.Forum.Target, review, null, handling.Deadline!.Value);

    private static IEnumerable<Duty> Steps(Document document, ImmutableArray<ProcessStep> steps)
    {
        foreach (var step in steps)
        {
            if (step is { Done: null, By: { } by, Deadline: { } deadline }) yield return new Duty(by, document, step.Name, deadline);
        }
    }
}
