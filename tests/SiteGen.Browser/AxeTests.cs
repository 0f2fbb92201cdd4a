using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>That nothing is found says something only where a fault is.</summary>
[Collection(ExampleSiteTests.Name)]
public class AxeTests(ExampleSite site)
{
    [BrowserFact]
    public async Task Axe_tells_of_a_page_without_a_language_with_pale_text_and_a_small_target()
    {
        const string spoil = """
            () => {
                document.documentElement.removeAttribute('lang');
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('main p { color: #ccc !important; } .spoilt { display: inline-block; width: 9px; height: 9px; overflow: hidden; }');
                document.adoptedStyleSheets = [sheet];
                document.querySelector('main').insertAdjacentHTML('beforeend', '<ul><li><a class="spoilt" href="#a">a</a><a class="spoilt" href="#b">b</a></li></ul>');
            }
            """;
        await using var visitor = await site.Visitor(View.Phone);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(site.Root.AbsoluteUri);
        await page.EvaluateAsync(spoil);
        var found = (await Axe.Violations(page, "home")).ToArray();
        foreach (var rule in new[] { "html-has-lang", "color-contrast", "target-size" }) found.ShouldContain(violation => violation.StartsWith($"home: {rule}: ", StringComparison.Ordinal), $"{rule} is not among {string.Join("; ", found)}");
        (await Axe.ViolationsOfColour(page, "home")).ShouldContain(violation => violation.StartsWith("home: color-contrast: ", StringComparison.Ordinal));
    }
}
