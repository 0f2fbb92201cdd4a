using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Compose.Checks;

/// <summary>Links and pictures in running text lead to something that is published. Fragments are checked on the rendered pages.</summary>
internal static class LinkChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) =>
        site.Documents.SelectMany(document => DocumentProse.Of(document).SelectMany(pair => pair.Prose.Links).Distinct()
            .Select(link => Check(link, site.References.Follow(document.Id, link.Target)))).OfType<Diagnostic>();

    private static Diagnostic? Check(ProseLink link, Target target) => target switch
    {
        Target.Missing { IsDocument: true, Suggestion: var suggestion } => LinkMessages.TargetMissing(link.Place, link.Target, suggestion),
        Target.Missing { Suggestion: var suggestion } => LinkMessages.FileMissing(link.Place, link.Target, suggestion),
        Target.Forbidden => LinkMessages.SchemeNotAllowed(link.Place, link.Target),
        Target.Unpublished { IsDocument: true } => LinkMessages.TargetNotPublished(link.Place, link.Target),
        Target.Unpublished => LinkMessages.FileNotPublished(link.Place, link.Target),
        Target.ToFile { Path: var path } when link.IsImage && PictureFiles.Contain(path) => null,
        _ when link.IsImage => LinkMessages.ImageNotAllowed(link.Place, link.Target),
        _ => null,
    };
}
