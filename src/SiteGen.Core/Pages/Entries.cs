using System.Collections.Immutable;
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
    private static readonly ImmutableArray<ProjectState> ProjectOrder =
        [ProjectState.Ongoing, ProjectState.Applied, ProjectState.Planned, ProjectState.Ended, ProjectState.Cancelled];

    public static ListEntry Of(PageScope scope, Document document) => new()
    {
        Link = scope.LinkTo(document),
        Summary = document.Summary,
        Facts = [.. Facts(scope, document).OfType<string>()],
        Tag = Tag(scope, document),
        Statuses = document is Strategy && scope.Site.IsCurrent(document.Id) ? StatusModels.Counts(scope, [.. scope.Site.MeasuresBelow(document.Id, scope.Language)]) : [],
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
        Section.News => News(scope),
        Section.Reviews => All<Review>(scope).OrderByDescending(review => review.Quarter).ThenBy(review => review.Id),
        Section.Projects => Projects(scope),
        Section.Decisions => All<Decision>(scope).OrderByDescending(decision => decision.Date).ThenBy(decision => decision.Id),
        Section.Advocacy => AdvocacyPages.InOrder(scope),
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

    /// <summary>News, newest first.</summary>
    public static IEnumerable<News> News(PageScope scope) => All<News>(scope).OrderByDescending(news => news.Date).ThenBy(news => news.Id);
    // What goes on comes first, what is over last.
    private static IEnumerable<Project> Projects(PageScope scope) => All<Project>(scope)
        .OrderBy(project => project.State is { } state ? ProjectOrder.IndexOf(state) : ProjectOrder.Length)
        .ThenBy(project => project.Header.Order ?? int.MaxValue).ThenBy(project => project.Title.ToLowerInvariant(), StringComparer.Ordinal).ThenBy(project => project.Id);

    private static IEnumerable<string?> Facts(PageScope scope, Document document)
    {
        switch (document)
        {
            case Strategy strategy:
                yield return strategy.Organisation;
                yield return strategy.Period?.Text;
                yield return strategy.Version;
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
            case News news:
                yield return news.Date is { } published ? scope.Date(published) : null;
                break;
            case WorkList list:
                yield return WorkListPages.OpenCount(scope, list);
                yield return Title(scope, document, list.Group);
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
            case Indicator indicator:
                var own = new Charts.IndicatorScope(scope, indicator);
                yield return own.Latest is { } latest ? scope.Texts.Format("indicator.at", own.ValueWithUnit(latest), own.Period(latest)) : null;
                yield return own.TargetText;
                break;
            case Group group:
                yield return group.Organisation;
                break;
            case Project project:
                yield return ProjectMarks.Of(project.State, scope.Texts).Word;
                yield return project.Funds.IsEmpty ? null : string.Join(", ", project.Funds.Select(fund => fund.Text));
                yield return project.Period?.Text;
                break;
            case Decision decision:
                yield return decision.Date is { } day ? scope.Date(day) : null;
                yield return RoleLinks.Party(scope, decision, decision.DecidedBy)?.Text;
                break;
            case Advocacy topic:
                yield return AdvocacyPages.When(scope, topic);
                yield return topic.Audience.IsEmpty ? null : string.Join(", ", topic.Audience.Select(name => name.Text));
                break;
            case Role role:
                yield return role.Organisation;
                break;
        }
    }

    // An activity that no page is about.
    private static string? PlainText(Reference? reference) =>
        reference is null || reference.Target.Contains(".md", StringComparison.OrdinalIgnoreCase) ? null : reference.Target;

    private static string? Title(PageScope scope, Document from, Reference? reference) =>
        scope.Site.References.FindDocument(from.Id, reference) is { } id ? scope.Site.Index.Find(id, scope.Language)?.Title : null;
}
