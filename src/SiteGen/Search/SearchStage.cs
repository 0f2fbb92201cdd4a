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
        Kind = Kind(searched.Document?.Kind ?? DocumentKind.Page, texts),
        Year = YearOf(searched.Document),
        Lead = searched.Document?.Summary,
        Responsible = Responsible(searched.Document),
        Attachments = text.Attachments,
        Sections = text.Sections,
    };

    private static SearchedKind Kind(DocumentKind kind, Texts texts) => new((int)kind, texts["kind." + kind.ToString().ToLowerInvariant()]);

    private static ImmutableArray<string> Responsible(Document? document) => document switch
    {
        Measure measure => [.. measure.Responsible.Select(role => role.Text)],
        Element element => [.. element.Responsible.Select(role => role.Text)],
        _ => [],
    };

    private static int? YearOf(Document? document) => document switch
    {
        Meeting meeting => meeting.Date?.Year,
        Evaluation evaluation => evaluation.Year,
        _ => document?.Header.Updated?.Year,
    };
}
