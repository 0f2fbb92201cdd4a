using System.Collections.Frozen;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose;

/// <summary>Finds out which evaluation came before which: of the same subject, in an earlier year.</summary>
internal static class EvaluationSeries
{
    /// <summary>The evaluation before each one that has one.</summary>
    public static FrozenDictionary<DocumentId, DocumentId> Previous(IEnumerable<Evaluation> evaluations, References references)
    {
        var previous = new Dictionary<DocumentId, DocumentId>();
        var series = evaluations.Where(evaluation => evaluation is { Subject: not null, Year: not null })
            .GroupBy(evaluation => Name(evaluation, evaluation.Subject, references), StringComparer.Ordinal)
            .SelectMany(subject => Split(subject, references));
        foreach (var own in series)
        {
            Evaluation[] before = [];
            foreach (var year in own.GroupBy(evaluation => evaluation.Year).OrderBy(year => year.Key))
            {
                foreach (var evaluation in year.Where(_ => before.Length > 0)) previous[evaluation.Id] = Nearest(evaluation, before).Id;
                before = [.. year];
            }
        }

        return previous.ToFrozenDictionary();
    }

    /// <summary>A document's id, or the folded words where a reference leads to none: two evaluations with equal names are of the same.</summary>
    public static string Name(Evaluation evaluation, Reference? reference, References references) =>
        references.FindDocument(evaluation.Id, reference)?.Value ?? References.Fold(reference?.Target ?? string.Empty);

    // Where several evaluate the same in one year, each goes on with its own.
    private static IEnumerable<IEnumerable<Evaluation>> Split(IEnumerable<Evaluation> subject, References references)
    {
        var own = subject.ToArray();
        return own.GroupBy(evaluation => evaluation.Year).Any(year => year.Skip(1).Any())
            ? own.GroupBy(evaluation => Name(evaluation, evaluation.Evaluator, references), StringComparer.Ordinal)
            : [own];
    }

    private static Evaluation Nearest(Evaluation evaluation, Evaluation[] before)
    {
        if (before.Length == 1) return before[0];
        var questions = evaluation.Questions.Select(question => References.Fold(question.Text)).ToHashSet(StringComparer.Ordinal);
        return before.OrderByDescending(other => other.Questions.Count(question => questions.Contains(References.Fold(question.Text)))).ThenBy(other => other.Id).First();
    }
}
