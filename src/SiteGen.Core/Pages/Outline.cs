using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the outline of a strategy that one can read as a map.</summary>
internal static class Outline
{
    /// <summary>The node <paramref name="id"/> with all below it.</summary>
    /// <param name="hasMeasures">False where measures are counted only, as there are too many for one page.</param>
    public static OutlineNode Of(PageScope scope, DocumentId id, bool hasMeasures = true)
    {
        var document = (TreeDocument)scope.Site.Index.Find(id, scope.Language)!;
        Measure[] measures = document is Measure ? [] : [.. scope.Site.MeasuresBelow(id, scope.Language)];
        var unknown = measures.Count(measure => StatusModels.On(measure, scope.Site.Today) == MeasureStatus.Unknown);
        return new OutlineNode
        {
            Link = scope.LinkTo(document),
            LevelName = document.Level?.Name,
            Status = document is Measure measure ? StatusModels.Today(scope, measure) : null,
            MeasureCount = measures.Length == 0 ? null : scope.Texts.Count("count.measures", measures.Length),
            WithoutInformation = unknown == 0 ? null : scope.Texts.Format("count.unknown", unknown),
            Summary = document.Summary,
            Children = [.. scope.Site.Tree.Find(id)!.Children.Where(child => hasMeasures || scope.Site.Index.Find(child) is not Measure).Select(child => Of(scope, child, hasMeasures))],
        };
    }

    /// <summary>"3 kriittistä …": how many stand on each level, by the names that the strategy gives.</summary>
    public static ImmutableArray<string> LevelCounts(PageScope scope, Strategy strategy)
    {
        var counts = scope.Site.Tree.Below(strategy.Id)
            .Select(node => (scope.Site.Index.Find(node.Id, strategy.Language) as TreeDocument)?.Level)
            .OfType<Level>().CountBy(level => level).ToDictionary();
        var levels = strategy.Levels.Concat(counts.Keys.Except(strategy.Levels).OrderBy(level => level.Place));
        return [.. levels.Where(counts.ContainsKey).Select(level => CountOf(level, counts[level]))];
    }

    // The writer's plural where there is one; names are not inflected by guess.
    private static string CountOf(Level level, int count) =>
        count == 1 ? $"1 {level.Name}" : level.Plural is { } plural ? $"{plural}: {count}" : $"{level.Name}: {count}";
}
