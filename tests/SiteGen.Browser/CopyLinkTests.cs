using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>A resident sends somebody a part of a page.</summary>
[Collection(SmallSiteTests.Name)]
public sealed class CopyLinkTests(SmallSite site)
{
    private const string Page = "index.html";
    private const string Heading = "h2#s-going";

    [BrowserFact]
    public async Task The_keyboard_copies_the_address_of_a_heading_and_it_is_told()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        await visitor.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await visitor.NewPageAsync();
        var address = await site.Open(page, Page);
        var button = page.Locator($"{Heading} > .copy");
        (await button.GetAttributeAsync("aria-label")).ShouldBe("Kopioi linkki kohtaan: Miten lupaukset etenevät?");
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".toast")).ToHaveTextAsync("Linkki kopioitu");
        (await page.Locator(".toast").GetAttributeAsync("role")).ShouldBe("status");
        (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(address + "#s-going");
        (await Axe.Violations(page, Page)).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Headings_and_the_parts_that_they_name_keep_their_names()
    {
        await using var visitor = await site.Visitor(View.Phone);
        var page = await visitor.NewPageAsync();
        await site.Open(page, Page);
        (await page.Locator(Heading + " > .copy").BoundingBoxAsync())!.Width.ShouldBeGreaterThanOrEqualTo(24);
        (await page.GetByRole(AriaRole.Heading, new() { Name = "Miten lupaukset etenevät?", Exact = true }).CountAsync()).ShouldBe(1);
        (await page.GetByRole(AriaRole.Region, new() { Name = "Miten lupaukset etenevät?", Exact = true }).CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task Where_copying_fails_the_address_bar_holds_the_link()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await visitor.NewPageAsync();
        await page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })");
        var address = await site.Open(page, Page);
        await page.Locator(Heading + " > .copy").ClickAsync();
        await Assertions.Expect(page.Locator(".toast")).ToHaveTextAsync("Kopiointi ei onnistunut. Linkki on nyt selaimen osoiterivillä.");
        page.Url.ShouldBe(address + "#s-going");
    }

    [BrowserFact]
    public async Task Without_a_script_there_is_no_button()
    {
        await using var visitor = await site.Visitor(View.Desktop with { HasScript = false });
        var page = await visitor.NewPageAsync();
        await site.Open(page, Page);
        (await page.Locator(".copy, .toast").CountAsync()).ShouldBe(0);
    }
}
