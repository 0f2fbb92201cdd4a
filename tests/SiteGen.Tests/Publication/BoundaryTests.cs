using Shouldly;
using Xunit;

namespace SiteGen.Tests.Publication;

/// <summary>Single situations in which a withheld word could slip through.</summary>
public sealed class BoundaryTests
{
    private const string Meeting = "kokoukset/2026-01-15/";

    [Fact]
    public void A_comment_in_a_title_line_is_not_published() => ShouldHide(site => site
        .Write("sivu.md", "# Sivu <!-- salakana -->\n\nTeksti."));

    [Fact]
    public void A_comment_in_the_heading_of_an_item_is_not_published() => ShouldHide(site => site
        .Write(Meeting + "index.md", "# Kokous\n\n## 1 § Avaus <!-- salakana -->\n\n- Julkisuus: julkinen\n"));

    [Fact]
    public void A_comment_over_several_lines_is_not_published() => ShouldHide(site => site
        .Write("sivu.md", "# Sivu\n\nAlku.\n\n<!--\nsalakana\n\nsalakana\n-->\n\nLoppu <!-- salakana\nsalakana --> tässä."));

    [Fact]
    public void An_item_within_a_comment_is_not_published() => ShouldHide(site => site
        .Write(Meeting + "index.md", "# Kokous\n\n## 1 § Avaus\n\n- Julkisuus: julkinen\n\n<!--\n## 2 § Salakana\n\n- Julkisuus: julkinen\n\nsalakana\n-->\n"));

    [Fact]
    public void A_picture_whose_time_as_an_attachment_is_over_is_not_published_though_the_text_shows_it() => ShouldHide(site => site
        .Write("kuva.svg", "salakana")
        .Write("sivu.md", "---\notsikko: Sivu\nliitteet: [{tiedosto: kuva.svg, julkisuus: julkinen, poistetaan: 1.1.2026}]\n---\n![Kuva](kuva.svg)\n"));

    [Fact]
    public void A_picture_that_an_items_file_withholds_is_not_published_though_another_page_shows_it() => ShouldHide(site => site
        .Write(Meeting + "index.md", "# Kokous\n")
        .Write(Meeting + "kuva.svg", "salakana")
        .Write(Meeting + "2-asia.md", "---\notsikko: Asia\njulkisuus: ei julkinen\nliitteet: [{tiedosto: kuva.svg, julkisuus: ei julkinen}]\n---\n")
        .Write("sivu.md", $"# Sivu\n\n![Kuva]({Meeting}kuva.svg)\n"));

    [Fact]
    public void A_file_that_an_items_file_withholds_is_not_published_though_another_document_lists_it() => ShouldHide(site => site
        .Write(Meeting + "index.md", "---\notsikko: Kokous\nliitteet: [{tiedosto: liite.txt, julkisuus: julkinen}]\n---\n")
        .Write(Meeting + "liite.txt", "salakana")
        .Write(Meeting + "2-asia.md", "---\notsikko: Asia\njulkisuus: ei julkinen\nliitteet: [{tiedosto: liite.txt, julkisuus: ei julkinen}]\n---\n"));

    [Fact]
    public void A_translation_of_a_withheld_item_is_not_published() => ShouldHide(site => site
        .Write(Meeting + "index.md", "# Kokous\n").Write(Meeting + "index.sv.md", "# Möte\n")
        .Write(Meeting + "2-asia.md", "---\notsikko: Asia\njulkisuus: ei julkinen\n---\nTeksti.\n")
        .Write(Meeting + "2-asia.sv.md", "---\nrubrik: Salakana\noffentlighet: offentlig\n---\nsalakana\n"));

    [Fact]
    public void A_translation_of_withheld_minutes_is_not_published() => ShouldHide(site => site
        .Write(Meeting + "index.md", "# Kokous\n").Write(Meeting + "index.sv.md", "# Möte\n")
        .Write(Meeting + "poytakirja.md", "---\njulkisuus: ei julkinen\n---\nTeksti.\n")
        .Write(Meeting + "poytakirja.sv.md", "---\noffentlighet: offentlig\n---\nsalakana\n"));

    [Fact]
    public void A_translation_of_a_draft_is_not_published() => ShouldHide(site => site
        .Write("sivu.md", "---\notsikko: Sivu\nluonnos: kyllä\n---\n")
        .Write("sivu.sv.md", "---\nrubrik: Salakana\n---\nsalakana\n"));

