using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SiteGen.Browser.Site;

/// <summary>What is seen of one page on one visit.</summary>
/// <param name="Path">Below the site's address.</param>
/// <param name="Kind">What tells pages of its kind from others.</param>
/// <param name="Headings">How many first headings it has.</param>
/// <param name="Loaded">The files that it asked for, itself first, as paths below the site's address.</param>
/// <param name="SidewaysFaults">What stands out of it sideways, and in which setting of a reader's.</param>
internal sealed record SurveyedPage(string Path, string Kind, int Headings, string Title, string[] Loaded, string[] SidewaysFaults);

/// <summary>
/// One visit to every page, on which all is looked at that a reader may set while the page is open: loading a page takes
/// longer than laying it out anew. Tests ask of what was seen.
/// </summary>
internal sealed record Survey(IReadOnlyList<SurveyedPage> Pages, IReadOnlyList<string> Faults, int Cookies)
{
    private const string Facts = """
        () => ({
            headings: document.querySelectorAll('h1').length,
            title: document.title,
            loaded: [location, ...performance.getEntriesByType('resource').map(entry => new URL(entry.name))].map(address => address.pathname.slice(1)),
        })
        """;

    // Elements that stand out of the page; what is in a frame that scrolls by itself does not.
    public const string Sideways = """
        () => {
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width && document.body.scrollWidth <= width) return [];
            const inFrame = element => element && element !== document.body
                && (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) || inFrame(element.parentElement));
            return [...document.body.querySelectorAll('*')]
                .filter(element => element.getBoundingClientRect().right > width + 1 && !inFrame(element.parentElement))
                .map(element => `${element.tagName.toLowerCase()}.${element.className}`).concat([`the page is ${document.documentElement.scrollWidth} px wide`]);
        }
        """;

    // WCAG 1.4.12.
    private const string Spacing = """
        () => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
            document.adoptedStyleSheets = [sheet];
        }
        """;

    private const string TwiceTheText = "() => { document.adoptedStyleSheets = []; document.documentElement.style.fontSize = '200%'; }";

    public static async Task<Survey> Of(PublishedSite site)
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var faults = new ConcurrentBag<string>();
        Listen(visitor, site.Root, faults);
        var pages = await site.Read(visitor, site.Pages, Look);
        return new Survey(pages, [.. faults.Order(StringComparer.Ordinal)], (await visitor.CookiesAsync()).Count);
    }

    private static async Task<SurveyedPage> Look(IPage page, string path)
    {
        var facts = await page.EvaluateAsync<PageFacts>(Facts);
        var kind = await page.EvaluateAsync<string>(PageKinds.Kind);
        string[] sideways =
        [
            .. await With(page, View.Phone.Width, null, "320 px"),
            .. await With(page, View.Phone.Width, Spacing, "320 px, text spacing"),
            .. await With(page, View.Desktop.Width, null, "1280 px, text spacing"),
            .. await With(page, 640, TwiceTheText, "640 px, text twice its size"),
        ];
        // The next page opens as the first did.
        await page.SetViewportSizeAsync(View.Desktop.Width, View.Height);
        return new SurveyedPage(path, kind, facts.Headings, facts.Title, facts.Loaded, [.. sideways.Select(fault => $"{path}, {fault}")]);
    }

    private static async Task<IEnumerable<string>> With(IPage page, int width, string? setting, string name)
    {
        if (page.ViewportSize?.Width != width) await page.SetViewportSizeAsync(width, View.Height);
        if (setting is not null) await page.EvaluateAsync(setting);
        return (await page.EvaluateAsync<string[]>(Sideways)).Select(fault => $"{name}: {fault}");
    }

    private static void Listen(IBrowserContext visitor, Uri root, ConcurrentBag<string> faults)
    {
        visitor.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") faults.Add($"{message.Page?.Url}: {message.Text}");
        };
        visitor.WebError += (_, error) => faults.Add($"{error.Page?.Url}: {error.Error}");
        visitor.RequestFailed += (_, request) => faults.Add($"{request.Url}: {request.Failure}");
        visitor.Response += (_, response) =>
        {
            if (!response.Ok) faults.Add($"{response.Url}: {response.Status}");
        };
        visitor.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(root.AbsoluteUri, StringComparison.Ordinal)) faults.Add($"asks another: {request.Url}");
        };
    }

    private sealed class PageFacts
    {
        public int Headings { get; set; }

        public string Title { get; set; } = string.Empty;

        public string[] Loaded { get; set; } = [];
    }
}
