using Microsoft.Playwright;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>
/// The pictures that README.md shows: <c>SCREENSHOTS=1 dotnet test tests/SiteGen.Browser --filter ReadmePictures</c> takes
/// them anew into docs/images/, of the fictional municipality, each what one screen holds.
/// </summary>
[Collection(ExampleSiteTests.Name)]
public class ReadmePictures(ExampleSite site)
{
    private const string Strategy = "strategiat/kuntastrategia-2022-2029/";
    private const string Measure = Strategy + "1-elinvoima-ja-tyo/1-1-yrittaja-saa-vastauksen/a-yritysneuvonta-yhdesta-numerosta.html";

    private static readonly View Phone = new(390);

    private static readonly (string Name, string Page, View View)[] Pictures =
    [
        ("home", "index.html", View.Desktop),
        ("home-phone", "index.html", Phone),
        ("strategy-dark", Strategy + "index.html", View.Desktop with { Scheme = ColorScheme.Dark }),
        ("measure", Measure, View.Desktop),
        ("measure-phone-dark", Measure, Phone with { Scheme = ColorScheme.Dark }),
        ("quarter", Strategy + "neljannekset/2024-q4.html", View.Desktop),
    ];

    [ScreenshotsFact]
    public async Task Are_taken_anew()
    {
        foreach (var (name, path, view) in Pictures)
        {
            await site.Visit<string>(view, [path], async (page, _) =>
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(Needs.Repository, "docs", "images", name + ".png") });
                return [];
            });
        }
    }
}
