using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Compose.Checks;

/// <summary>A strategy that exists in a language exists in it as a whole.</summary>
internal static class TranslationCheck
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        foreach (var node in site.Tree.Nodes.Where(node => node.Parent is not null))
        {
            var own = site.Index.Versions(node.Id);
            foreach (var version in site.Index.Versions(node.Strategy).Where(version => own.All(document => document.Language != version.Language)))
            {
                yield return StructureMessages.TranslationMissing(own[0].Place, version.Language);
            }
        }
    }
}
