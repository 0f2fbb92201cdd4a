using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Compose.Checks;

/// <summary>A level holds no more than the strategy allows, and its codes carry one label.</summary>
internal static class LevelChecks
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        foreach (var strategy in site.Documents.OfType<Strategy>())
        {
            var nodes = site.Tree.Below(strategy.Id).Select(node => site.Index.Find(node.Id, strategy.Language))
                .OfType<TreeDocument>().Where(node => node.Language == strategy.Language && node.Level is not null).ToLookup(node => node.Level!);
            foreach (var level in nodes)
            {
                if (level.Key.Limit is { } limit && level.Count() > limit)
                {
                    yield return StrategyMessages.LevelLimitExceeded(level.Key.Place, level.Key.Name, level.Count(), limit);
                }

                foreach (var label in Labels(level)) yield return label;
            }
        }
    }

    private static IEnumerable<Diagnostic> Labels(IGrouping<Level, TreeDocument> level)
    {
        foreach (var node in level)
        {
            if (node.Code is not { } code || Codes.LabelOf(code.Text) is not { } label) continue;
            if (level.Key.Abbreviation is { } expected && label != expected) yield return StrategyMessages.MixedLabels(code.Place, label, expected);
        }
    }
}
