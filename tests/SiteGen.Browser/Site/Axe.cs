using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SiteGen.Browser.Site;

/// <summary>Asks axe-core what is wrong with a page. Pages have no frames, so that it runs in the page itself, without a window for its results.</summary>
internal static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    // The rule on the size of targets is off unless asked for by name.
    private const string Options = """
        { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }
        """;

    // What a page is in the dark differs from what it is in the light by colours alone.
    private const string ColourOptions = "{ runOnly: ['cat.color'], resultTypes: ['violations'] }";

    public static Task<IEnumerable<string>> Violations(IPage page, string where) => Violations(page, where, Options);

    public static Task<IEnumerable<string>> ViolationsOfColour(IPage page, string where) => Violations(page, where, ColourOptions);

    private static async Task<IEnumerable<string>> Violations(IPage page, string where, string options)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync($"() => {{ {Source} }}");
        var found = await page.EvaluateAsync<string[]>($$"""
            async () => (await axe.run(document, {{options}})).violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}: ${rule.help}`))
            """);
        return found.Select(violation => $"{where}: {violation}");
    }
}
