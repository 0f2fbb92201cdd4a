using Shouldly;
using SiteGen.Text;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>Whole documents on one page.</summary>
public sealed class BookTests
{
    private const string Book = "strategiat/s/koko-asiakirja.html";

    [Fact]
    public void A_booklet_holds_the_whole_strategy_and_tells_the_addresses_of_links()
    {
        using var site = Site();
        site.Build().Errors().ShouldBeEmpty();
        var book = site.Page(Book);
        book.ShouldContain("<h4 id=\"s-kohta-3\">", Case.Sensitive, "a measure stands below its element");
        book.ShouldContain("<a href=\"#s-kohta-1\">osa</a>", Case.Sensitive, "a link to a part stays in the booklet");
        book.ShouldContain("<h5>Väliotsikko</h5>", Case.Sensitive, "headings of texts stand below the chapter's");
        book.ShouldContain("https://www.esimerkkila.example/muualla");
        book.ShouldNotContain("salakana");
    }

    [Fact]
    public void A_booklet_is_linked_from_its_page_and_is_in_neither_search_nor_sitemap()
    {
        using var site = Site();
        site.Build(options => options with { BaseUrl = "https://www.esimerkkila.example/" });
        site.Page("strategiat/s/index.html").ShouldContain("href=\"koko-asiakirja.html\"");
        site.Page("sitemap.xml").ShouldNotContain("koko-asiakirja");
        site.Page(Book).ShouldContain("<meta name=\"robots\" content=\"noindex\">");
        OutputFolder.Read(site.Output).Where(file => file.Key.StartsWith("s-haku/", StringComparison.Ordinal))
            .ShouldAllBe(file => !System.Text.Encoding.UTF8.GetString(file.Value).Contains("koko-asiakirja", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a \"b\" \\ c", "\"a \\22 b\\22  \\5c  c\"")]
    [InlineData("</style>\n", "\"\\3c /style\\3e \\a \"")]
    [InlineData("ä – ö", "\"ä – ö\"")]
    public void No_title_ends_a_text_of_a_stylesheet(string title, string css) => CssText.Quote(title).ShouldBe(css);

    private static TestSite Site()
    {
        var site = new TestSite();
        site.Write("strategiat/s/index.md", "---\notsikko: Strategia \"S\" } @page { }\nvisio: Näkymä\n---\n\nKatso [osa](1-osa/index.md) ja [muualla](https://www.esimerkkila.example/muualla).\n");
        site.Write("strategiat/s/1-osa/index.md", "---\notsikko: Osa\n---\n\nOsan teksti.\n");
        site.Write("strategiat/s/1-osa/1-ala/index.md", "---\notsikko: Alaosa\n---\n\nTeksti.\n");
        site.Write("strategiat/s/1-osa/1-ala/a-toimi.md", "---\notsikko: Toimi\n---\n\nAlku.\n\n## Väliotsikko\n\nTeksti.\n");
        site.Write("strategiat/s/1-osa/1-ala/b-luonnos.md", "---\notsikko: Salakana\nluonnos: kyllä\n---\n\nsalakana\n");
        return site;
    }
}
