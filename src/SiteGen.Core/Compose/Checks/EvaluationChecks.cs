using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Time;

namespace SiteGen.Compose.Checks;

/// <summary>An evaluation is done by its deadline.</summary>
internal static class EvaluationChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) =>
        site.Documents.OfType<Evaluation>().Where(evaluation => IsLate(evaluation, site.Today))
            .Select(evaluation => StrategyMessages.EvaluationLate(evaluation.Place, Dates.Format(evaluation.Deadline!.Value, "fi")));

    /// <summary>True where the deadline has passed and a step has no day.</summary>
    public static bool IsLate(Evaluation evaluation, DateOnly today) =>
        evaluation.Deadline < today && evaluation.Process.Any(step => step.Done is null);
}
