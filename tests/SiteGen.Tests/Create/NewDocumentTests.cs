using Shouldly;
using SiteGen.Tests.Commands;
using SiteGen.Tests.Import;
using Xunit;

namespace SiteGen.Tests.Create;

[Collection(ConsoleTests.Name)]
public sealed class NewDocumentTests
{
    [Theory]
    [InlineData("strategia", "strategiat/uusi-asia/index.md")]
    [InlineData("group", "ryhmat/uusi-asia.md")]
    [InlineData("kokous", "kokoukset/2026-12-01-uusi-asia/index.md")]
    [InlineData("arviointi", "arvioinnit/uusi-asia-2026/index.md")]
    [InlineData("indikator", "mittarit/uusi-asia.md")]
    [InlineData("hanke", "hankkeet/uusi-asia.md")]
    [InlineData("päätös", "paatokset/2026-12-01-uusi-asia.md")]
    [InlineData("kysely", "kyselyt/uusi-asia.md")]
    [InlineData("uutinen", "uutiset/2026-12-01-uusi-asia.md")]
    [InlineData("työlista", "tyolistat/uusi-asia.md")]
    [InlineData("edunajaminen", "edunajaminen/uusi-asia.md")]
    [InlineData("tilannekuva", "tilannekuvat/2026-12-01-uusi-asia.md")]
    [InlineData("työpaperi", "tyopaperit/uusi-asia.md")]
    [InlineData("palaute", "palautteet/2026-12-01-uusi-asia.md")]
    [InlineData("vastuutaho", "vastuutahot/uusi-asia.md")]
    [InlineData("katsaus", "katsaukset/2026-q4.md")]
    [InlineData("vuosikello", "vuosikello/index.md")]
    [InlineData("sivu", "uusi-asia.md")]
    public void A_new_document_stands_in_the_folder_of_its_kind_and_builds_as_a_draft(string kind, string path)
    {
        using var site = WithMeasure();
        var before = site.Build().Pages;
        New(site, kind, "Uusi asia", "--date", "2026-12-01").ExitCode.ShouldBe(0);
        File.ReadAllText(Path.Combine(site.Content, path)).ShouldContain("luonnos: kyllä");
        site.Build(options => options with { IncludeDrafts = true, Today = new DateOnly(2026, 12, 1) }).Errors().ShouldBeEmpty();
        site.Build().Pages.ShouldBe(before);
    }

    [Fact]
    public void A_review_is_of_the_quarter_and_of_the_strategy_that_was_named()
    {
        using var site = WithMeasure();
        site.Write("strategiat/toinen/index.md", "---\notsikko: Toinen strategia\n---\n\nTeksti.\n");
        New(site, "katsaus", "Katsaus", "--in", "strategiat/s", "--date", "2026-12-01").ExitCode.ShouldBe(0);
        File.ReadAllText(Path.Combine(site.Content, "katsaukset/2026-q4.md")).ShouldContain("strategia: ../strategiat/s/index.md");
        site.Build(options => options with { IncludeDrafts = true, Today = new DateOnly(2026, 12, 1) }).Errors().ShouldBeEmpty();
    }

    [Fact]
    public void An_item_comes_after_those_of_the_agenda_and_minutes_have_their_name()
    {
        using var site = new TestSite();
        site.Write("kokoukset/2026-12-01-kh/index.md", "---\notsikko: Kokous\npäivä: 1.12.2026\n---\n\n## 3 § Avaus\n\n- Julkisuus: julkinen\n\nAvattiin.\n");
        New(site, "asia", "Hankeasiat", "--in", "Kokous").ExitCode.ShouldBe(0);
        New(site, "pöytäkirja", "Pöytäkirja", "--in", "kokoukset/2026-12-01-kh").ExitCode.ShouldBe(0);
        File.ReadAllText(Path.Combine(site.Content, "kokoukset/2026-12-01-kh/4-hankeasiat.md")).ShouldContain("luonnos: kyllä");
        File.Exists(Path.Combine(site.Content, "kokoukset/2026-12-01-kh/poytakirja.md")).ShouldBeTrue();
        site.Build(options => options with { IncludeDrafts = true }).Errors().ShouldBeEmpty();
        site.Build().Errors().ShouldBeEmpty();
    }

    [Fact]
    public void Parts_of_a_strategy_get_the_next_number_and_letter()
    {
        using var site = WithMeasure();
        New(site, "osa", "Toinen", "--in", "strategiat/s").ExitCode.ShouldBe(0);
        New(site, "osa", "Alempi", "--in", "1").ExitCode.ShouldBe(0);
        New(site, "toimenpide", "Toinen toimenpide", "--in", "1.1").ExitCode.ShouldBe(0);
        File.Exists(Path.Combine(site.Content, "strategiat/s/2-toinen/index.md")).ShouldBeTrue();
        File.Exists(Path.Combine(site.Content, "strategiat/s/1-eka/1.2-alempi/index.md")).ShouldBeTrue();
        File.Exists(Path.Combine(site.Content, "strategiat/s/1-eka/1.1-tavoite/b-toinen-toimenpide.md")).ShouldBeTrue();
        site.Build(options => options with { IncludeDrafts = true }).Errors().ShouldBeEmpty();
    }

