using System.Diagnostics;
using DocumentFormat.OpenXml.Drawing;
using Shouldly;
using SiteGen.Tests.Commands;
using Xunit;
using static SiteGen.Tests.Import.SlideFixture;

namespace SiteGen.Tests.Import;

[Collection(ConsoleTests.Name)]
public sealed class ImportSlidesTests
{
    private static byte[] Strategy() => new SlideFixture()
        .Slide("Kuntastrategia 2025–2029")
        .Slide("Painopisteet", Line("1. PAINOPISTE: Elävä keskusta"), Line("TAVOITETILA 2029"), Line("Keskustassa on elämää."), Line("MWB 1.1: Tori täynnä"), Line("Toimenpide 2025–2026: Torin tapahtumat joka viikko"))
        .Slide("Salainen dia", isHidden: true, notes: null, [], Line("Ei julki"))
        .Slide("MWB 1.1: Tori täynnä", isHidden: false, notes: "Muista kiittää.", [],
            Line("A: Järjestetään torin tapahtumat joka viikko"), Numbered(1, "Konkreettiset toimenpiteet"), Bullet(1, "sovitaan kalenterista"), Bullet(1, "kutsutaan yhdistykset"), Numbered(2, "Aikataulu: syksy 2025"),
            Numbered(3, "Tavoitetila"), Bullet(1, "tapahtuma joka viikko"), Numbered(4, "Vastuutaho"), Bullet(1, "elinvoimajohtaja"), Numbered(5, "Mittarit"), Bullet(1, "määrä"))
        .Slide("Taulukko", isHidden: false, notes: null, [Table(new TableRow(Cell("a"), Cell("b")), new TableRow(Cell("1"), Cell("2")))])
        .Save();

    [Fact]
    public void A_deck_becomes_a_strategy_without_hidden_slides_and_notes()
    {
        using var site = new TestSite();
        var run = site.Import("strategia.pptx", Strategy());
        run.Output.ShouldContain("toimenpiteitä 1, joista kortti 1:lla ja kortin osia 5 / 5", customMessage: run.Errors);
        var card = site.Read("strategiat/kuntastrategia-2025-2029/1-elava-keskusta/1.1-tori-taynna/a-jarjestetaan-torin-tapahtumat-joka-viikko.md");
        card.ShouldContain("kausi: 2025–2026");
        card.ShouldContain("## 1. Konkreettiset toimenpiteet\n\n- sovitaan kalenterista\n- kutsutaan yhdistykset\n\n## 2. Aikataulu\n\nsyksy 2025");
        site.Read("strategiat/kuntastrategia-2025-2029/index.md").ShouldContain("## Taulukko\n\n| a | b |\n| --- | --- |\n| 1 | 2 |");
        var all = string.Concat(site.Paths().Select(site.Read));
        all.ShouldNotContain("Ei julki");
        all.ShouldNotContain("kiittää");
        all.ShouldNotContain("99");
        site.DraftErrors().ShouldBeEmpty();
    }

    [Fact]
    public void Bold_lines_below_the_title_of_values_name_them()
    {
        using var site = new TestSite();
        site.Import("arvot.pptx", new SlideFixture()
            .Slide("Kuntastrategia 2025–2029").Slide("1. PAINOPISTE: Elävä keskusta", Line("MWB 1.1: Tori täynnä"), Line("MWB 1.2: Tilat käyttöön"))
            .Slide("Kunnan arvot", Bold("1) Avoimuus:"), Line("Kerrotaan ajoissa."), Bold("2) Rohkeus"), Line("Kokeillaan."), Line("Opitaan.")).Save());
        site.Read("strategiat/kuntastrategia-2025-2029/arvot/1-avoimuus.md").ShouldContain("Kerrotaan ajoissa.");
        site.Read("strategiat/kuntastrategia-2025-2029/arvot/2-rohkeus.md").ShouldContain("Kokeillaan.\n\nOpitaan.");
        site.DraftErrors().ShouldBeEmpty();
    }

    [Fact]
    public void Hidden_slides_and_notes_come_when_they_are_asked_for()
    {
        using var site = new TestSite();
        site.Import("strategia.pptx", Strategy(), "--hidden", "--notes");
        var all = string.Concat(site.Paths().Select(site.Read));
        all.ShouldContain("Ei julki");
        all.ShouldContain("> Puhujan muistiinpanot: Muista kiittää.");
    }

    [Fact]
    public void A_deck_of_two_hundred_slides_is_read_in_seconds()
    {
        var deck = new SlideFixture();
        for (var i = 1; i <= 200; i++) deck.Slide($"Dia {i}", [.. Enumerable.Range(1, 12).Select(line => Bullet(line % 3, $"Kohta {line} diasta {i}"))]);
        using var site = new TestSite();
        var bytes = deck.Save();
        var time = Stopwatch.StartNew();
        site.Import("iso.pptx", bytes).ExitCode.ShouldBe(0);
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        site.Read("dia-1.md").ShouldContain("## Dia 200");
    }
}
