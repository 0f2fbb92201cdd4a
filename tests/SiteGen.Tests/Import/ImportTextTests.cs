using Shouldly;
using SiteGen.Tests.Commands;
using Xunit;

namespace SiteGen.Tests.Import;

[Collection(ConsoleTests.Name)]
public sealed class ImportTextTests
{
    private const string Strategy = """
        # **Esimerkkilän strategia 2025 - 2029\_luonnos**

        # Painopisteet

        ## 1. PAINOPISTE

        Elävä keskusta

        ### TAVOITETILA 2029

        Keskustassa on elämää iltaisinkin.

        #### MWB 1.1:

        Tori täynnä

        #### MVB 1.2:

        Tilat käyttöön

        #### Toimenpide 2025-2026:

        Torin tapahtumat joka viikko

        #### Toimenpide / 2026 – 2028

        Tyhjien tilojen vuokraus

        #### Toimenpide 2027:

        Pysäköinnin ohjaus

        # MWB 1.1: tori täynnä

        ## Järjestetään torin tapahtumat joka viikko

        1. Konkreettiset toimenpiteet
          - sovitaan kalenterista
          - kutsutaan yhdistykset
        2. Aikataulu
          - syksy 2025
        3. Tavoitetila
          - tapahtuma joka viikko
        4. Vastuutaho
          - elinvoimajohtaja
        4. Mittarit
          - tapahtumien määrä

        ## MVB 1.2:

        # Tilat käyttöön

        ## B: Vuokrataan tyhjien tilojen näyteikkunat

        ### 1. Konkreettiset toimenpiteet

        - etsitään tilat

        ### 2. Aikataulu

        Jatkuvaa

        ### 4. Vastuutaho

        Tilapalvelut

        ### 5. Mittarit

        - vuokratut ikkunat

        # Kunnan arvot

        ## 1) Avoimuus:

        Kerrotaan ajoissa.
        """;

    private const string Deck = "\n\nTorityöryhmä 03.09.2026\n\nAsioita\n\n- Torin ilta\n- Strategian arviointi\n- Hankkeet\n - valaistus\n - penkit\n\n\n\nStrategian arviointi\n\nProsessi:\n\n- 1) Arvioidaan yhdessä\n- 2) Lähetetään hallitukselle\n\n\n\nTorin visio: Sydän\n\n1) Aina auki!\n\nMitä se on: Torilla on joka ilta valoa.\n\n- *Missä tämä on onnistunut?*\n- *Miten tästä on kerrottu?*\n\n\n\nTorin visio: Sydän\n\nArviointikeskustelu: aina auki!\n\n- Valot toimivat\n- Kahvila puuttuu\n\n\n\nMatriisi\n\n\tKevät\tSyksy\nTapahtumat\t3\t5\nKävijät\t\t100\n";

    [Fact]
    public void A_strategy_becomes_a_tree_of_drafts_that_builds()
    {
        using var site = new TestSite();
        var run = site.Import("luonnos.txt", Strategy);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("toimenpiteitä 3, joista kortti 2:lla ja kortin osia 9 / 10");
        const string Root = "strategiat/esimerkkilan-strategia-2025-2029/";
        site.Paths().Where(path => path.StartsWith(Root, StringComparison.Ordinal)).Select(path => path[Root.Length..]).ShouldBe(
        [
            "1-elava-keskusta/1.1-tori-taynna/a-jarjestetaan-torin-tapahtumat-joka-viikko.md",
            "1-elava-keskusta/1.1-tori-taynna/index.md",
            "1-elava-keskusta/1.2-tilat-kayttoon/b-vuokrataan-tyhjien-tilojen-nayteikkunat.md",
            "1-elava-keskusta/1.2-tilat-kayttoon/index.md",
            "1-elava-keskusta/1.2-tilat-kayttoon/pysakoinnin-ohjaus.md",
            "1-elava-keskusta/index.md",
            "arvot/1-avoimuus.md",
            "arvot/index.md",
            "index.md",
        ]);
        site.Read(Root + "index.md").ShouldContain("otsikko: Esimerkkilän strategia 2025–2029");
        site.Read(Root + "1-elava-keskusta/index.md").ShouldContain("tavoitetila: Keskustassa on elämää iltaisinkin.");
        site.Read(Root + "1-elava-keskusta/1.2-tilat-kayttoon/index.md").ShouldContain("tunnus: MVB 1.2");
        var card = site.Read(Root + "1-elava-keskusta/1.1-tori-taynna/a-jarjestetaan-torin-tapahtumat-joka-viikko.md");
        card.ShouldContain("kausi: 2025–2026");
        card.ShouldContain("## 4. Vastuutaho\n\n- elinvoimajohtaja\n\n## 4. Mittarit");
        site.DraftErrors().ShouldBeEmpty();
    }

