using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Compose.Checks;

/// <summary>
/// In a year in which a strategy is evaluated, every element that holds measures is assessed, unless the questions say
/// that they concern others.
/// </summary>
internal static class AssessmentCheck
{
    private const int MostNamed = 5;

    public static IEnumerable<Diagnostic> Find(Site site) => site.Documents.OfType<Strategy>()
        .Where(strategy => strategy == site.Index.Find(strategy.Id))
        .SelectMany(strategy => site.Evaluations.ByStrategy[strategy.Id]
            .Where(found => found.Evaluation.Language == strategy.Language && found.Evaluation.Year is not null)
            .GroupBy(found => found.Evaluation.Year!.Value)
            .Select(year => Check(site, strategy, year.Key, [.. year]))).OfType<Diagnostic>();

    private static Diagnostic? Check(Site site, Strategy strategy, int year, EvaluationFindings[] all)
    {
        // Evaluations of one branch or of a group do not promise to look at the whole.
        var whole = all.Where(found => site.References.FindDocument(found.Evaluation.Id, found.Evaluation.Subject) == strategy.Id && IsThrough(site, found))
            .OrderByDescending(found => found.Parts.Length).ThenBy(found => found.Evaluation.Id).ToArray();
        if (whole.Length == 0) return null;
        var named = whole.SelectMany(found => found.AskedOf.Select(asked => asked.Key)).ToHashSet();
        var missing = site.Tree.Below(strategy.Id).Where(node => HoldsMeasures(site, node))
            .Where(node => named.Count == 0 || named.Contains(node.Id) || site.Tree.PathTo(node.Id).Any(above => named.Contains(above.Id)))
            .Where(node => !Array.Exists(all, found => found.Touched.Contains(node.Id)))
            .Select(node => Name(site, node)).ToArray();
        if (missing.Length == 0) return null;
        var shown = string.Join(", ", missing.Take(MostNamed)) + (missing.Length > MostNamed ? " …" : string.Empty);
        return EvaluationMessages.ElementsNotAssessed(whole[0].Evaluation.Place, year, missing.Length, shown);
    }

    // While answers are still being gathered, nothing is missing yet.
    private static bool IsThrough(Site site, EvaluationFindings found) =>
        found.Evaluation.Year < site.Today.Year || found.Evaluation.Deadline < site.Today || EvaluationProgress.Of(found.Evaluation, site.Today).Completed is not null;

    private static bool HoldsMeasures(Site site, TreeNode node) =>
        node.Parent is not null && node.Children.Any(child => site.Index.Find(child) is Measure);

    private static string Name(Site site, TreeNode node) => $"{node.Code} {site.Index.Find(node.Id)!.Title}".Trim();
}
