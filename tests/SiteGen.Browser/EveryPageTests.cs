using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

public abstract class EveryPageTests(PublishedSite site)
{
    // Elements that stand out of the page; what is in a frame that scrolls by itself does not.
    internal const string Overflow = """
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

    [BrowserFact]
    public async Task Axe_finds_nothing_wrong_on_a_wide_screen() => await NoViolations(View.Desktop, site.Sample);

    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_wrong_with_any_kind_of_page_on_a_phone_or_in_the_dark(int width, ColorScheme scheme) =>
        await NoViolations(new View(width, scheme), site.Kinds);

    [BrowserFact]
    public async Task Every_page_has_one_first_heading_and_a_title_of_its_own()
    {
        var seen = await site.Read(View.Desktop, site.Pages, async (page, path) =>
            (Path: path, Headings: await page.Locator("h1").CountAsync(), Title: await page.TitleAsync()));
        seen.Where(page => page.Headings != 1).ShouldBeEmpty();
        seen.GroupBy(page => page.Title, StringComparer.Ordinal).Where(same => same.Count() > 1).SelectMany(same => same).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task No_page_complains_fails_to_load_something_asks_anything_of_others_or_keeps_a_cookie()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var faults = new ConcurrentBag<string>();
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
            if (!request.Url.StartsWith(site.Root.AbsoluteUri, StringComparison.Ordinal)) faults.Add($"asks another: {request.Url}");
        };
        var page = await visitor.NewPageAsync();
        foreach (var path in site.Pages) await page.GotoAsync(new Uri(site.Root, path).AbsoluteUri);

        faults.ShouldBeEmpty();
        (await visitor.CookiesAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task No_page_takes_more_than_eight_requests_or_60_kilobytes()
    {
        const string files = "[location, ...performance.getEntriesByType('resource').map(entry => new URL(entry.name))].map(address => address.pathname.slice(1))";
        var heavy = await site.Visit(View.Desktop, site.Pages, async (page, path) =>
        {
            var loaded = await page.EvaluateAsync<string[]>(files);
            var bytes = loaded.Sum(file => Gzipped(Path.Combine(site.Folder, file)));
            return loaded.Length > 8 || bytes > 60_000 ? [$"{path}: {loaded.Length} requests, {bytes} bytes"] : Enumerable.Empty<string>();
        });
        heavy.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task No_page_scrolls_sideways_on_the_narrowest_phone() => await FitsWith(View.Phone, site.Pages, "() => {}");

    [BrowserFact]
    public async Task No_page_scrolls_sideways_where_text_is_twice_its_size() =>
        await FitsWith(new View(640), site.Sample, "() => { document.documentElement.style.fontSize = '200%'; }");

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task No_page_scrolls_sideways_with_the_text_spacing_that_a_reader_may_set(int width) => await FitsWith(
        new View(width),
        site.Sample,
        """
        () => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
            document.adoptedStyleSheets = [sheet];
        }
        """);

    [BrowserFact]
    public async Task Every_page_names_its_statuses_in_forced_colours()
    {
        const string statuses = """
            () => [...document.querySelectorAll('.status')].filter(status => status.checkVisibility()).map(status => {
                const style = getComputedStyle(status);
                const mark = status.querySelector('.mark')?.getBoundingClientRect();
                const word = status.textContent.trim();
                if (!word) return 'a status without a word';
                if (style.color === getComputedStyle(document.body).backgroundColor) return `“${word}” has the colour of the page`;
                return mark && mark.width > 8 && mark.height > 8 ? '' : `“${word}” has no mark`;
            })
            """;
        var view = View.Desktop with { ForcedColors = ForcedColors.Active };
        var seen = await site.Visit(view, site.Sample, async (page, path) =>
            (await page.EvaluateAsync<string[]>(statuses)).Select(fault => (Path: path, Fault: fault)));
        seen.ShouldNotBeEmpty();
        seen.Where(status => status.Fault.Length > 0).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Every_page_but_search_reads_the_same_without_JavaScript()
    {
        static Task<string> Text(IPage page, string path) => page.Locator("body").InnerTextAsync();
        // Search alone needs a script, and says so where none runs.
        string[] pages = [.. site.Sample.Where(path => path is not ("haku.html" or "sv/sok.html"))];
        var with = await site.Read(View.Desktop, pages, Text);
        var without = await site.Read(View.Desktop with { HasScript = false }, pages, Text);
        without.ShouldBe(with);
    }

    private async Task NoViolations(View view, IReadOnlyList<string> pages)
    {
        var violations = await site.Visit<string>(view, pages, view.Scheme == ColorScheme.Dark ? Axe.ViolationsOfColour : Axe.Violations);
        violations.ShouldBeEmpty(view.ToString());
    }

    private async Task FitsWith(View view, IReadOnlyList<string> pages, string setting)
    {
        var faults = await site.Visit(view, pages, async (page, path) =>
        {
            await page.EvaluateAsync(setting);
            return (await page.EvaluateAsync<string[]>(Overflow)).Select(element => $"{path}: {element}");
        });
        faults.ShouldBeEmpty(view.ToString());
    }

    private static long Gzipped(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var plain = File.OpenRead(file))
        {
            plain.CopyTo(gzip);
        }

        return packed.Length;
    }
}

[Collection(ShippedSiteTests.Name)]
public class EveryPageOfShippedSite(ShippedSite site) : EveryPageTests(site);

[Collection(ExampleSiteTests.Name)]
public class EveryPageOfExampleSite(ExampleSite site) : EveryPageTests(site);
