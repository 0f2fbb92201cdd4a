using DocumentFormat.OpenXml.Wordprocessing;
using Shouldly;
using SiteGen.Tests.Commands;
using Xunit;
using static SiteGen.Tests.Import.WordFixture;

namespace SiteGen.Tests.Import;

[Collection(ConsoleTests.Name)]
public sealed class ImportWordTests
{
    private static byte[] Report()
    {
        var fixture = new WordFixture().Heading("Torin raportti").Comment("0", "Kuka tämän kirjoitti?");
        return fixture
            .Add(new Paragraph(
                Run("Torilla on "), new DeletedRun(new Run(new DeletedText("kaksi"))), new InsertedRun(Run("kolme")), Run(" kahvilaa. "), new Run(new CommentReference { Id = "0" }),
                fixture.Link("https://www.esimerkkila.example/tori?a=1&b=2", "Lue lisää"), Run(" ja "), fixture.Link("C:\\salaiset\\muistio.docx", "muistio")))
            .Add(new Paragraph(
                new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" HYPERLINK \"https://kentta.example/\" ")), new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), Run("kenttä"),
                new Run(new FieldChar { FieldCharType = FieldCharValues.End }), new Run(new RunProperties(new Vanish()), new DocumentFormat.OpenXml.Wordprocessing.Text("piilossa"))))
            .Heading("Väliotsikko", "Oma").Item(0, "eka").Item(1, "alempi").Item(0, "toka")
            .Heading("Kolmas taso", "Dia")
            .Add(new SdtBlock(new SdtContentBlock(new Paragraph(new SdtRun(new SdtContentRun(Run("ohjaimessa")))))))
            .Add(new Table(
                new TableRow(Cell("Aihe"), Cell("Vuodet", columns: 2)),
                new TableRow(Cell("Tori", merge: MergedCellValues.Restart), Cell("2025"), Cell("1")),
                new TableRow(Cell(string.Empty, merge: MergedCellValues.Continue), Cell("2026"), Cell("2"))))
            .Picture("Tori talvella").Picture(string.Empty).Save();
    }

    [Fact]
    public void A_page_keeps_its_structure_and_drops_what_was_not_meant_for_readers()
    {
        using var site = new TestSite();
        var run = site.Import("raportti.docx", Report());
        run.ExitCode.ShouldBe(0, run.Errors);
        var text = site.Read("torin-raportti.md");
        text.ShouldContain("Torilla on kolme kahvilaa. [Lue lisää](https://www.esimerkkila.example/tori?a=1&amp;b=2) ja muistio");
        text.ShouldContain("[kenttä](https://kentta.example/)");
        text.ShouldContain("## Väliotsikko\n\n1. eka\n   - alempi\n2. toka\n\n### Kolmas taso\n\nohjaimessa");
        text.ShouldContain("<tr><th scope=\"col\">Aihe</th><th scope=\"colgroup\" colspan=\"2\">Vuodet</th></tr>\n<tr><td rowspan=\"2\">Tori</td><td>2025</td><td>1</td></tr>\n<tr><td>2026</td><td>2</td></tr>");
        text.ShouldContain("![Tori talvella](torin-raportti-kuva-1.png)");
        text.ShouldNotContain("kaksi");
        text.ShouldNotContain("Kuka");
        text.ShouldNotContain("piilossa");
        run.Output.ShouldContain("SG1227");
        run.Output.ShouldContain("SG1229");
        run.Output.ShouldContain("raportti.docx, kappale 2");
        site.Paths().ShouldContain("torin-raportti-kuva-2.png");
        site.DraftErrors().ShouldBeEmpty();
    }

    [Fact]
    public void Comments_and_deletions_come_when_they_are_asked_for()
    {
        using var site = new TestSite();
        site.Import("raportti.docx", Report(), "--comments", "--deletions");
        var text = site.Read("torin-raportti.md");
        text.ShouldContain("<del>kaksi</del>");
        text.ShouldContain("> Kommentti: Kuka tämän kirjoitti?");
        site.DraftErrors().ShouldBeEmpty();
    }

    [Fact]
    public void A_strategy_with_numbered_headings_and_every_form_of_a_card_is_recognised()
    {
        var fixture = new WordFixture().Heading("Kuntastrategia 2025–2029").Heading("1 Elävä keskusta").Heading("1.1 Tori täynnä", "Otsikko2")
            .Heading("A: Torin tapahtumat", "Oma").Item(0, "Konkreettiset toimenpiteet").Item(1, "sovitaan kalenterista").Item(0, "Aikataulu: syksy 2026").Item(0, "Tavoitetila").Item(1, "joka viikko").Item(0, "Vastuutaho").Item(1, "johtaja").Item(0, "Mittarit").Item(1, "määrä")
            .Heading("B: Torin valot", "Oma").Bold("Konkreettiset toimenpiteet:").Text("Hankitaan valot.").Bold("Aikataulu: 2026").Bold("Tavoitetila").Text("Valoisaa.").Bold("Vastuutaho").Text("Tekninen johtaja").Bold("Mittarit").Text("Lamput")
            .Heading("C: Torin penkit", "Oma").Add(new Table(
                new TableRow(Cell("Konkreettiset toimenpiteet"), Cell("Tehdään")), new TableRow(Cell("Aikataulu"), Cell("2027")), new TableRow(Cell("Tavoitetila"), Cell("Istutaan")),
                new TableRow(Cell("Vastuutaho"), Cell("Puutarhuri")), new TableRow(Cell("Mittarit"), Cell("Penkit"))));
        using var site = new TestSite();
        var run = site.Import("strategia.docx", fixture.Save());
        run.Output.ShouldContain("strategian osia 2, toimenpiteitä 3, joista kortti 3:lla ja kortin osia 15 / 15", customMessage: run.Errors);
        site.Read("strategiat/kuntastrategia-2025-2029/1-elava-keskusta/1.1-tori-taynna/b-torin-valot.md").ShouldContain("## Aikataulu\n\n2026\n\n## Tavoitetila\n\nValoisaa.");
        site.DraftErrors().ShouldBeEmpty();
    }
}
