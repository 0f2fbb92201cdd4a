using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>The pages before and after a page, where there is an order.</summary>
internal static class Neighbours
{
    public static (Link? Previous, Link? Next) Of(PageScope scope, Document document) => document switch
    {
        TreeDocument => InTree(scope, document.Id),
        Meeting meeting => AmongMeetings(scope, meeting),
        Evaluation => InSeries(scope, document.Id),
        SituationPicture => AmongPictures(scope, document.Id),
        _ => (null, null),
    };

    // The same evaluation in other years.
    private static (Link?, Link?) InSeries(PageScope scope, DocumentId id)
    {
        var relations = scope.Site.Evaluations;
        return (
            relations.Previous.TryGetValue(id, out var previous) ? scope.LinkTo(previous) : null,
            relations.Next.TryGetValue(id, out var next) ? scope.LinkTo(next) : null);
    }

    private static (Link?, Link?) AmongPictures(PageScope scope, DocumentId id)
    {
        var ids = scope.Context.SituationPictures;
        var at = ids.IndexOf(id);
        return (at > 0 ? scope.LinkTo(ids[at - 1]) : null, at + 1 < ids.Length ? scope.LinkTo(ids[at + 1]) : null);
    }

    private static (Link?, Link?) InTree(PageScope scope, DocumentId id)
    {
        if (scope.Site.Tree.Find(id)?.Parent is not { } parent) return (null, null);
        var siblings = scope.Site.Tree.Find(parent)!.Children;
        var at = siblings.IndexOf(id);
        return (at > 0 ? scope.LinkTo(siblings[at - 1]) : null, at + 1 < siblings.Length ? scope.LinkTo(siblings[at + 1]) : null);
    }

    // The meetings of the same group, by date.
    private static (Link?, Link?) AmongMeetings(PageScope scope, Meeting meeting)
    {
        var ids = scope.Context.MeetingsOf(scope.Site.References.FindDocument(meeting.Id, meeting.Group) ?? default);
        var at = ids.IndexOf(meeting.Id);
        return (at > 0 ? scope.LinkTo(ids[at - 1]) : null, at >= 0 && at + 1 < ids.Length ? scope.LinkTo(ids[at + 1]) : null);
    }
}