    [Fact]
    public void A_new_evaluation_asks_what_the_one_before_it_asked()
    {
        using var site = WithMeasure().Write(
            "arvioinnit/arviointi-2025/index.md",
            "---\notsikko: Strategian arviointi 2025\nkohde: ../../strategiat/s/index.md\nvuosi: 2025\nkysymykset:\n  - kysymys: Miten meni?\n    koskee: [../../strategiat/s/1-eka/index.md]\nprosessi:\n  - vaihe: Kysely\n    tekijä: johtoryhmä\n---\n");
        New(site, "arviointi", "Strategian arviointi 2026").ExitCode.ShouldBe(0);
        New(site, "vastaukset", "Johtoryhmä", "--in", "Strategian arviointi 2025").ExitCode.ShouldBe(0);
        var text = File.ReadAllText(Path.Combine(site.Content, "arvioinnit/strategian-arviointi-2026/index.md"));
        text.ShouldContain("kysymys: Miten meni?\n    koskee: [../../strategiat/s/1-eka/index.md]");
        text.ShouldContain("vaihe: Kysely\n    tekijä: johtoryhmä");
        File.ReadAllText(Path.Combine(site.Content, "arvioinnit/arviointi-2025/johtoryhma.md")).ShouldContain("## Eka\n\n### Miten meni?");
        site.Build(options => options with { IncludeDrafts = true }).Errors().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-03-01", "31.8.2026")]
    [InlineData("2026-11-25", "25.2.2027")]
    public void A_first_evaluation_is_of_the_only_strategy_and_its_deadline_is_still_ahead(string day, string deadline)
    {
        using var site = WithMeasure();
        New(site, "arviointi", "Itsearviointi", "--date", day).Output.ShouldContain("rivin ”luonnos: kyllä”");
        var text = site.Read("arvioinnit/itsearviointi-2026/index.md");
        text.ShouldContain("kohde: ../../strategiat/s/index.md");
        text.ShouldContain($"määräpäivä: {deadline}");
        site.Build(options => options with { IncludeDrafts = true, Today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }).Codes().ShouldNotContain("SG0617");
    }

    [Fact]
    public void A_status_goes_into_the_measure()
    {
        using var site = WithMeasure();
        New(site, "tila", "1.1 A", "--status", "viivästynyt", "--reason", "Hankinta: siirtyi", "--date", "2026-05-01").ExitCode.ShouldBe(0);
        New(site, "tila", "Toimi", "--status", "valmis", "--reason", "Tehty", "--forum", "johtoryhmä", "--evidence", "index.md", "--date", "2026-05-20").ExitCode.ShouldBe(0);
        site.Build().Errors().ShouldBeEmpty();
        var page = site.Page("strategiat/s/1-eka/1-1-tavoite/a-toimi.html");
        page.ShouldContain("Hankinta: siirtyi");
        page.ShouldContain("Tehty");
    }

    [Theory]
    [InlineData("SG1101", "toimenpid", "Otsikko")]
    [InlineData("SG1102", "toimenpide", "Otsikko")]
    [InlineData("SG1103", "tila", "9.9 X")]
    [InlineData("SG1103", "osa", "Otsikko", "--in", "9.9")]
    [InlineData("SG1106", "tila", "Eka")]
    [InlineData("SG1107", "tila", "1.1 A", "--status", "hyvä")]
    [InlineData("SG1104", "sivu", "Index")]
    public void What_cannot_be_made_is_told_and_nothing_is_written(string code, params string[] arguments)
    {
        using var site = WithMeasure();
        var before = Directory.GetFiles(site.Content, "*", SearchOption.AllDirectories).Length;
        var run = New(site, arguments);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(code);
        Directory.GetFiles(site.Content, "*", SearchOption.AllDirectories).Length.ShouldBe(before);
    }

    [Theory]
    [InlineData("vastaukset", "--in arvioinnit/")]
    [InlineData("pöytäkirja", "--in kokoukset/")]
    [InlineData("osa", "--in strategiat/")]
    public void What_belongs_somewhere_is_told_where_for_instance(string kind, string example)
    {
        using var site = WithMeasure();
        New(site, kind, "Otsikko").Errors.ShouldContain(example);
    }

    [Fact]
    public void A_day_that_is_none_is_bad_usage_and_no_status_of_today()
    {
        using var site = WithMeasure();
        var before = site.Read("strategiat/s/1-eka/1.1-tavoite/a-toimi.md");
        var run = New(site, "tila", "1.1 A", "--date", "huomenna", "--language", "fi");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("”huomenna” ei ole päivä. Anna päivä muodossa 28.8.2026");
        site.Read("strategiat/s/1-eka/1.1-tavoite/a-toimi.md").ShouldBe(before);
    }

    [Fact]
    public void Follow_up_on_one_line_is_left_to_a_person()
    {
        using var site = WithMeasure().Write("strategiat/s/1-eka/1.1-tavoite/a-toimi.md", "---\notsikko: Toimi\nseuranta: [{päivä: 1.1.2026, tila: etenee, peruste: x}]\n---\n");
        New(site, "tila", "1.1 A").Errors.ShouldContain("SG1105");
    }

    private static Command.Outcome New(TestSite site, params string[] arguments) => Command.Run(["new", .. arguments, "--content", site.Content]);

    private static TestSite WithMeasure() => new TestSite()
        .Write("strategiat/s/index.md", "---\notsikko: Strategia\ntasot: [kohde, tavoite, toimenpide]\n---\n")
        .Write("strategiat/s/1-eka/index.md", "# Eka\n")
        .Write("strategiat/s/1-eka/1.1-tavoite/index.md", "# Tavoite\n")
        .Write("strategiat/s/1-eka/1.1-tavoite/a-toimi.md", "---\notsikko: Toimi\nkausi: 2026\n---\n\nTeksti.\n");
}
