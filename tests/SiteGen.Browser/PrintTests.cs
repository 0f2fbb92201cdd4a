using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

[Collection(ShippedSiteTests.Name)]
public class PrintTests(ShippedSite site)
{
    [PrintFact]
    public async Task A_council_member_prints_a_strategy() => await Prints(1);

    [PrintFact]
    public async Task A_council_member_prints_a_measure() => await Prints(2);

    [PrintFact]
    public async Task A_council_member_prints_an_evaluation() => await Prints(3);

    [PrintFact]
    public async Task A_council_member_prints_a_meeting() => await Prints(4);

    [BrowserFact]
    public async Task A_printed_table_has_its_head_on_every_sheet()
    {
        var heads = await site.Visit(View.Desktop, site.Pages, async (page, path) =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            return (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('thead')].map(head => getComputedStyle(head).display)"))
                .Select(display => (path, display));
        });
        heads.ShouldNotBeEmpty();
        heads.ShouldAllBe(head => head.display == "table-header-group");
    }

    /// <summary>Prints the page that so many steps lead to, and reads the paper.</summary>
    private async Task Prints(int steps)
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(site.Root.AbsoluteUri);
        foreach (var step in Step.FromHomeToMeeting.Take(steps))
        {
            await (await step.On(page)).ClickAsync();
            await step.Arrive(page);
        }

        var heading = await page.Locator("h1").InnerTextAsync();
        var canonical = await page.Locator("link[rel=canonical]").GetAttributeAsync("href");
        var addresses = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('main .prose a[href], main .text a[href]')].map(link => link.getAttribute('href'))");
        var navigation = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.skip, .turn a, .feedback h2, .feedback .button')].map(element => element.textContent)");
        var paper = await Paper.TextOf(page);

        paper.ShouldContain(Paper.Bare(heading));
        paper.ShouldContain(Paper.Bare(canonical.ShouldNotBeNull()));
        foreach (var text in navigation) paper.ShouldNotContain(Paper.Bare(text));
        foreach (var address in addresses)
        {
            if (Uri.IsWellFormedUriString(address, UriKind.Absolute)) paper.ShouldContain(Paper.Bare(address));
            // Nobody can follow an address from paper that counts from a page's own.
            else paper.ShouldNotContain(Paper.Bare($"({address})"));
        }

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.EvaluateAsync<int>("[...document.querySelectorAll('body > nav, header.site nav, .skip, .feedback')].filter(part => part.checkVisibility()).length"))
            .ShouldBe(0, "navigation on paper");
    }
}
