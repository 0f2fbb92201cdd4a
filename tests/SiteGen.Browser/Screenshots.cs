using System.Text;
using Microsoft.Playwright;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>
/// Pictures of every kind of page, to look at: <c>SCREENSHOTS=1 dotnet test tests/SiteGen.Browser --filter Screenshots</c>
/// makes them in artifacts/screenshots/, of each site in a folder of its own.
/// </summary>
public abstract class Screenshots(PublishedSite site, string name)
{
    private static readonly int[] Widths = [320, 768, 1280];

    // Paper of A4 less the margins, at 96 px an inch.
    internal const int Paper = 673;

    private static readonly (View View, Media Media, string Name)[] Views =
    [
        .. Widths.Select(width => (new View(width), Media.Screen, $"{width}-light")),
        .. Widths.Select(width => (new View(width, ColorScheme.Dark), Media.Screen, $"{width}-dark")),
        (new View(Paper), Media.Print, "print"),
    ];

    private const string Found = "haku.html?q=strategia";

    private protected virtual IReadOnlyList<string> Pages => [.. site.Kinds, Found];

    [ScreenshotsFact]
    public async Task Every_kind_of_page_has_its_picture_taken()
    {
        var folder = Path.Combine(Needs.Repository, "artifacts", "screenshots", name);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var (view, media, label) in Views)
        {
            await site.Visit<string>(view, Pages, async (page, path) =>
            {
                if (path == Found) await page.Locator("#s-results li").First.WaitForAsync();
                await page.EmulateMediaAsync(new() { Media = media });
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, File(path, label)), FullPage = true });
                return [];
            });
        }

        var index = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>Screenshots</title>\n");
        index.AppendLine("<style>body { font-family: sans-serif } div { display: flex; gap: 1rem; align-items: start; overflow-x: auto } img { border: 1px solid; max-height: 40rem }</style>");
        foreach (var path in Pages)
        {
            index.AppendLine($"<h2>{path}</h2>\n<div>");
            foreach (var (_, _, label) in Views) index.AppendLine($"<figure><a href=\"{File(path, label)}\"><img src=\"{File(path, label)}\" alt=\"\" loading=\"lazy\"></a><figcaption>{label}</figcaption></figure>");
            index.AppendLine("</div>");
        }

        await System.IO.File.WriteAllTextAsync(Path.Combine(folder, "index.html"), index.ToString());
    }

    private static string File(string path, string view) => $"{path.Replace(".html", string.Empty, StringComparison.Ordinal).Replace('/', '_').Replace('?', '_')}.{view}.png";
}

[Collection(ShippedSiteTests.Name)]
public class ScreenshotsOfShippedSite(ShippedSite site) : Screenshots(site, "content");

[Collection(ExampleSiteTests.Name)]
public class ScreenshotsOfExampleSite(ExampleSite site) : Screenshots(site, "esimerkkila");

[Collection(HostileSiteTests.Name)]
public class ScreenshotsOfHostileSite(HostileSite site) : Screenshots(site, "hostile")
{
    private protected override IReadOnlyList<string> Pages => HostileContent.Pages;
}
