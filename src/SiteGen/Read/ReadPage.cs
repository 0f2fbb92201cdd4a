using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Pages;
using SiteGen.Render;
using SiteGen.Search;

namespace SiteGen.Read;

/// <summary>A rendered page with what later stages ask of it.</summary>
/// <param name="Text">What the page says; null where search does not find it.</param>
internal sealed record ReadPage(RenderedPage Page, PageScan Scan, PageText? Text)
{
    /// <summary>
    /// The stage after rendering. In: the plan and the rendered pages. Out: the same pages, each read once for both the check
    /// of links and search.
    /// </summary>
    public static ImmutableArray<ReadPage> All(SitePlan plan, ImmutableArray<RenderedPage> pages, FrozenDictionary<string, Texts> texts)
    {
        var own = texts.ToFrozenDictionary(pair => pair.Key, pair => new OwnWords(pair.Value));
        var languages = plan.Pages.Where(page => page.Searched is not null).DistinctBy(page => page.Path).ToDictionary(page => page.Path, page => page.Searched!.Language);
        var read = new ReadPage[pages.Length];
        Parallel.For(0, pages.Length, i => read[i] = Of(pages[i], languages.GetValueOrDefault(pages[i].Path), own));
        return [.. read];
    }

    /// <summary>The pages without what they say.</summary>
    public static ImmutableArray<ReadPage> Links(ImmutableArray<RenderedPage> pages)
    {
        var read = new ReadPage[pages.Length];
        Parallel.For(0, pages.Length, i => read[i] = Of(pages[i], null, FrozenDictionary<string, OwnWords>.Empty));
        return [.. read];
    }

    private static ReadPage Of(RenderedPage page, string? language, FrozenDictionary<string, OwnWords> own)
    {
        var scan = new PageScanner();
        var reader = language is null ? null : new PageReader(own[language]);
        PageTokens.Read(page.Content, scan, reader);
        return new ReadPage(page, scan.Found, reader?.Read(language!));
    }
}
