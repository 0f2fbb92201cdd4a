using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;

namespace SiteGen.Compose.Checks;

/// <summary>A strategy that exists in a language exists in it as a whole; one remark tells of all that is missing.</summary>
internal static class TranslationCheck
{
    public static IEnumerable<Diagnostic> Find(Site site) =>
        from strategy in site.Tree.Nodes
        where strategy.Parent is null
        from version in site.Index.Versions(strategy.Id)
        let missing = Missing(site, strategy.Id, version.Language)
        where missing.Length > 0
        select StructureMessages.TranslationMissing(version.Place, version.Language, missing.Length, missing[0].Value + ".md");

    private static DocumentId[] Missing(Site site, DocumentId strategy, string language) =>
        [.. site.Tree.Below(strategy).Select(node => node.Id).Where(id => site.Index.Versions(id).All(document => document.Language != language))];
}