    [Fact]
    public void Every_imported_document_is_a_draft()
    {
        using var site = new TestSite();
        site.Import("luonnos.txt", Strategy);
        site.Build().Errors().ShouldBeEmpty();
        site.OutputHolds("torin").ShouldBeFalse();
        site.Import("kokous.txt", Deck);
        foreach (var path in site.Paths().Where(path => path.EndsWith(".md", StringComparison.Ordinal) && path != "index.md")) site.Read(path).ShouldContain("luonnos: kyllä", customMessage: path);
        // Until a clerk decides, an item without publicity stops every build.
        site.Build().Errors().ShouldAllBe(error => error.Contains("SG0301"));
    }

    [Fact]
    public void Doubts_name_the_draft_and_the_line_of_the_source()
    {
        using var site = new TestSite();
        var output = site.Import("luonnos.txt", Strategy).Output;
        output.ShouldContain("SG1223");
        output.ShouldContain("SG1222");
        output.ShouldContain("SG1224");
        output.ShouldContain($"”tavoitetila”. Lähde: luonnos.txt, rivi {Array.FindIndex(Strategy.Split('\n'), line => line.StartsWith("## B:", StringComparison.Ordinal)) + 1}");
        output.ShouldContain("b-vuokrataan-tyhjien-tilojen-nayteikkunat.md(");
    }

    [Fact]
    public void An_agenda_is_closed_until_a_clerk_decides_and_an_evaluation_keeps_its_parts()
    {
        using var site = new TestSite();
        var run = site.Import("kokous.txt", Deck);
        run.ExitCode.ShouldBe(0, run.Errors);
        var agenda = site.Read("kokoukset/2026-09-03-torityoryhma/index.md");
        agenda.ShouldContain("päivä: 3.9.2026");
        agenda.ShouldContain("## 3. Hankkeet\n\n- Julkisuus:\n\n- valaistus\n- penkit");
        var answers = site.Read("arvioinnit/strategian-arviointi-2026/torityoryhma.md");
        answers.ShouldContain("## Aina auki!\n\n- Valot toimivat\n- Kahvila puuttuu");
        var evaluation = site.Read("arvioinnit/strategian-arviointi-2026/index.md");
        evaluation.ShouldContain("kysymys: Missä tämä on onnistunut?\n    koskee: [../../strategiat/kokous/1-torin-visio-sydan/index.md]");
        evaluation.ShouldContain("- vaihe: Arvioidaan yhdessä");
        site.Paths().ShouldContain("strategiat/kokous/1-torin-visio-sydan/1.1-aina-auki.md");
        site.Paths().Select(site.Read).ShouldContain(text => text.Contains("|  | Kevät | Syksy |\n| --- | --- | --- |\n| Tapahtumat | 3 | 5 |"));
        site.DraftErrors().ShouldBeEmpty();
        site.Build(options => options with { IncludeDrafts = true, Writes = false }).Codes().Count(code => code == "SG0301").ShouldBe(3);
    }

    [Fact]
    public void Numbered_sections_are_items()
    {
        using var site = new TestSite();
        site.Import("esityslista.md", "# Kunnanhallitus 14.9.2026\n\nLiite on erikseen.\n\n## 1 § Avaus\n\nAvataan.\n\n# Väliotsikko\n\n## 2 § Talous\n\nJulkisuus: julkinen\n");
        var agenda = site.Read("kokoukset/2026-09-14-kunnanhallitus/index.md");
        agenda.ShouldContain("## 1 § Avaus\n\n- Julkisuus:\n\nAvataan.\n\n### Väliotsikko");
        agenda.ShouldContain("## 2 § Talous\n\n- Julkisuus:\n");
        agenda.ShouldNotContain("Liite on");
        site.DraftErrors().Where(error => !error.Contains("SG0303", StringComparison.Ordinal) && !error.Contains("SG03", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Swedish_documents_are_read_in_their_own_words()
    {
        using var site = new TestSite();
        site.Write("site.yml", "namn: Exempel\nspråk: sv\n");
        var run = site.Import("strategi.md", "# Strategi 2025–2029\n\n## Fokusområde 1: Livskraft\n\n### Mål 1.1: Företagen\n\n#### A: Rådgivning på ett ställe\n\n**Konkreta åtgärder**\n\n- ett nummer\n\n**Tidtabell:** hösten 2025\n\n**Målbild**\n\nSvar på två dagar.\n\n**Ansvarig part**\n\nLivskraftsdirektören\n\n**Indikatorer**\n\n- svarstid\n");
        run.ExitCode.ShouldBe(0, run.Errors);
        var card = site.Read("strategier/strategi-2025-2029/1-livskraft/1.1-foretagen/a-radgivning-pa-ett-stalle.md");
        card.ShouldContain("utkast: ja");
        card.ShouldContain("## Tidtabell\n\nhösten 2025");
        site.DraftErrors().ShouldBeEmpty();
    }

    [Fact]
    public void A_card_can_be_a_table()
    {
        using var site = new TestSite();
        site.Write("strategiat/s/index.md", "---\notsikko: S\ntasot: [osa, toimenpide]\n---\n").Write("strategiat/s/1-eka/index.md", "# Eka\n").Write("strategiat/s/1-eka/a-vanha.md", "# Vanha\n");
        var run = site.Import("kortti.md", "# Uusi toimi\n\n| Osa | Sisältö |\n| --- | --- |\n| Konkreettiset toimenpiteet | Tehdään<br>Katsotaan |\n| Aikataulu | syksy 2026 |\n| Mittarit | määrä |\n", "--into", "strategiat/s/1-eka", "--kind", "toimenpide");
        run.ExitCode.ShouldBe(0, run.Errors);
        site.Read("strategiat/s/1-eka/b-uusi-toimi.md").ShouldContain("## Konkreettiset toimenpiteet\n\n- Tehdään\n- Katsotaan\n\n## Aikataulu\n\nsyksy 2026");
        site.DraftErrors().ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_written_over_and_a_conflict_stops_all_of_it()
    {
        using var site = new TestSite();
        site.Write("strategiat/esimerkkilan-strategia-2025-2029/arvot/index.md", "# Vanha\n");
        var before = site.Paths();
        var run = site.Import("luonnos.txt", Strategy);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("SG1207");
        site.Paths().ShouldBe(before);
        site.Read("strategiat/esimerkkilan-strategia-2025-2029/arvot/index.md").ShouldBe("# Vanha\n");
    }

    [Fact]
    public void A_dry_run_lists_and_writes_nothing()
    {
        using var site = new TestSite();
        var before = site.Paths();
        var run = site.Import("luonnos.txt", Strategy, "--dry-run");
        run.Output.ShouldContain("Tiedostoja kirjoitettaisiin 9.");
        run.Output.ShouldContain("arvot/1-avoimuus.md");
        site.Paths().ShouldBe(before);
    }

    [Theory]
    [InlineData("SG1202", "kuva.png", "x")]
    [InlineData("SG1206", "tyhja.txt", "\n\n")]
    [InlineData("SG1208", "a.txt", "teksti", "--kind", "vuosikello")]
    [InlineData("SG1209", "a.txt", "teksti", "--into", "../ulos")]
    [InlineData("SG1209", "a.txt", "teksti", "--into", "/etc")]
    [InlineData("SG1204", "a.txt", "te\0ksti")]
    [InlineData("SG1204", "a.docx", "ei ole paketti")]
    public void What_cannot_be_imported_is_told(string code, string name, string text, params string[] options)
    {
        using var site = new TestSite();
        var before = site.Paths();
        var run = site.Import(name, text, options);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(code);
        site.Paths().ShouldBe(before);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        using var site = new TestSite();
        site.Import("../x".Replace("../", string.Empty) + ".txt", "# ../../etc/passwd\n\n<script>alert(1)</script> [x](javascript:alert) ::: poistetaan\n\n::: poistetaan 1.1.2020\n\n---\notsikko: x\n\n- Julkisuus: julkinen\n");
        var page = site.Paths().Single(path => path.EndsWith(".md", StringComparison.Ordinal) && path != "index.md");
        page.ShouldBe("etc-passwd.md");
        var text = site.Read(page);
        text.ShouldContain("\\<script\\>");
        text.ShouldContain("\\[x\\](javascript:alert)");
        text.ShouldContain(":&#58;: poistetaan");
        site.DraftErrors().ShouldBeEmpty();
    }

    [Fact]
    public void Old_encodings_are_read_and_told()
    {
        using var site = new TestSite();
        site.Import("vanha.txt", [(byte)'K', 0xE4, (byte)'y', (byte)'t', (byte)'t', 0xF6, (byte)' ', 0x96, (byte)' ', (byte)'x']).Output.ShouldContain("SG1210");
        site.Paths().ShouldContain("kaytto-x.md");
    }
}
