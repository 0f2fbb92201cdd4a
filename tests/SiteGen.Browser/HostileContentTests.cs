using Microsoft.Playwright;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>Content that no one should write stays presentable when someone does.</summary>
[Collection(HostileSiteTests.Name)]
public class HostileContentTests(HostileSite site)
{
    // Half of a phone's screen beside the menu; more, and the reader does not see what the page is about.
    private const int MostOfTitle = 480;

    private const string Headings = "[...document.querySelectorAll('h1, h2, h3')].filter(heading => heading.scrollWidth > heading.clientWidth + 1).map(heading => heading.textContent.trim())";

    [BrowserTheory]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Nothing_stands_out_of_the_page(int width)
    {
        var wide = await site.Visit(new View(width), HostileContent.Pages, async (page, path) =>
        {
            var found = await page.EvaluateAsync<string[]>(Survey.Sideways);
            return found.Concat(await page.EvaluateAsync<string[]>(Headings)).Select(element => $"{path}: {element}");
        });
        wide.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_title_of_300_characters_leaves_room_for_the_page_on_a_phone()
    {
        var titles = await site.Read(View.Phone, HostileContent.Pages, async (page, path) =>
            (Path: path, (await page.Locator("h1").BoundingBoxAsync())!.Height));
        titles.Where(title => title.Height > MostOfTitle).ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task A_wide_table_scrolls_in_a_frame_that_the_keyboard_reaches()
    {
        var frames = await site.Read(View.Phone, [HostileContent.WideTable], async (page, _) =>
            await page.EvaluateAsync<bool>("(() => { const frame = document.querySelector('main table').parentElement; return frame.tabIndex === 0 && frame.scrollWidth > frame.clientWidth; })()"));
        frames.ShouldBe([true]);
    }

    [BrowserFact]
    public async Task Nothing_stands_out_of_the_paper()
    {
        var wide = await site.Visit(new View(Screenshots.Paper), HostileContent.Pages, async (page, path) =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            return (await page.EvaluateAsync<string[]>(Survey.Sideways)).Select(element => $"{path}: {element}");
        });
        wide.ShouldBeEmpty();
    }

    [PrintFact]
    public async Task A_table_wider_than_paper_is_printed_whole_and_says_of_what_each_value_is()
    {
        var papers = await site.Read(View.Desktop, [HostileContent.WideTable], async (page, _) => await Paper.TextOf(page));
        var lost = Enumerable.Range(1, HostileContent.Rows)
            .SelectMany(row => Enumerable.Range(1, HostileContent.Columns).Select(column => HostileContent.Cell(row, column)))
            .Select((cell, index) => Paper.Bare($"Sarake {(index % HostileContent.Columns) + 1}: {cell}"))
            .Where(value => !papers.Single().Contains(value, StringComparison.Ordinal));
        lost.ShouldBeEmpty();
    }
}
