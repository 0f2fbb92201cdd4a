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
        return Each(pages, (page, phrases) => languages.GetValueOrDefault(page.Path) is { } language ? Searched(page, phrases, language, own[language]) : Linked(page, phrases));
    }

    /// <summary>The pages without what they say.</summary>
    public static ImmutableArray<ReadPage> Links(ImmutableArray<RenderedPage> pages) => Each(pages, Linked);

    private static ImmutableArray<ReadPage> Each(ImmutableArray<RenderedPage> pages, Func<RenderedPage, Phrases, ReadPage> of)
    {
        var phrases = new Phrases();
        var read = new ReadPage[pages.Length];
        Parallel.For(0, pages.Length, i => read[i] = of(pages[i], phrases));
        return [.. read];
    }

    private static ReadPage Searched(RenderedPage page, Phrases phrases, string language, OwnWords own)
    {
        var (scan, reader) = (new PageScanner(), new PageReader(own));
        PageTokens.Read(page.Content, phrases, scan, reader);
        return new ReadPage(page, scan.Found, reader.Read(language));
    }

    private static ReadPage Linked(RenderedPage page, Phrases phrases)
    {
        var scan = new PageScanner();
        PageTokens.Read(page.Content, phrases, scan, null);
        return new ReadPage(page, scan.Found, null);
    }
}
