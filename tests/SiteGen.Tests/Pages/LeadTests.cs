using Shouldly;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>What stands first on a page.</summary>
public sealed class LeadTests
{
    [Fact]
    public void A_page_without_a_summary_does_not_say_its_first_paragraph_twice()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "# Sivu\n\nEnsimmäinen kappale.\n\nToinen kappale.\n").Build().Errors().ShouldBeEmpty();
        var main = PageOutline.Of(File.ReadAllBytes(Path.Combine(site.Output, "sivu.html"))).Split("# Sivu")[1];
        main.Split("Ensimmäinen kappale.").Length.ShouldBe(2);
    }

    [Fact]
    public void A_summary_is_the_first_sentence_and_the_description()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "---\notsikko: Sivu\ntiivistelmä: Lyhyesti & selvästi.\n---\nTeksti.\n").Build().Errors().ShouldBeEmpty();
        var outline = PageOutline.Of(File.ReadAllBytes(Path.Combine(site.Output, "sivu.html")));
        outline.ShouldContain("description: Lyhyesti & selvästi.");
        outline.ShouldContain("# Sivu\nLyhyesti & selvästi.\nTeksti.");
    }

    [Fact]
    public void A_heading_is_no_part_of_the_description()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "# Sivu\n\n## Taustaa\n\nKappale.\n").Build().Errors().ShouldBeEmpty();
        PageOutline.Of(File.ReadAllBytes(Path.Combine(site.Output, "sivu.html"))).ShouldContain("description: Kappale.");
    }
}
