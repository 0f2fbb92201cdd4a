using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SiteGen.Browser.Site;

/// <summary>Asks axe-core what is wrong with a page.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        // The rest is counted only, which takes a part of the time.
        ResultTypes = [ResultType.Violations],
        // Off unless asked for by name.
        Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } },
    };

    // What a page is in the dark differs from what it is in the light by colours alone.
    private static readonly AxeRunOptions ColourOptions = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["cat.color"] }, ResultTypes = Options.ResultTypes };

    // What a page is on a phone differs from what it is on a desktop by sizes, and by what scrolls and is hidden.
    private static readonly AxeRunOptions LayoutOptions = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["target-size", "scrollable-region-focusable", "aria-hidden-focus", "bypass", "region"] },
        ResultTypes = Options.ResultTypes,
        Rules = Options.Rules,
    };

    public static Task<IEnumerable<string>> Violations(IPage page, string where) => Violations(page, where, Options);

    public static Task<IEnumerable<string>> ViolationsOfColour(IPage page, string where) => Violations(page, where, ColourOptions);

    public static Task<IEnumerable<string>> ViolationsOfLayout(IPage page, string where) => Violations(page, where, LayoutOptions);

    private static async Task<IEnumerable<string>> Violations(IPage page, string where, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{where}: {violation.Id}: {node.Target}: {violation.Help}"));
    }
}
