using Microsoft.Playwright;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>
/// The pictures that README.md and docs/ show: <c>SCREENSHOTS=1 dotnet test tests/SiteGen.Browser --filter ReadmePictures</c> takes
/// them anew into docs/images/, of the fictional municipality, each what one screen holds.
/// </summary>
public class ReadmePictures(PicturedSite site) : IClassFixture<PicturedSite>
{
    private const string Strategy = "strategiat/kuntastrategia-2022-2029/";
    private const string Measure = Strategy + "1-elinvoima-ja-tyo/1-1-yrittaja-saa-vastauksen/a-yritysneuvonta-yhdesta-numerosta.html";

    private static readonly View Phone = new(390);

    // Pictures among text: narrower than a screen, and as high as what they are there to show.
    private static readonly View InText = new(1000);

    private static readonly (string Name, string Page, View View, int Height)[] Pictures =
    [
        ("home", "index.html", View.Desktop, View.Height),
        ("home-phone", "index.html", Phone, View.Height),
        ("strategy-dark", Strategy + "index.html", View.Desktop with { Scheme = ColorScheme.Dark }, View.Height),
        ("measure", Measure, View.Desktop, View.Height),
        ("measure-phone-dark", Measure, Phone with { Scheme = ColorScheme.Dark }, View.Height),
        ("quarter", Strategy + "neljannekset/2024-q4.html", View.Desktop, View.Height),
        ("strategia", Strategy + "index.html", InText, 1100),
        ("kokous", "kokoukset/2026-10-26-kunnanhallitus/index.html", InText, 1100),
        ("arviointi", "arvioinnit/kuntastrategia-2025/index.html", InText, 1100),
        ("mittari", "mittarit/yritysneuvonnan-vastausaika.html", InText, 1640),
        ("hanke", "hankkeet/joenranta-kuntoon.html", InText, 1100),
    ];

    [ScreenshotsFact]
    public async Task Are_taken_anew()
    {
        foreach (var (name, path, view, height) in Pictures)
        {
            await site.Visit<string>(view, [path], async (page, _) =>
            {
                await page.SetViewportSizeAsync(view.Width, height);
                await page.EvaluateAsync("document.fonts.ready");
                await page.ScreenshotAsync(new() { Path = Path.Combine(Needs.Repository, "docs", "images", name + ".png") });
                return [];
            });
        }
    }
}
