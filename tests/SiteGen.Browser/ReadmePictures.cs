using Microsoft.Playwright;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>
/// The pictures that README.md and docs/asiakirjat.md show: <c>SCREENSHOTS=1 dotnet test tests/SiteGen.Browser --filter
/// ReadmePictures</c> takes them anew into docs/images/, of the fictional municipality, each what one screen holds.
/// </summary>
public class ReadmePictures(PictureSite site) : IClassFixture<PictureSite>
{
    private const string Strategy = "strategiat/kuntastrategia-2022-2029/";
    private const string Measure = Strategy + "1-elinvoima-ja-tyo/1-1-yrittaja-saa-vastauksen/a-yritysneuvonta-yhdesta-numerosta.html";

    private const string Meeting = "kokoukset/2026-10-26-kunnanhallitus/index.html";
    private const string Evaluation = "arvioinnit/kuntastrategia-2025/index.html";

    private static readonly View Phone = new(390);

    // As wide as the guide shows them.
    private static readonly View Guide = new(860);

    private static readonly (string Name, string Page, View View)[] Pictures =
    [
        ("home", "index.html", View.Desktop),
        ("home-phone", "index.html", Phone),
        ("strategy-dark", Strategy + "index.html", View.Desktop with { Scheme = ColorScheme.Dark }),
        ("measure", Measure, View.Desktop),
        ("measure-phone-dark", Measure, Phone with { Scheme = ColorScheme.Dark }),
        ("quarter", Strategy + "neljannekset/2024-q4.html", View.Desktop),
        ("strategia", Strategy + "index.html", Guide),
        ("osa", Strategy + "1-elinvoima-ja-tyo/index.html", Guide),
        ("arvo", Strategy + "arvot/1-avoimuus.html", Guide),
        ("toimenpide", Measure, Guide),
        ("katsaus", Strategy + "neljannekset/2026-q3.html", Guide),
        ("kokous", Meeting, Guide),
        ("asia", Meeting + "#asia-1", Guide),
        ("poytakirja", Meeting + "#s-minutes", Guide),
        ("arviointi", Evaluation, Guide),
        ("vastaukset", Evaluation + "#s-findings", Guide),
        ("ryhma", "ryhmat/elinvoimaryhma.html", Guide),
        ("tyolista", "tyolistat/strategian-tyolista.html", Guide),
        ("mittari", "mittarit/yritysneuvonnan-vastausaika.html", Guide),
        ("vuosikello", "vuosikello/index.html", Guide),
        ("hanke", "hankkeet/iltakyyti-kokeilu.html", Guide),
        ("paatos", "paatokset/2026-iltakyydista-luovutaan.html", Guide),
        ("edunajaminen", "edunajaminen/lahijunan-pysakki.html", Guide),
        ("kysely", "kyselyt/asukaskysely-2026.html", Guide),
        ("tilannekuva", "tilannekuvat/2026-kesakuu.html", Guide),
        ("tyopaperi", "tyopaperit/2025-kolme-tulevaisuuskuvaa.html", Guide),
        ("palaute", "palautteet/2025-penkit-joenrantaan.html", Guide),
        ("vastuutaho", "vastuutahot/elinvoimajohtaja.html", Guide),
        ("uutinen", "uutiset/2026-04-28-taksisetelikokeilu.html", Guide),
        ("sivu", "nain-kirjoitamme.html", Guide),
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