    [Fact]
    public void What_lies_in_the_folder_of_a_draft_is_not_published() => ShouldHide(site => site
        .Write("hankkeet/polku/index.md", "---\notsikko: Polku\nluonnos: kyllä\n---\n")
        .Write("hankkeet/polku/vaiheet/yksi.md", "# Salakana\n")
        .Write("hankkeet/polku/kuva.svg", "salakana")
        .Write("sivu.md", "# Sivu\n\n![Kuva](hankkeet/polku/kuva.svg)\n"));

    [Fact]
    public void An_item_with_a_mark_in_front_of_its_heading_is_no_part_of_the_public_item_before_it() => ShouldHide(site => site
        .Write(Meeting + "index.md", "# Kokous\n\n## 1 § Avaus\n\n- Julkisuus: julkinen\n\n\u00A0## 2 § Salakana\n\n- Julkisuus: ei julkinen\n\nsalakana\n"));

    [Theory]
    [InlineData("> ## 2 § Salakana\n> - Julkisuus: ei julkinen\n> salakana")]
    [InlineData("2 § Salakana\n---\n\n- Julkisuus: ei julkinen\n\nsalakana")]
    [InlineData("##2 § Salakana\n\n- Julkisuus: ei julkinen\n\nsalakana")]
    [InlineData("   ## 2 § Salakana ##\n\n* **julkisuus**: ei julkinen\n\nsalakana")]
    [InlineData("##\n\n- Julkisuus: ei julkinen\n\nsalakana")]
    [InlineData("<h2>Salakana</h2>\n\n- Julkisuus: ei julkinen\n\nsalakana")]
    [InlineData("**2 § Salakana**\n\n- Julkisuus: ei julkinen\n\nsalakana")]
    [InlineData("- ## 2 § Salakana\n- Julkisuus: ei julkinen\n- salakana")]
    [InlineData("1. Julkisuus: ei julkinen\n2. salakana")]
    [InlineData("```\n## 2 § Salakana\n- Julkisuus: ei julkinen\nsalakana\n```")]
    public void Whatever_a_withheld_item_looks_like_it_is_not_published_as_part_of_the_item_before_it(string item) => ShouldHide(site => site
        .Write(Meeting + "index.md", $"# Kokous\n\n## 1 § Avaus\n\n- Julkisuus: julkinen\n\nTeksti.\n\n{item}\n"));

    [Theory]
    [InlineData("::: poistetaan 1.6.2026\nsalakana\n:::")]
    [InlineData("::: poistetaan 1.6.2026\nsalakana")]
    [InlineData("::: poistetaan 30.9.2099\nsalakana")]
    [InlineData("::: poistetaan 30.9.2099\nsalakana\n::")]
    [InlineData("::: poistetaan 30.9.2099\nTeksti.\n::: poistetaan 1.6.2026\nsalakana\n:::\n:::")]
    [InlineData("::: poistetaan 1.6.2026\nTeksti.\n::: poistetaan 30.9.2099\nTeksti.\n:::\nsalakana\n:::")]
    [InlineData("::: poistetaan huomenna\nsalakana\n:::")]
    [InlineData("::: poistetan 1.6.2026\nsalakana\n:::")]
    [InlineData(":: poistetaan 1.6.2026\nsalakana\n::")]
    [InlineData(":::: poistetaan 1.6.2026\nsalakana\n::::")]
    [InlineData("> ::: poistetaan 1.6.2026\n> salakana\n> :::")]
    [InlineData("- ::: poistetaan 1.6.2026\n- salakana\n- :::")]
    [InlineData("\u00A0::: poistetaan 1.6.2026\nsalakana\n:::")]
    [InlineData("```\n::: poistetaan 1.6.2026\nsalakana\n:::\n```")]
    [InlineData("::: poistetaan 1.6.2026 :::\nsalakana\n:::")]
    [InlineData("::: poistetaan 1.6.2026\n<!--\n:::\n-->\nsalakana\n:::")]
    [InlineData("<!--\n::: poistetaan 30.9.2099\n-->\n::: poistetaan 1.6.2026\nsalakana\n:::")]
    public void A_passage_whose_day_has_come_or_that_cannot_be_read_is_not_published(string passage)
    {
        ShouldHide(site => site.Write("sivu.md", $"# Sivu\n\n{passage}\n"));
        ShouldHide(site => site.Write(Meeting + "index.md", $"# Kokous\n\n## 1 § Avaus\n\n- Julkisuus: julkinen\n\n{passage}\n"));
        ShouldHide(site => site.Write(Meeting + "index.md", "# Kokous\n").Write(Meeting + "poytakirja.md", $"---\njulkisuus: julkinen\n---\n\n{passage}\n"));
        ShouldHide(site => site.Write(Meeting + "index.md", "# Kokous\n").Write(Meeting + "2-asia.md", $"---\notsikko: Asia\njulkisuus: julkinen\n---\n\n{passage}\n"));
    }

