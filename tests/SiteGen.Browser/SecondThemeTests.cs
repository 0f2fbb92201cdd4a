using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>The theme Ranta, which changes the look and leaves the rest to the default theme: as accessible as that.</summary>
public sealed class SecondThemeTests(RantaSite site) : IClassFixture<RantaSite>
{
    [BrowserFact]
    public async Task Axe_finds_nothing_wrong_wide_and_narrow_in_the_light_and_in_the_dark()
    {
        foreach (var view in new[] { View.Desktop, View.Phone, View.Desktop with { Scheme = ColorScheme.Dark }, View.Phone with { Scheme = ColorScheme.Dark } })
        {
            var found = await site.Visit<string>(view, site.Pages, async (page, path) =>
            [
                .. await Axe.Violations(page, path),
                .. await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth") ? [$"{path} scrolls sideways"] : Array.Empty<string>(),
            ]);
            found.ShouldBeEmpty($"{view}");
        }
    }

    [BrowserFact]
    public async Task It_looks_different_and_behaves_the_same()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var faults = new List<string>();
        visitor.Console += (_, message) => faults.Add(message.Text);
        var page = await visitor.NewPageAsync();
        await site.Open(page, "index.html");
        (await page.Locator("link[rel=stylesheet]").CountAsync()).ShouldBe(2);
        (await page.Locator(".shore-name").CountAsync()).ShouldBe(1);
        (await page.Locator(".hero").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<bool>("[...document.fonts].some(face => face.status !== 'unloaded')")).ShouldBeFalse("the default face is not loaded");
        foreach (var id in new[] { "s-promised", "s-going", "s-coming", "s-say" }) (await page.Locator("#" + id).CountAsync()).ShouldBe(1, id);
        faults.ShouldBeEmpty();
    }

    [CheckerFact]
    public async Task The_Nu_Html_Checker_finds_nothing_wrong_with_any_page()
    {
        const string known = ".*(Resource violates Content Security Policy .meta tag.: external (stylesheet|script)|Inline script violates Content Security Policy .meta tag.: blocked by .script-src. directive).*";
        var checker = Needs.NuHtmlChecker.ShouldNotBeNull("npm ci was not run in tests/SiteGen.Browser/tools");
        var found = await Tool.Run(Needs.Java, site.Folder, "-jar", checker, "--skip-non-html", "--format", "gnu", "--filterpattern", known, site.Folder);
        (found.Output + found.Errors).ShouldBeEmpty();
    }
}
