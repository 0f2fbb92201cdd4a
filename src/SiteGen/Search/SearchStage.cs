using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Read;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Search;

/// <summary>
/// The stage after reading. In: the plan and the read pages. Out: the files that search reads, one index for each
/// language. It reads what is published and nothing else, so what is withheld cannot be in it.
/// </summary>
internal static class SearchStage
{
    public static ImmutableArray<TextPlan> Index(SitePlan plan, ImmutableArray<ReadPage> pages, FrozenDictionary<string, Texts> texts)
    {
        var read = pages.DistinctBy(page => page.Page.Path).ToDictionary(page => page.Page.Path, page => page.Text);
        return SearchIndex.Of(Pages(plan, read, texts));
    }

    private static IEnumerable<SearchedPage> Pages(SitePlan plan, Dictionary<UrlPath, PageText?> read, FrozenDictionary<string, Texts> texts)
    {
        foreach (var page in plan.Pages)
        {
            if (page.Searched is { } searched && read.GetValueOrDefault(page.Path) is { } text) yield return Page(page, searched, text, texts[searched.Language]);
        }
    }

    private static SearchedPage Page(PagePlan page, Searched searched, PageText text, Texts texts) => new()
    {
        Path = page.Path,
        Language = searched.Language,
        Title = searched.Document?.Title ?? text.Title,
        Above = text.Above,
        Kind = Kind(searched.Kind, texts),
        IsEarlier = searched.IsEarlier,
        Note = searched.IsEarlier ? texts["versions.older"] : null,
        Year = YearOf(searched.Document),
        Lead = searched.Document?.Summary,
        Responsible = searched.Responsible,
        Attachments = text.Attachments,
        Sections = text.Sections,
    };

    private static SearchedKind Kind(DocumentKind kind, Texts texts) => new((int)kind, texts["kind." + kind.ToString().ToLowerInvariant()]);

    // The year that residents look for the page by.
    private static int? YearOf(Document? document) => DayOf(document)?.Year ?? document switch
    {
        Evaluation evaluation => evaluation.Year,
        Review review => review.Quarter?.Year,
        _ => document?.Header.Updated?.Year,
    };

    private static DateOnly? DayOf(Document? document) => document switch
    {
        Meeting meeting => meeting.Date,
        Decision decision => decision.Date,
        News news => news.Date,
        SituationPicture picture => picture.Date,
        WorkingPaper paper => paper.Date,
        FeedbackEntry entry => entry.Date,
        Survey survey => survey.Timetable?.Range?.End,
        Project project => project.Period?.Range?.Start,
        Indicator indicator => indicator.Series.Where(point => point.Value is not null).Select(point => (DateOnly?)point.Period.End).Max(),
        _ => null,
    };
}
