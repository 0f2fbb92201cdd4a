using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Pages.Machines;

/// <summary>Tells which groups and strategies a document is about, so that their feeds tell of it.</summary>
internal static class FeedSubjects
{
    public static IEnumerable<DocumentId> Of(Site site, Document document) => Named(site, document)
        .Append(site.FollowUp.PlaceOf(document.Id)?.Strategy).OfType<DocumentId>().Append(document.Id)
        .Select(id => site.Tree.Find(id)?.Strategy ?? id)
        .Distinct().Where(id => site.Index.Find(id) is Group or Strategy);

    private static IEnumerable<DocumentId?> Named(Site site, Document document) => document switch
    {
        News news => Find(site, document, news.Concerns),
        Meeting meeting => Find(site, document, meeting.Group),
        WorkList list => Find(site, document, list.Group, list.Strategy),
        Evaluation evaluation => Find(site, document, evaluation.Evaluator, evaluation.Subject),
        Decision decision => Find(site, document, [.. decision.Implements, .. decision.Concerns])
            .Concat(Find(site, document, decision.DecidedBy, decision.Meeting)).Select(id => id is { } own && site.Index.Find(own) is Meeting place ? site.References.FindDocument(place.Id, place.Group) : id),
        Project project => Find(site, document, project.Implements),
        Advocacy advocacy => Find(site, document, advocacy.Implements),
        Indicator indicator => site.Indicators.MeasuredBy(indicator.Id).Select(id => (DocumentId?)id),
        Survey survey => Find(site, document, survey.Evaluation).Select(id => id is { } own && site.Index.Find(own) is Evaluation evaluation ? site.References.FindDocument(own, evaluation.Subject) : id),
        SituationPicture picture => Find(site, document, picture.Concerns),
        WorkingPaper paper => Find(site, document, paper.Concerns),
        FeedbackEntry feedback => Find(site, document, feedback.Concerns),
        _ => [],
    };

    private static IEnumerable<DocumentId?> Find(Site site, Document document, params IEnumerable<Reference?> references) =>
        references.Select(reference => site.References.FindDocument(document.Id, reference));
}