    [Theory]
    [InlineData("::: poistetaan 1.6.2026\n## 2 § Asia\n\n- Julkisuus: ei julkinen\n:::\n\nsalakana")]
    [InlineData("## 2 § Asia\n\n::: poistetaan 1.6.2026\n- Julkisuus: ei julkinen\n:::\n\nsalakana")]
    [InlineData("## 2 § Asia\n\n- Julkisuus: julkinen\n::: poistetaan 1.1.2026\n- Poistetaan: 1.2.2026\n:::\n\nsalakana")]
    [InlineData("## 2 § Asia\n\n- Julkisuus: ei julkinen\n\n::: poistetaan 1.1.2099\nsalakana\n:::")]
    public void A_passage_takes_no_publicity_away_from_what_follows_it(string items) => ShouldHide(site => site
        .Write(Meeting + "index.md", $"# Kokous\n\n## 1 § Avaus\n\n- Julkisuus: julkinen\n\nTeksti.\n\n{items}\n"));

    [Fact]
    public void A_passage_is_shown_until_the_day_before_and_no_later()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "# Sivu\n\n::: poistetaan 2.6.2026\nsalakana\n:::\n").Build().Errors().ShouldBeEmpty();
        site.OutputHolds("salakana").ShouldBeTrue();
        site.Build(options => options with { Today = new DateOnly(2026, 6, 2), IncludeDrafts = true }).Errors().ShouldBeEmpty();
        site.OutputHolds("salakana").ShouldBeFalse();
    }

    [Theory]
    [InlineData("julkisuus: [julkinen]")]
    [InlineData("julkisuus: {julkinen: kyllä}")]
    [InlineData("julkisuus: kyllä")]
    [InlineData("julkisuus: true")]
    [InlineData("julkisuus: julkinen, ei julkinen")]
    [InlineData("julkisuus: ~")]
    [InlineData("Julkisuus : ei julkinen\njulkisuus: julkinen")]
    [InlineData("julkisuus: 'julkinen?'")]
    public void Publicity_in_doubt_publishes_nothing(string head) => ShouldHide(site => site
        .Write(Meeting + "index.md", "# Kokous\n")
        .Write(Meeting + "2-asia.md", $"---\notsikko: Salakana\n{head}\n---\nsalakana\n"));

    [Fact]
    public void A_withheld_word_of_a_title_only_item_does_not_become_an_anchor() => ShouldHide(site => site
        .Write(Meeting + "index.md", "# Kokous\n\n## 1 § Salakana\n\n- Julkisuus: vain otsikko\n- Julkinen otsikko: Henkilöasia\n- Numero: 1\n\n### Salakana\n"));

    [Fact]
    public void What_was_public_and_is_withdrawn_is_gone_after_the_next_build()
    {
        using var site = new TestSite();
        site.Write("sivut/salakana.md", "---\notsikko: Salakana\naliakset: [salakana-vanha/sivu.html]\nliitteet: [{tiedosto: salakana.txt, julkisuus: julkinen}]\n---\n")
            .Write("sivut/salakana.txt", "salakana");
        site.Build().Written.ShouldNotBeNull();
        site.OutputHolds("salakana").ShouldBeTrue();
        File.Delete(Path.Combine(site.Content, "sivut", "salakana.md"));
        site.Build().Written.ShouldNotBeNull().Removed.ShouldBe(4);
        site.OutputHolds("salakana").ShouldBeFalse();
        Directory.Exists(Path.Combine(site.Output, "salakana-vanha")).ShouldBeFalse();
    }

    private static void ShouldHide(Func<TestSite, TestSite> write)
    {
        using var site = new TestSite();
        write(site).Build(options => options with { BaseUrl = "https://esimerkkila.example/" });
        site.OutputHolds("salakana").ShouldBeFalse();
    }
}
