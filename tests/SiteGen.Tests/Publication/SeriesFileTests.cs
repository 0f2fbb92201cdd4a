using Shouldly;
using Xunit;

namespace SiteGen.Tests.Publication;

/// <summary>The file of an indicator's values is public exactly where the indicator is.</summary>
public sealed class SeriesFileTests
{
    private const string Values = "aika;arvo;huomautus\n2024;1;salakana\n";

    [Fact]
    public void The_file_beside_a_public_indicator_is_published_as_it_stands()
    {
        using var site = new TestSite();
        site.Write("mittarit/luku.md", "# Luku\n").Write("mittarit/luku.csv", Values);
        site.Build().Codes().ShouldNotContain("SG0310");
        site.Page("mittarit/luku.csv").ShouldBe(Values);
        site.Page("mittarit/luku.html").ShouldContain("href=\"luku.csv\"");
    }

    [Theory]
    [InlineData("luonnos: kyllä")]
    [InlineData("julkaistaan: 2.6.2026")]
    [InlineData("poistetaan: 1.6.2026")]
    [InlineData("liitteet: [{tiedosto: luku.csv, julkisuus: ei julkinen}]")]
    [InlineData("liitteet: [{tiedosto: luku.csv, julkisuus: julkinen, julkaistaan: 2.6.2026}]")]
    public void The_file_beside_one_that_is_not_public_today_is_not(string line)
    {
        using var site = new TestSite();
        site.Write("mittarit/luku.md", $"---\notsikko: Luku\n{line}\n---\n").Write("mittarit/luku.csv", Values);
        site.Build().Errors().ShouldBeEmpty();
        site.Build().Codes().ShouldNotContain("SG0310");
        site.OutputHolds("salakana").ShouldBeFalse();
    }

    [Fact]
    public void The_file_of_a_draft_that_has_a_public_translation_is_not_published()
    {
        using var site = new TestSite();
        site.Write("mittarit/luku.md", "---\notsikko: Luku\nluonnos: kyllä\n---\n").Write("mittarit/luku.sv.md", "# Tal\n").Write("mittarit/luku.csv", Values);
        site.Build();
        site.OutputHolds("salakana").ShouldBeFalse();
    }

    [Fact]
    public void A_file_beside_no_indicator_is_told_and_not_published()
    {
        using var site = new TestSite();
        site.Write("mittarit/luku.md", "# Luku\n").Write("mittarit/muu.csv", Values).Write("sivu.md", "# Sivu\n").Write("sivu.csv", Values);
        site.Build().Codes().Count(code => code == "SG0310").ShouldBe(2);
        site.OutputHolds("salakana").ShouldBeFalse();
    }

    [Fact]
    public void The_file_may_stand_in_the_private_folder_as_the_indicator_may()
    {
        using var site = new TestSite();
        site.WritePrivate("mittarit/luku.md", "# Luku\n").WritePrivate("mittarit/luku.csv", Values);
        site.WritePrivate("mittarit/toinen.md", "---\notsikko: Toinen\nluonnos: kyllä\n---\n").Write("mittarit/toinen.csv", "aika;arvo;huomautus\n2024;1;piilokana\n");
        site.Build().Errors().ShouldBeEmpty();
        site.Page("mittarit/luku.csv").ShouldBe(Values);
        site.OutputHolds("piilokana").ShouldBeFalse();
    }

    [Fact]
    public void A_file_too_large_to_be_a_series_stops_publication()
    {
        using var site = new TestSite();
        site.Write("mittarit/luku.md", "# Luku\n").Write("mittarit/luku.csv", new byte[(1024 * 1024) + 1]);
        site.Build().Errors().ShouldHaveSingleItem().ShouldContain("SG0111");
    }
}
