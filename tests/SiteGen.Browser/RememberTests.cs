using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>A resident comes again and sees which measures have changed, if they asked their browser to remember.</summary>
[Collection(SmallSiteTests.Name)]
public sealed class RememberTests(SmallSite site)
{
    private const string Name = "sitegen-read";

    [BrowserFact]
    public async Task What_changed_is_marked_until_it_is_read_and_all_can_be_forgotten()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await visitor.NewPageAsync();
        var list = await ListOfMeasures(page);
        await site.Open(page, list);
        (await Kept(page)).ShouldBeNull("nothing is kept before it is asked for");
        await page.Locator(".remember button").ClickAsync();
        await Assertions.Expect(page.Locator(".remember [role=status]")).ToHaveTextAsync("Mikään näistä ei ole muuttunut sen jälkeen, kun luit niistä.");

        // The measure was told of since.
        await page.EvaluateAsync($"() => {{ const kept = JSON.parse(localStorage['{Name}']); kept[Object.keys(kept)[0]] = 'notstarted--'; localStorage['{Name}'] = JSON.stringify(kept); }}");
        await page.ReloadAsync();
        var marked = page.Locator("tr:has(.changed-since)");
        (await marked.CountAsync()).ShouldBe(1);
        await Assertions.Expect(page.Locator(".remember [role=status]")).ToContainTextAsync("1 toimenpide on muuttunut");
        (await Axe.Violations(page, list)).ShouldBeEmpty();

        await marked.Locator("th a").ClickAsync();
        await page.Locator("[data-own-state]").WaitForAsync();
        await site.Open(page, list);
        (await marked.CountAsync()).ShouldBe(0);

        await page.Locator(".remember button").ClickAsync();
        (await Kept(page)).ShouldBeNull();
        (await visitor.CookiesAsync()).ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })", 0)]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }", 1)]
    [InlineData("localStorage.setItem('sitegen-read', '{rikki')", 1)]
    [InlineData("localStorage.setItem('sitegen-read', '[1]')", 1)]
    public async Task Storage_that_is_blocked_full_or_holds_anything_harms_nothing(string storage, int offers)
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var faults = new List<string>();
        visitor.WebError += (_, error) => faults.Add(error.Error);
        var page = await visitor.NewPageAsync();
        var list = await ListOfMeasures(page);
        await page.AddInitScriptAsync(storage);
        await site.Open(page, list);
        (await page.Locator(".remember button").CountAsync()).ShouldBe(offers);
        if (offers > 0) await page.Locator(".remember button").ClickAsync();
        await page.Locator("table.measures th a").First.ClickAsync();
        await page.Locator("[data-own-state]").WaitForAsync();
        faults.ShouldBeEmpty();
    }

    private static Task<string?> Kept(IPage page) => page.EvaluateAsync<string?>($"localStorage.getItem('{Name}')");

    private async Task<string> ListOfMeasures(IPage page)
    {
        foreach (var path in site.Pages.Where(path => path.StartsWith("strategiat/", StringComparison.Ordinal)))
        {
            if (File.ReadAllText(Path.Combine(site.Folder, path)).Contains("data-remember", StringComparison.Ordinal)) return path;
        }

        throw new InvalidOperationException($"No page lists measures: {page.Url}");
    }
}
