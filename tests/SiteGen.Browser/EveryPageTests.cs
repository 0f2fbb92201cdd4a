using System.IO.Compression;
using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

public abstract class EveryPageTests(PublishedSite site)
{
    private const int MostRequests = 8;
    private const long MostOfPage = 60_000;
    private const long MostOfStyle = 12_000;
    private const long MostOfScript = 5_000;

    [BrowserFact]
    public async Task Axe_finds_nothing_wrong_wide_and_narrow_in_the_light_and_in_the_dark()
    {
        var violations = await site.Visit<string>(View.Desktop, site.Sample, async (page, path) =>
        {
            var found = new List<string>();
            foreach (var width in new[] { View.Desktop.Width, View.Phone.Width })
            {
                await page.SetViewportSizeAsync(width, View.Height);
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
                found.AddRange(await Axe.Violations(page, $"{path}, {width} px"));
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                found.AddRange(await Axe.ViolationsOfColour(page, $"{path}, {width} px, dark"));
            }

            return found;
        });
        violations.ShouldBeEmpty();
    }

    [BrowserFact]
    public void Every_page_has_one_first_heading_and_a_title_of_its_own()
    {
        var seen = site.Survey.Pages;
        seen.Where(page => page.Headings != 1).ShouldBeEmpty();
        seen.GroupBy(page => page.Title, StringComparer.Ordinal).Where(same => same.Count() > 1).SelectMany(same => same).ShouldBeEmpty();
    }

    [BrowserFact]
    public void No_page_complains_fails_to_load_something_asks_anything_of_others_or_keeps_a_cookie()
    {
        var survey = site.Survey;
        survey.Faults.ShouldBeEmpty();
        survey.Cookies.ShouldBe(0);
    }

    [BrowserFact]
    public void No_page_takes_more_than_eight_requests_or_60_kilobytes()
    {
        var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
        site.Survey.Pages
            .Select(page => (page.Path, Requests: page.Loaded.Length, Bytes: page.Loaded.Sum(Size)))
            .Where(page => page.Requests > MostRequests || page.Bytes > MostOfPage).ShouldBeEmpty();

        long Size(string file) => sizes.TryGetValue(file, out var size) ? size : sizes[file] = Gzipped(file);
    }

    [BrowserFact]
    public void Styles_take_no_more_than_12_kilobytes_and_scripts_before_search_no_more_than_5()
    {
        var pages = site.Survey.Pages;
        pages.Select(page => (page.Path, Bytes: Sum(page, ".css"))).Where(page => page.Bytes > MostOfStyle).ShouldBeEmpty();
        // What search needs comes with its page alone.
        pages.Where(page => page.Path is not ("haku.html" or "sv/sok.html"))
            .Select(page => (page.Path, Bytes: Sum(page, ".js"))).Where(page => page.Bytes > MostOfScript).ShouldBeEmpty();

        long Sum(SurveyedPage page, string ending) => page.Loaded.Where(file => file.EndsWith(ending, StringComparison.Ordinal)).Distinct().Sum(Gzipped);
    }

    [BrowserFact]
    public void All_scripts_before_search_together_take_no_more_than_5_kilobytes()
    {
        string[] scripts = [.. Directory.EnumerateFiles(Path.Combine(site.Folder, "assets"), "*.js").Select(file => Path.GetFileName(file)!).Where(file => !file.StartsWith("search.", StringComparison.Ordinal))];
        scripts.Length.ShouldBeGreaterThan(2);
        scripts.Sum(file => Gzipped("assets/" + file)).ShouldBeLessThanOrEqualTo(MostOfScript);
    }

    [BrowserFact]
    public void No_page_scrolls_sideways_on_the_narrowest_phone_with_text_twice_its_size_or_spaced_as_a_reader_may_set_it() =>
        site.Survey.Pages.SelectMany(page => page.SidewaysFaults).ShouldBeEmpty();

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
        // The offer to remember is made where there is a script that can.
        static async Task<string> Text(IPage page, string path)
        {
            await page.EvaluateAsync("document.querySelector('.remember')?.remove()");
            return await page.Locator("body").InnerTextAsync();
        }

        // Search alone needs a script, and says so where none runs.
        string[] pages = [.. site.Sample.Where(path => path is not ("haku.html" or "sv/sok.html"))];
        var with = await site.Read(View.Desktop, pages, Text);
        var without = await site.Read(View.Desktop with { HasScript = false }, pages, Text);
        without.ShouldBe(with);
    }

    private long Gzipped(string file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var plain = File.OpenRead(Path.Combine(site.Folder, Uri.UnescapeDataString(file))))
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
