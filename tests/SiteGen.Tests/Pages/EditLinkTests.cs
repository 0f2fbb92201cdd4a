using System.Net;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>Links to GitHub's editor.</summary>
public sealed class EditLinkTests
{
    private const string Settings = "nimi: Esimerkkilän strategia\nrepositorio: esimerkkila/strategia\n";
    private const string Measures = "strategiat/oma/1-arki/";

    [Fact]
    public void Without_a_repository_in_settings_no_page_has_them()
    {
        using var site = Site("nimi: Esimerkkilän strategia\n");
        site.Build().Errors().ShouldBeEmpty();
        site.OutputHolds("github.com").ShouldBeFalse();
    }

    [Fact]
    public void A_page_leads_to_its_file_and_a_whole_to_a_new_part()
    {
        using var site = Site(Settings);
        site.Build().Errors().ShouldBeEmpty();
        var measure = site.Page(Measures + "a-neuvonta.html");
        measure.ShouldContain("https://github.com/esimerkkila/strategia/edit/main/content/strategiat/oma/1-arki/a-neuvonta.md");
        var element = WebUtility.HtmlDecode(site.Page(Measures + "index.html"));
        element.ShouldContain("https://github.com/esimerkkila/strategia/new/main/content?filename=" + Uri.EscapeDataString(Measures + "b-toimenpide.md") + "&value=---%0A");
        var group = WebUtility.HtmlDecode(site.Page("ryhmat/hallitus.html"));
        group.ShouldContain("filename=" + Uri.EscapeDataString("kokoukset/2026-06-01-hallitus/index.md"));
        group.ShouldContain(Uri.EscapeDataString("../../ryhmat/hallitus"));
    }

    [Fact]
    public void The_branch_and_the_folder_are_those_of_settings()
    {
        using var site = Site(Settings + "haara: julkaisu/uusi\nrepositorion kansio: /sivusto/sisältö/\n");
        site.Build().Errors().ShouldBeEmpty();
        WebUtility.HtmlDecode(site.Page("index.html")).ShouldContain("/edit/julkaisu/uusi/sivusto/sis%C3%A4lt%C3%B6/index.md");
    }

    [Fact]
    public void What_is_kept_outside_of_the_repository_has_none()
    {
        using var site = Site(Settings).WritePrivate("oma.md", "# Oma sivu\n");
        site.Build().Errors().ShouldBeEmpty();
        site.Page("oma.html").ShouldNotContain("github.com");
    }

    [Fact]
    public void A_draft_leaves_no_gap_in_the_name_of_a_new_file()
    {
        using var site = Site(Settings);
        site.Write(Measures + "b-salainen.md", "---\notsikko: Salainen\nluonnos: kyllä\n---\n");
        site.Build().Errors().ShouldBeEmpty();
        site.OutputHolds("salainen").ShouldBeFalse();
        site.Page(Measures + "index.html").ShouldContain("b-toimenpide.md");
    }

    [Fact]
    public void The_file_of_an_item_that_shows_only_its_public_heading_is_not_named()
    {
        using var site = Site(Settings);
        site.Write("kokoukset/2026-05-04/index.md", "---\notsikko: Kokous\n---\n");
        site.Write("kokoukset/2026-05-04/2-mattilanasia.md", "---\notsikko: Mattilan asia\njulkisuus: vain otsikko\njulkinen otsikko: Henkilöasia\n---\n");
        site.Build().Errors().ShouldBeEmpty();
        site.OutputHolds("Henkilöasia").ShouldBeTrue();
        site.OutputHolds("mattila").ShouldBeFalse();
    }

    private static TestSite Site(string settings) => new TestSite().Write("site.yml", settings)
        .Write("strategiat/oma/index.md", "---\notsikko: Strategia\ntasot:\n  - nimi: painopiste\n    monikko: painopisteet\n---\n")
        .Write(Measures + "index.md", "# Sujuva arki\n")
        .Write(Measures + "a-neuvonta.md", "---\notsikko: Neuvonta\ntyyppi: toimenpide\n---\n")
        .Write("ryhmat/hallitus.md", "# Hallitus\n");
}
