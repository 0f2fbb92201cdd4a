using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

[Collection(ShippedSiteTests.Name)]
public class ResidentWalkTests(ShippedSite site)
{
    // More stops than any page has links.
    private const int Patience = 400;

    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task A_resident_gets_by_links_from_the_home_page_to_strategy_measure_evaluation_and_meeting(int width, ColorScheme scheme)
    {
        var view = new View(width, scheme);
        await using var visitor = await site.Visitor(view);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(site.Root.AbsoluteUri);
        var violations = new List<string>(await Axe.Violations(page, "/"));
        foreach (var step in Step.FromHomeToMeeting)
        {
            await (await step.On(page)).ClickAsync();
            await step.Arrive(page);
            violations.AddRange(await Axe.Violations(page, new Uri(page.Url).AbsolutePath));
        }

        violations.ShouldBeEmpty();
    }

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_resident_gets_from_the_home_page_to_a_meeting_with_the_keyboard_alone(int width)
    {
        await using var visitor = await site.Visitor(new View(width));
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(site.Root.AbsoluteUri);
        foreach (var step in Step.FromHomeToMeeting)
        {
            (await Keyboard.Tab(page)).ShouldContain("Siirry sisältöön");
            await page.Keyboard.PressAsync("Enter");
            (await page.EvaluateAsync<string>("document.activeElement.tagName")).ShouldBe("MAIN");

            var link = await step.On(page);
            for (var stops = 0; !await Keyboard.IsOn(link); stops++)
            {
                stops.ShouldBeLessThan(Patience, $"{page.Url}: tab does not come to “{step.Text}”");
                await Keyboard.Tab(page);
            }

            await page.Keyboard.PressAsync("Enter");
            await step.Arrive(page);
        }
    }

    [BrowserTheory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Tab_comes_to_every_link_of_a_page_in_turn_and_every_stop_is_seen(int width, ColorScheme scheme)
    {
        const string count = "[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')].filter(stop => stop.checkVisibility()).length";
        const string wasHere = "document.activeElement === document.body || document.activeElement.hasAttribute('data-was-here')";
        const string missed = "[...document.querySelectorAll('a[href]:not([data-was-here])')].filter(link => link.checkVisibility()).map(link => link.textContent.trim())";
        await using var visitor = await site.Visitor(new View(width, scheme));
        var page = await visitor.NewPageAsync();
        var faults = new List<string>();
        foreach (var path in site.Kinds)
        {
            await page.GotoAsync(new Uri(site.Root, path).AbsoluteUri);
            for (var stops = await page.EvaluateAsync<int>(count); stops >= 0; stops--)
            {
                await Keyboard.Press(page);
                if (await page.EvaluateAsync<bool>(wasHere)) break;
                if (await Keyboard.FaultOfStop(page) is { } fault) faults.Add($"{path}: {fault}");
                await page.EvaluateAsync("document.activeElement.setAttribute('data-was-here', '')");
            }

            faults.AddRange((await page.EvaluateAsync<string[]>(missed)).Select(link => $"{path}: tab does not come to “{link}”"));
        }

        faults.ShouldBeEmpty();
    }
}
