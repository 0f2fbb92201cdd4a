using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>The register of projects as a resident filters it, with the script and without.</summary>
[Collection(ShippedSiteTests.Name)]
public sealed class FilterTests(ShippedSite site) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-filter-").FullName;
    private StaticServer? server;

    private string Register => new Uri(server!.Address, "hankkeet/index.html").AbsoluteUri;

    public async Task InitializeAsync()
    {
        server = await StaticServer.Start(folder, "/");
        var content = Path.Combine(Needs.Repository, "tests", "SiteGen.Tests", "Cases", "projects-with-filters", "content");
        var program = Path.Combine(AppContext.BaseDirectory, "sitegen.dll");
        var built = await Tool.Run(
            "dotnet", Needs.Repository, "exec", program, "build", "--content", content, "--output", folder, "--today", "2026-06-01", "--language", "en");
        built.ExitCode.ShouldBe(0, built.Errors);
    }

    public async Task DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [BrowserFact]
    public async Task Filters_combine_in_place_tell_the_count_and_live_in_the_address()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Register);
        (await Shown(page)).ShouldBe(["Yrityspolku", "Taitajat töihin", "Tonttipankki"]);

        await Choose(page, "rahasto", "eakr");
        (await Shown(page)).ShouldBe(["Yrityspolku", "Tonttipankki"]);
        await Choose(page, "tila", "paattynyt");
        (await Shown(page)).ShouldBe(["Tonttipankki"]);
        (await page.Locator(".shown").InnerTextAsync()).ShouldBe("Näytetään 1\u00A0/\u00A03 hankkeesta.");
        new Uri(page.Url).Query.ShouldBe("?rahasto=eakr&tila=paattynyt");
        (await Current(page)).ShouldBe(["rahasto=eakr", "teema=", "tila=paattynyt"]);
        // No project of that fund was applied for, so that choice is not offered.
        (await page.Locator("[data-value=haettu]").IsVisibleAsync()).ShouldBeFalse();

        await page.ReloadAsync();
        (await Shown(page)).ShouldBe(["Tonttipankki"]);
        await page.GoBackAsync();
        (await Shown(page)).ShouldBe(["Yrityspolku", "Tonttipankki"]);
        await Choose(page, "rahasto", "eakr");
        (await Shown(page)).Length.ShouldBe(3);
        new Uri(page.Url).Query.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task The_keyboard_filters_and_stays_where_it_is()
    {
        await using var visitor = await site.Visitor(View.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Register);
        await page.Locator("[data-value=osaaminen]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await Shown(page)).ShouldBe(["Taitajat töihin"]);
        (await page.EvaluateAsync<string>("document.activeElement.dataset.value")).ShouldBe("osaaminen");
        (await Axe.Violations(page, "hankkeet/index.html")).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Each_filter_is_a_page_of_its_own_without_the_script()
    {
        await using var visitor = await site.Visitor(View.Desktop with { HasScript = false });
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(Register);
        await page.Locator("[data-value=eakr]").ClickAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/hankkeet/rahasto-eakr.html");
        (await page.Locator("tbody th a").AllInnerTextsAsync()).ShouldBe(["Yrityspolku", "Tonttipankki"]);
        (await page.Locator("[data-value=eakr]").GetAttributeAsync("aria-current")).ShouldBe("true");
    }

    [BrowserFact]
    public async Task Pages_load_the_scripts_that_they_use_and_nothing_is_blocked()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var faults = new List<string>();
        visitor.Console += (_, message) => faults.Add(message.Text);
        visitor.WebError += (_, error) => faults.Add(error.Error);
        var page = await visitor.NewPageAsync();
        var scripts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')))
        {
            await page.GotoAsync(new Uri(server!.Address, path).AbsoluteUri);
            scripts[path] = string.Join(' ', await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('script[src]')].map(script => script.src.replace(/^.*\\/([^.]+).*$/, '$1'))"));
        }

        faults.ShouldBeEmpty();
        scripts["404.html"].ShouldBeEmpty();
        scripts["haku.html"].ShouldBe("search");
        scripts["hankkeet/index.html"].ShouldBe("copy-link filter");
        scripts["vastuutahot/elinvoimajohtaja.html"].ShouldBe("copy-link remember");
        scripts["hankkeet/yrityspolku.html"].ShouldBe("copy-link");
        scripts.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(["", "copy-link", "copy-link filter", "copy-link remember", "search"]);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_wrong_with_the_registers_in_light_or_dark()
    {
        foreach (var view in new[] { View.Desktop, View.Phone with { Scheme = ColorScheme.Dark } })
        {
            await using var visitor = await site.Visitor(view);
            var page = await visitor.NewPageAsync();
            foreach (var path in new[] { "hankkeet/index.html", "hankkeet/rahasto-eakr.html", "hankkeet/yrityspolku.html", "paatokset/index.html", "paatokset/jatko.html", "vastuutahot/elinvoimajohtaja.html" })
            {
                await page.GotoAsync(new Uri(server!.Address, path).AbsoluteUri);
                (await Axe.Violations(page, path)).ShouldBeEmpty($"{path}, {view}");
                (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).ShouldBeTrue($"{path}, {view}");
            }
        }
    }

    private static Task Choose(IPage page, string filter, string value) => page.Locator($"[data-filter={filter}][data-value={value}]").ClickAsync();

    private static async Task<string[]> Shown(IPage page) => [.. await page.Locator("tbody tr:not([hidden]) th a").AllInnerTextsAsync()];

    private static Task<string[]> Current(IPage page) =>
        page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.choices [aria-current]')].map(link => `${link.dataset.filter}=${link.dataset.value}`)");
}
