using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Compose.Checks;

/// <summary>The vision's statements stand in the order of the elements that carry the same names.</summary>
internal static class VisionCheck
{
    public static IEnumerable<Diagnostic> Find(Site site) =>
        site.Documents.OfType<Strategy>().Select(strategy => Check(site, strategy)).OfType<Diagnostic>();

    private static Diagnostic? Check(Site site, Strategy strategy)
    {
        var elements = site.Tree.Below(strategy.Id).Select(node => site.Index.Find(node.Id, strategy.Language)!.Title)
            .Index().DistinctBy(pair => References.Fold(pair.Item)).ToDictionary(pair => References.Fold(pair.Item), StringComparer.Ordinal);
        var listed = strategy.Vision.Where(statement => elements.ContainsKey(References.Fold(statement.Text))).ToArray();
        var ordered = listed.Select(statement => elements[References.Fold(statement.Text)]).OrderBy(pair => pair.Index).ToArray();
        for (var i = 0; i < listed.Length; i++)
        {
            if (References.Fold(listed[i].Text) != References.Fold(ordered[i].Item))
            {
                return StrategyMessages.VisionOrderDiffers(listed[i].Place, listed[i].Text, ordered[i].Item);
            }
        }

        return null;
    }
}
