using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

[Collection(ShippedSiteTests.Name)]
public partial class SearchTests(ShippedSite site)
{
    private const string Input = "#s-query";
    private const string Options = "#s-suggestions [role=option]";
    private const string Active = "document.querySelector('#s-query').getAttribute('aria-activedescendant')";

    [BrowserFact]
    public async Task Typing_suggests_words_that_arrows_choose_and_enter_searches_for()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await Open(visitor, "haku.html");
        await page.Locator(Input).PressSequentiallyAsync("strateg");
        await Assertions.Expect(page.Locator(Options).First).ToBeVisibleAsync();
        (await page.Locator(Input).GetAttributeAsync("aria-expanded")).ShouldBe("true");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        (await page.EvaluateAsync<string>(Active)).ShouldBe("s-suggestion-1");
        await page.Keyboard.PressAsync("ArrowUp");
        (await page.EvaluateAsync<string>(Active)).ShouldBe("s-suggestion-0");
        var chosen = await page.Locator("#s-suggestion-0").TextContentAsync();
        await page.Keyboard.PressAsync("Enter");
        await Results(page);
        (await page.Locator(Input).InputValueAsync()).ShouldBe(chosen);
        (await page.Locator(Options).CountAsync()).ShouldBe(0);
        page.Url.ShouldContain("?q=" + Uri.EscapeDataString(chosen!));
    }

    [BrowserFact]
    public async Task Escape_closes_the_suggestions_and_then_empties_the_field()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await Open(visitor, "haku.html");
        await page.Locator(Input).PressSequentiallyAsync("kunt");
        await Assertions.Expect(page.Locator(Options).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator(Options).CountAsync()).ShouldBe(0);
        (await page.Locator(Input).InputValueAsync()).ShouldBe("kunt");
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator(Input).InputValueAsync()).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_link_with_a_query_shows_results_by_kind_with_the_words_marked_and_the_count_told()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        foreach (var root in new[] { site.Root, site.Repository })
        {
            var page = await visitor.NewPageAsync();
            await page.GotoAsync(new Uri(root, "haku.html?q=kunnan%20hankkeet").AbsoluteUri);
            await Results(page);
            (await page.Locator("#s-results h2").CountAsync()).ShouldBeGreaterThan(0);
            (await page.Locator("#s-results mark").AllTextContentsAsync()).ShouldContain(word => word.StartsWith("hank", StringComparison.OrdinalIgnoreCase));
            (await page.Locator("#s-found").TextContentAsync()).ShouldStartWith("Löytyi");
            await page.Locator("#s-results a").First.ClickAsync();
            await Arrival.At(page, Html());
            page.Url.ShouldStartWith(root.AbsoluteUri);
        }
    }

    [BrowserFact]
    public async Task Filters_leave_the_results_of_a_kind_or_a_year_and_are_kept_in_the_address()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await Open(visitor, "haku.html?q=strategia");
        await Results(page);
        await page.Locator("#s-kind").SelectOptionAsync(new SelectOptionValue { Label = (await Label(page, "#s-kind", "Kokous"))! });
        await Assertions.Expect(page.Locator("#s-results h2")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#s-results h2")).ToHaveTextAsync(Meetings());
        page.Url.ShouldContain("kind=");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#s-results h2")).ToHaveTextAsync(Meetings());
        await page.Locator("#s-year").SelectOptionAsync("2019");
        await Assertions.Expect(page.Locator("#s-results li")).ToHaveCountAsync(1);
    }

    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing_wrong_with_suggestions_or_results_open(int width, ColorScheme scheme)
    {
        await using var visitor = await site.Visitor(new View(width, scheme));
        var page = await Open(visitor, "haku.html?q=elinvoima");
        await Results(page);
        var violations = new List<string>(await Axe.Violations(page, "results"));
        await page.Locator(Input).FillAsync(string.Empty);
        await page.Locator(Input).PressSequentiallyAsync("kunt");
        await Assertions.Expect(page.Locator(Options).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        violations.AddRange(await Axe.Violations(page, "suggestions"));
        violations.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Where_no_script_runs_the_page_leads_to_the_index()
    {
        await using var visitor = await site.Visitor(View.Desktop with { HasScript = false });
        var page = await Open(visitor, "haku.html?q=kunta");
        await Assertions.Expect(page.Locator(Input)).ToBeHiddenAsync();
        await page.Locator("#s-unavailable a").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Hakemisto A–Ö");
    }

    [BrowserFact]
    public async Task From_the_file_system_the_page_leads_to_the_index()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Disk, "haku.html").AbsoluteUri);
        await Assertions.Expect(page.Locator("#s-unavailable")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task More_results_are_shown_on_asking_and_focus_goes_to_the_first_of_them()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await Open(visitor, "haku.html?q=strategia");
        await Results(page);
        var before = await page.Locator("#s-results li").CountAsync();
        await page.Locator("#s-results button").ClickAsync();
        await Assertions.Expect(page.Locator("#s-results li")).ToHaveCountAsync(before + 10);
        (await page.EvaluateAsync<string>("document.activeElement.tagName")).ShouldBe("A");
    }

    private async Task<IPage> Open(IBrowserContext visitor, string path)
    {
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Root, path).AbsoluteUri);
        return page;
    }

    private static Task Results(IPage page) => Assertions.Expect(page.Locator("#s-results li").First).ToBeVisibleAsync();

    private static async Task<string?> Label(IPage page, string select, string start) =>
        (await page.Locator(select + " option").AllTextContentsAsync()).FirstOrDefault(text => text.StartsWith(start, StringComparison.Ordinal));

    [GeneratedRegex("^Kokous", RegexOptions.None, 1000)]
    private static partial Regex Meetings();

    [GeneratedRegex("\\.html", RegexOptions.None, 1000)]
    private static partial Regex Html();
}
