using SiteGen.Compose.Checks;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the cards and rows that lead to documents.</summary>
internal static class Entries
{
    public static ListEntry Of(PageScope scope, Document document) => new()
    {
        Link = scope.LinkTo(document),
        Summary = document.Summary,
        Facts = [.. Facts(scope, document).OfType<string>()],
        Tag = Tag(scope, document),
        Statuses = document is Strategy ? StatusModels.Counts([.. scope.Site.MeasuresBelow(document.Id, scope.Language)], scope.Texts) : [],
    };

    private static string? Tag(PageScope scope, Document document) => document switch
    {
        Strategy { Status: not DocumentStatus.Approved and var status } => DocumentStatusName(scope, status),
        Evaluation evaluation when EvaluationChecks.IsLate(evaluation, scope.Site.Today) => scope.Texts["entry.late"],
        WorkingPaper => scope.Texts["entry.notdecided"],
        _ => null,
    };

    /// <summary>Entries for <paramref name="documents"/> in the page's language where there are such versions.</summary>
    public static IEnumerable<ListEntry> Of(PageScope scope, IEnumerable<DocumentId> documents) =>
        documents.Select(id => scope.Site.Index.Find(id, scope.Language)).OfType<Document>().Select(document => Of(scope, document));

    public static string DocumentStatusName(PageScope scope, DocumentStatus status) =>
        scope.Texts["docstatus." + status.ToString().ToLowerInvariant()];

    /// <summary>Documents of one type in the page's language, or in the site's where there is no translation.</summary>
    public static IEnumerable<T> All<T>(PageScope scope)
        where T : Document =>
        scope.Site.Documents.OfType<T>().DistinctBy(document => document.Id)
            .Select(document => scope.Site.Index.Find(document.Id, scope.Language)).OfType<T>();

    /// <summary>The documents of a section in its order: dated ones newest first, others by their order and title.</summary>
    public static IEnumerable<Document> InSection(PageScope scope, Section section) => section switch
    {
        Section.Strategies => All<Strategy>(scope),
        Section.Evaluations => Evaluations(scope),
        Section.Meetings => Meetings(scope),
        Section.Surveys or Section.SituationPictures or Section.WorkingPapers or Section.FeedbackLog =>
            In(scope, section).OrderByDescending(DocumentDates.Of).ThenBy(document => document.Id),
        _ => In(scope, section).OrderBy(document => document.Header.Order ?? int.MaxValue).ThenBy(document => document.Id),
    };

    // All but the page that introduces the section.
    private static IEnumerable<Document> In(PageScope scope, Section section) =>
        All<Document>(scope).Where(document => document is not PlainPage { Id.IsIndex: true } && DocumentKinds.SectionOf(document.Id) == section);

    /// <summary>Meetings, newest first.</summary>
    public static IEnumerable<Meeting> Meetings(PageScope scope) =>
        All<Meeting>(scope).OrderByDescending(meeting => meeting.Date).ThenBy(meeting => meeting.Id);

    /// <summary>Evaluations, newest first.</summary>
    public static IEnumerable<Evaluation> Evaluations(PageScope scope) =>
        All<Evaluation>(scope).OrderByDescending(evaluation => evaluation.Year).ThenBy(evaluation => evaluation.Id);

    private static IEnumerable<string?> Facts(PageScope scope, Document document)
    {
        switch (document)
        {
            case Strategy strategy:
                yield return strategy.Organisation;
                yield return strategy.Period?.Text;
                break;
            case Evaluation evaluation:
                yield return evaluation.Year?.ToString();
                yield return Title(scope, document, evaluation.Subject) ?? PlainText(evaluation.Subject);
                yield return ProcessModels.State(scope, evaluation);
                break;
            case Meeting meeting:
                yield return meeting.Date is { } date ? Dates.FormatWithWeekday(date, scope.Language) : null;
                yield return Title(scope, document, meeting.Group);
                break;
            case Survey survey:
                yield return SurveyPages.StateText(scope, survey);
                yield return survey.Audience;
                break;
            case SituationPicture or WorkingPaper:
                yield return DocumentDates.InWords(scope, document);
                break;
            case FeedbackEntry feedback:
                yield return DocumentDates.InWords(scope, document);
                yield return FeedbackPages.State(scope, feedback);
                break;
            case Group group:
                yield return group.Organisation;
                break;
        }
    }

    // An activity that no page is about.
    private static string? PlainText(Reference? reference) =>
        reference is null || reference.Target.Contains(".md", StringComparison.OrdinalIgnoreCase) ? null : reference.Target;

    private static string? Title(PageScope scope, Document from, Reference? reference) =>
        scope.Site.References.FindDocument(from.Id, reference) is { } id ? scope.Site.Index.Find(id, scope.Language)?.Title : null;
}
