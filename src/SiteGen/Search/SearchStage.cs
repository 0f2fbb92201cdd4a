using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Render;
using SiteGen.Vocabulary;

namespace SiteGen.Search;

/// <summary>
/// The stage after rendering. In: the plan and the rendered pages. Out: the files that search reads, one index for each
/// language. It reads what is published and nothing else, so what is withheld cannot be in it.
/// </summary>
internal static class SearchStage
{
    public static ImmutableArray<TextPlan> Index(SitePlan plan, ImmutableArray<RenderedPage> pages, FrozenDictionary<string, Texts> texts)
    {
        var own = texts.ToFrozenDictionary(pair => pair.Key, pair => new OwnWords(pair.Value));
        var rendered = pages.DistinctBy(page => page.Path).ToDictionary(page => page.Path);
        var found = new SearchedPage?[plan.Pages.Length];
        Parallel.For(0, found.Length, i =>
        {
            if (plan.Pages[i] is { Searched: { } searched } page && rendered.TryGetValue(page.Path, out var result))
            {
                found[i] = Page(page, searched, PageReader.Read(result.Content, searched.Language, own[searched.Language]), texts[searched.Language]);
            }
        });
        return SearchIndex.Of(found.OfType<SearchedPage>());
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
