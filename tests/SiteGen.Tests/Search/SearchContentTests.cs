using Shouldly;
using Xunit;

namespace SiteGen.Tests.Search;

/// <summary>What is in the index of a built site, and what is not.</summary>
public sealed class SearchContentTests
{
    private const string Meeting = "kokoukset/2026-01-15/";

    [Fact]
    public void The_words_of_a_page_are_in_the_index_with_its_title_and_sections()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "# Lukijan opas\n\nAlku.\n\n## Kirjaston aukiolo\n\nKirjasto on auki iltaisin.\n").Build().Errors().ShouldBeEmpty();
        Index(site).ShouldContain("kirjaston");
        Index(site).ShouldContain("\"Lukijan opas\",[[\"\",\"\",\"Alku.\"],[\"Kirjaston aukiolo\",\"kirjaston-aukiolo\",\"Kirjasto on auki iltaisin.\"]]");
    }

    [Fact]
    public void What_is_on_every_page_is_not_in_the_index()
    {
        using var site = new TestSite();
        site.Write("site.yml", "nimi: Nimikyltti\nyhteystiedot: Puhelinvaihde\n").Write("sivu.md", "# Opas\n").Build().Errors().ShouldBeEmpty();
        Index(site).ShouldNotContain("nimikyltti", Case.Insensitive);
        Index(site).ShouldNotContain("puhelinvaihde", Case.Insensitive);
        Index(site).ShouldNotContain("siirry");
    }

    [Fact]
    public void A_link_in_a_list_of_other_pages_is_found_on_those_pages_only()
    {
        using var site = new TestSite();
        site.Write("ryhmat/kyläneuvosto.md", "# Kyläneuvosto\n").Write(Meeting + "index.md", "---\notsikko: Talvikokous\nryhmä: ../../ryhmat/kyläneuvosto.md\npäivä: 15.1.2026\n---\n")
            .Build().Errors().ShouldBeEmpty();
        // The group's page lists the meeting, the meeting's names its group.
        var term = Index(site).Split('\n').Single(line => line.Contains("\ttalvikokous\t", StringComparison.Ordinal));
        term.Split('\t')[^1].Count(char.IsAsciiLetterUpper).ShouldBe(1);
    }

    [Fact]
    public void The_title_of_an_attachment_is_in_the_index_and_that_of_a_withheld_one_is_not()
    {
        using var site = new TestSite();
        site.Write(Meeting + "kartta.txt", "a").Write(Meeting + "tarjous.txt", "b").Write(Meeting + "index.md", """
            ---
            otsikko: Kokous
            päivä: 15.1.2026
            liitteet:
              - {tiedosto: kartta.txt, otsikko: Kaavakartta, julkisuus: julkinen}
              - {tiedosto: tarjous.txt, otsikko: Salakana, julkisuus: ei julkinen}
            ---
            """).Build().Errors().ShouldBeEmpty();
        Index(site).ShouldContain("kaavakartta");
        Index(site).ShouldNotContain("salakana", Case.Insensitive);
    }

    [Fact]
    public void A_page_that_is_taken_back_leaves_nothing_in_the_index()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "# Peruttu\n\nZzsalakana ja åälakana.\n").Build().Errors().ShouldBeEmpty();
        Index(site).ShouldContain("zzsalakana");
        var files = Directory.GetFiles(IndexFolder(site)).Length;
        File.Delete(Path.Combine(site.Content, "sivu.md"));
        site.Build().Errors().ShouldBeEmpty();
        Index(site).ShouldNotContain("salakana", Case.Insensitive);
        Index(site).ShouldNotContain("peruttu", Case.Insensitive);
        site.OutputHolds("zzsalakana").ShouldBeFalse();
        Directory.GetFiles(IndexFolder(site)).Length.ShouldBeLessThanOrEqualTo(files);
    }

    [Fact]
    public void The_index_from_A_to_Ö_says_what_abbreviations_stand_for_and_puts_Ö_last()
    {
        using var site = new TestSite();
        site.Write("öljy.md", "# Öljy\n").Write("a.md", "# Asuminen\n\nTuki tulee rahastosta (EAKR).\n")
            .Write("b.md", "# Rahastot\n\nEAKR tarkoittaa Euroopan aluekehitysrahastoa.\n").Build().Errors().ShouldBeEmpty();
        var page = PageOutline.Of(File.ReadAllBytes(Path.Combine(site.Output, "hakemisto.html")));
        page.ShouldContain("EAKR Lyhenne: Euroopan aluekehitysrahastoa");
        page.IndexOf("## Ö", StringComparison.Ordinal).ShouldBeGreaterThan(page.IndexOf("## R", StringComparison.Ordinal));
        page.IndexOf("[Rahastot](b.html)", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("[Asuminen](a.html)", page.IndexOf("EAKR", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void What_only_compounds_have_is_learnt_from_those_that_share_it()
    {
        using var site = new TestSite();
        site.Write("a.md", "# Tilat\n\nTila on auki. Talo on auki.\n").Write("b.md", "# Nuorisotila\n").Write("c.md", "# Nuorisotalo\n").Build().Errors().ShouldBeEmpty();
        var term = Index(site).Split('\n').Single(line => line.StartsWith("nuoriso\t", StringComparison.Ordinal));
        term.Split('\t')[^1].Count(char.IsAsciiLetterUpper).ShouldBe(2);
    }

    [Fact]
    public void A_word_is_found_that_only_a_compound_of_unknown_parts_ends_in()
    {
        using var site = new TestSite();
        site.Write("a.md", "# Jättipalsami\n").Write("b.md", "# Strategia\n").Build().Errors().ShouldBeEmpty();
        Index(site).Split('\n').ShouldContain("palsami\tjättipalsami");
    }

    [Fact]
    public void A_doing_and_its_verb_find_each_other()
    {
        using var site = new TestSite();
        site.Write("a.md", "# Siirtyminen\n").Write("b.md", "# Linja\n\nSe siirtyy, kun muut siirtyvät. On aika siirtyä.\n").Build().Errors().ShouldBeEmpty();
        foreach (var lemma in new[] { "siirtyä", "siirtyminen" })
        {
            Index(site).Split('\n').Single(line => line.StartsWith(lemma + "\t", StringComparison.Ordinal)).Split("\t\t").Length.ShouldBe(2);
        }
    }

    [Fact]
    public void The_page_that_is_made_of_a_role_is_found_as_one()
    {
        using var site = new TestSite();
        site.Write("hankkeet/index.md", "# Hankkeet\n").Write("hankkeet/valot.md", "---\notsikko: Valot\nvastuutaho: [kanttori]\n---\n").Build().Errors().ShouldBeEmpty();
        Index(site).ShouldContain("\"vastuutahot/kanttori.html\",\"Kanttori\"");
        Index(site).ShouldContain("\"Vastuutaho\"");
        // The role's own page and that of what it is responsible for.
        var term = Index(site).Split('\n').Single(line => line.StartsWith("kanttori\t", StringComparison.Ordinal));
        term.Count(char.IsAsciiLetterUpper).ShouldBe(2);
    }

    [Fact]
    public void A_page_of_an_earlier_version_comes_after_that_of_the_newest_and_says_so()
    {
        using var site = new TestSite();
        site.Write("strategiat/uusi/index.md", "---\notsikko: Strategia 2026\nedellinen versio: ../vanha/index.md\n---\n").Write("strategiat/uusi/1-kouru.md", "# Kouru\n")
            .Write("strategiat/vanha/index.md", "# Strategia 2020\n").Write("strategiat/vanha/1-kouru.md", "# Kouru\n").Build().Errors().ShouldBeEmpty();
        Index(site).ShouldContain("\"Aiempi versio\"");
        var weights = Index(site).Split('\n').Single(line => line.StartsWith("kouru\t", StringComparison.Ordinal)).Split('\t')[2].Where(char.IsAsciiLetterUpper).ToArray();
        weights.Length.ShouldBe(2);
        weights[0].ShouldBeGreaterThan(weights[1]);
    }

    [Fact]
    public void An_index_of_many_terms_has_a_page_for_each_letter()
    {
        using var site = new TestSite();
        for (var i = 0; i < 501; i++) site.Write($"sivu-{i}.md", $"# {(char)('A' + (i % 3))}sana {i}\n");
        site.Build().Errors().ShouldBeEmpty();
        var page = File.ReadAllText(Path.Combine(site.Output, "hakemisto.html"));
        page.ShouldContain("href=\"hakemisto-b.html\"");
        page.ShouldNotContain("href=\"sivu-1.html\"");
        var letter = File.ReadAllText(Path.Combine(site.Output, "hakemisto-b.html"));
        letter.ShouldContain("href=\"sivu-1.html\"");
        letter.ShouldContain("<a href=\"hakemisto-b.html\" aria-current=\"page\">B</a>");
    }

    private static string IndexFolder(TestSite site) => Path.Combine(site.Output, "s-haku", "fi");

    private static string Index(TestSite site) => string.Join('\n', Directory.GetFiles(IndexFolder(site)).Order(StringComparer.Ordinal).Select(File.ReadAllText));
}
