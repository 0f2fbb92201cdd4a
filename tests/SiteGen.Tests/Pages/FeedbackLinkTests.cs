using System.Web;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>The links at the end of a page carry the page, whatever its title.</summary>
public sealed class FeedbackLinkTests
{
    private const string Title = "Johto & ”Co” #1: 50 % {osoite} <b>";

    [Fact]
    public void A_form_gets_address_title_kind_and_kind_of_page_each_as_one_value()
    {
        var links = LinksOf("osoite: 'https://lomake.example/a?sivu={osoite}&otsikko={otsikko}&laji={laji}&mika={sivun laji}'");
        links.Select(link => HttpUtility.ParseQueryString(new Uri(link).Query)["laji"]).ShouldBe(["Idea", "Aloite", "Kommentti"]);
        foreach (var values in links.Select(link => HttpUtility.ParseQueryString(new Uri(link).Query)))
        {
            values.Count.ShouldBe(4);
            values["sivu"].ShouldBe("https://www.esimerkkila.example/ryhmat/johto.html");
            values["otsikko"].ShouldBe(Title);
            values["mika"].ShouldBe("Ryhmä");
        }
    }

    [Theory]
    [InlineData("osoite: 'https://lomake.example/a?sivu={url}&otsikko={title}'", 1)]
    [InlineData("osoite: 'https://lomake.example/a?sivu={url}&otsikko={title}&laji={kind}'", 3)]
    [InlineData("osoite: https://lomake.example/", 1)]
    [InlineData("aloite: https://lomake.example/aloite", 1)]
    [InlineData("sähköposti: palaute@esimerkkila.example", 3)]
    [InlineData("{ idé: 'https://lomake.example/?sida={adress}', e-post: palaute@esimerkkila.example }", 3)]
    public void There_is_a_link_for_each_kind_that_differs(string feedback, int count) => LinksOf(feedback).Length.ShouldBe(count);

    [Fact]
    public void An_email_says_the_kind_and_the_page()
    {
        var mail = LinksOf("sähköposti: palaute@esimerkkila.example")[1];
        mail.ShouldStartWith("mailto:palaute@esimerkkila.example?subject=Aloite%3A%20Johto%20%26%20");
        Uri.UnescapeDataString(mail).ShouldEndWith("\r\nRyhmä\r\nhttps://www.esimerkkila.example/ryhmat/johto.html");
    }

    private static string[] LinksOf(string feedback)
    {
        using var site = new TestSite()
            .Write("site.yml", $"nimi: Esimerkkilä\nosoite: https://www.esimerkkila.example/\npalaute: {(feedback[0] == '{' ? feedback : "\n  " + feedback)}\n")
            .Write("ryhmat/johto.md", $"---\notsikko: '{Title}'\n---\n\nRyhmän teksti.\n");
        site.Build().Errors().ShouldBeEmpty();
        var page = new HtmlParser().ParseDocument(site.Page("ryhmat/johto.html"));
        return [.. page.QuerySelectorAll("aside.feedback .ways a").Select(link => link.GetAttribute("href")!)];
    }
}
