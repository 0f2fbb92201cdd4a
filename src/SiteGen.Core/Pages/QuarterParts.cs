using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Measures that share a page of a quarter.</summary>
/// <param name="Area">What they stand below: a branch of the strategy, or the strategy itself.</param>
/// <param name="Number">The page's number among those of the area, from 1.</param>
/// <param name="Of">How many pages the area has.</param>
public sealed record QuarterPart(DocumentId Area, int Number, int Of, ImmutableArray<Measure> Measures);

/// <summary>
/// Divides the measures of a large strategy among pages, area by area, so that no page grows beyond what a phone can load.
/// </summary>
internal static class QuarterParts
{
    /// <summary>How many measures one page shows.</summary>
    public const int Most = 200;

    /// <summary>The parts in the order of the strategy; empty where one page holds all.</summary>
    public static ImmutableArray<QuarterPart> Of(Site site, DocumentId strategy, string language)
    {
        if (site.MeasuresBelow(strategy, language).Count() <= Most) return [];
        return
        [
            .. from child in site.Tree.Find(strategy)!.Children
               group child by site.Index.Find(child, language) is Measure ? strategy : child into area
               let measures = area.SelectMany(id => Measures(site, id, language)).ToArray()
               let pages = measures.Chunk(Most).ToArray()
               from page in pages.Select((own, i) => new QuarterPart(area.Key, i + 1, pages.Length, [.. own]))
               select page,
        ];
    }

    private static IEnumerable<Measure> Measures(Site site, DocumentId id, string language) =>
        site.Index.Find(id, language) is Measure measure ? [measure] : site.MeasuresBelow(id, language);
}
