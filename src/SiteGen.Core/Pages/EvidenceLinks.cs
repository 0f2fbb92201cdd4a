using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes links to what writers give as evidence: a page of this site or of another.</summary>
internal static class EvidenceLinks
{
    public static Link? Of(PageScope scope, DocumentId from, Reference? evidence) => evidence switch
    {
        null => null,
        _ when scope.Site.References.Follow(from, evidence.Target) is Target.Elsewhere { Url: var url } => new Link(url, url),
        _ => scope.Site.References.FindDocument(from, evidence) is { } id ? scope.LinkTo(id) : null,
    };
}
