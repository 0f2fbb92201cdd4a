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
        Tag = document is Strategy { Status: not DocumentStatus.Approved and var status } ? DocumentStatusName(scope, status) : null,
        Statuses = document is Strategy ? StatusModels.Counts([.. scope.Site.MeasuresBelow(document.Id, scope.Language)], scope.Texts) : [],
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
        _ => All<Document>(scope).Where(document => !document.Id.IsIndex && DocumentKinds.SectionOf(document.Id) == section)
            .OrderBy(document => document.Header.Order ?? int.MaxValue).ThenBy(document => document.Id),
    };

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
                yield return Title(scope, document, evaluation.Subject);
                break;
            case Meeting meeting:
                yield return meeting.Date is { } date ? Dates.FormatWithWeekday(date, scope.Language) : null;
                yield return Title(scope, document, meeting.Group);
                break;
            case Indicator indicator:
                var own = new Charts.IndicatorScope(scope, indicator);
                yield return own.Latest is { } latest ? scope.Texts.Format("indicator.at", own.ValueWithUnit(latest), own.Period(latest)) : null;
                yield return own.TargetText;
                break;
            case Group group:
                yield return group.Organisation;
                break;
        }
    }

    private static string? Title(PageScope scope, Document from, Reference? reference) =>
        scope.Site.References.FindDocument(from.Id, reference) is { } id ? scope.Site.Index.Find(id, scope.Language)?.Title : null;
}
