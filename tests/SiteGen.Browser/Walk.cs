using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shouldly;

namespace SiteGen.Browser;

/// <summary>A link that a resident takes: one in the page's content whose text and address say where it leads.</summary>
internal sealed record Step(string Text, string Path)
{
    private const string Find = """
        ([text, path]) => [...document.querySelectorAll('main a[href]')]
            .find(link => link.checkVisibility() && link.textContent.includes(text) && new RegExp(path).test(new URL(link.href).pathname))
        """;

    /// <summary>From what is promised to how it is decided: the way through the site that matters most.</summary>
    public static readonly IReadOnlyList<Step> FromHomeToMeeting =
    [
        new("Kainuun liiton strategia", "/strategiat/[^/]+/index.html$"),
        new("rahoittajatoiminnan kehittämistoimenpiteet", "/strategiat/.+/a-rahoittajatoiminnan-kehittaminen.html$"),
        new("rahoittajatoiminnan arviointi", "/arvioinnit/[^/]+/index.html$"),
        new("Maakuntahallituksen kokous", "/kokoukset/[^/]+/index.html$"),
    ];

    // Where the step ends; a link may lead to a part of the page.
    private Regex Address => new(Path.TrimEnd('$') + "(#.*)?$", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Waits until the page that the step leads to is there as a whole.</summary>
    public Task Arrive(IPage page) => Arrival.At(page, Address);

    public async Task<IElementHandle> On(IPage page)
    {
        var found = (await page.EvaluateHandleAsync(Find, new[] { Text, Path })).AsElement();
        found.ShouldNotBeNull($"{page.Url} has no link “{Text}” to {Path}");
        return found;
    }
}

/// <summary>Waits for the end of a way that began with a press on a link.</summary>
internal static class Arrival
{
    public static async Task At(IPage page, Regex address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(address, new() { Timeout = 30_000 });
        await page.WaitForLoadStateAsync(LoadState.Load);
    }
}

/// <summary>What a resident does with the tab key, and what they see of it.</summary>
internal static class Keyboard
{
    // A stop's outline is what the theme shows focus with; it stands out where it is drawn in another colour than is behind it.
    private const string Fault = """
        () => {
            const stop = document.activeElement;
            if (!stop || stop === document.body) return 'nothing has focus';
            const style = getComputedStyle(stop);
            const behind = element => {
                for (let e = element; e; e = e.parentElement) {
                    const colour = getComputedStyle(e).backgroundColor;
                    if (colour !== 'rgba(0, 0, 0, 0)') return colour;
                }
                return 'rgb(255, 255, 255)';
            };
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'its focus does not show';
            if (style.outlineColor === behind(stop.parentElement)) return 'its focus has the colour of what is behind it';
            const boxes = [...stop.getClientRects()];
            const isSeen = box => {
                // What of it is on the screen.
                const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
                const [above, below] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
                if (left >= right || above >= below) return false;
                const [x, y] = [(left + right) / 2, (above + below) / 2];
                const top = document.elementFromPoint(x, y);
                return stop.contains(top);
            };
            return boxes.some(isSeen) ? null : 'it is out of sight or covered';
        }
        """;

    private const string Name = """
        () => {
            const stop = document.activeElement;
            return `${stop.tagName.toLowerCase()} “${stop.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;
        }
        """;

    /// <summary>Presses tab once and checks that one sees where it led.</summary>
    public static async Task<string> Tab(IPage page)
    {
        await Press(page);
        var fault = await FaultOfStop(page);
        fault.ShouldBeNull(page.Url);
        return await page.EvaluateAsync<string>(Name);
    }

    /// <summary>Presses tab once and waits for focus to move.</summary>
    public static async Task Press(IPage page)
    {
        await page.EvaluateAsync("window.earlierStop = document.activeElement");
        await page.Keyboard.PressAsync("Tab");
        // At the end of a page there may be nothing to move to.
        for (var wait = 0; wait < 20 && await page.EvaluateAsync<bool>("window.earlierStop === document.activeElement"); wait++) await Task.Delay(50);
    }

    /// <summary>Why one cannot see where focus is, or null.</summary>
    public static async Task<string?> FaultOfStop(IPage page) =>
        await page.EvaluateAsync<string?>(Fault) is { } fault ? $"{await page.EvaluateAsync<string>(Name)}: {fault}" : null;

    public static Task<bool> IsOn(IElementHandle element) => element.EvaluateAsync<bool>("element => element === document.activeElement");
}
