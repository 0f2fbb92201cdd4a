using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>Makes status entries into lines that pages print.</summary>
internal static class StatusLines
{
    public static StatusLine Of(PageScope scope, Measure measure, StatusEntry entry) => new(
        StatusModels.Mark(entry.Status, scope.Texts),
        scope.Date(entry.Date),
        entry.Reason,
        entry.Forum,
        Evidence(scope, measure.Id, entry.Evidence),
        scope.Site.Tree.Find(measure.Id) is { } node ? QuarterLinks.To(scope, node.Strategy, Quarter.Of(entry.Date)) : null);

    /// <summary>A link to the evidence that a document names: a page of this site or of another.</summary>
    public static Link? Evidence(PageScope scope, DocumentId from, Reference? evidence) => evidence switch
    {
        null => null,
        _ when scope.Site.References.Follow(from, evidence.Target) is Target.Elsewhere { Url: var url } => new Link(url, url),
        _ => scope.Site.References.FindDocument(from, evidence) is { } id ? scope.LinkTo(id) : null,
    };
}
