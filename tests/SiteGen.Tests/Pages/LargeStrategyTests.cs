using System.Text;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>A strategy with more measures than one page can show shows them area by area.</summary>
public sealed class LargeStrategyTests
{
    private const int Most = 200;
    private const string Quarter = "strategiat/kunta/neljannekset/2026-q1";

    [Fact]
    public void The_quarter_of_a_large_strategy_has_a_page_for_each_area()
    {
        using var site = Site(Most + 1);
        var summary = Page(site, Quarter + ".html");
        summary.ShouldContain("Tilanne muuttui 202 / 202 toimenpiteessä");
        summary.ShouldContain("[Q1/2026: Asuminen](2026-q1-1.html)");
        summary.ShouldContain("[Q1/2026: Työ, osa 2 / 2](2026-q1-3.html)");
        summary.ShouldNotContain("Toimenpide 7");
        Page(site, Quarter + "-1.html").ShouldContain("Toimenpide 0");
        Page(site, Quarter + "-2.html").ShouldContain("Toimenpide 1]");
        Page(site, Quarter + "-3.html").ShouldContain("Toimenpide 201]");
        Page(site, "strategiat/kunta/index.html").ShouldNotContain("Toimenpide 7");
        Page(site, "strategiat/kunta/2-tyo/index.html").ShouldContain("Toimenpide 7");
    }

    [Fact]
    public void The_quarter_of_another_strategy_is_one_page()
    {
        using var site = Site(3);
        Page(site, Quarter + ".html").ShouldContain("Toimenpide 3");
        File.Exists(Path.Combine(site.Output, Quarter + "-1.html")).ShouldBeFalse();
    }

    private static TestSite Site(int measures)
    {
        var site = new TestSite();
        site.Write("strategiat/kunta/index.md", "---\notsikko: Kuntastrategia\nkausi: 2026–2029\ntasot: [painopiste, toimenpide]\n---\n")
            .Write("strategiat/kunta/1-asuminen/index.md", "# Asuminen\n").Write("strategiat/kunta/2-tyo/index.md", "# Työ\n");
        for (var i = 0; i <= measures; i++) site.Write($"strategiat/kunta/{(i == 0 ? "1-asuminen" : "2-tyo")}/{i}-t.md", Measure(i));
        site.Build().Errors().ShouldBeEmpty();
        return site;
    }

    private static string Measure(int number) => new StringBuilder("---\notsikko: Toimenpide ").Append(number)
        .Append("\ntoimenpiteet: Tehdään.\nseuranta:\n  - päivä: 2.2.2026\n    tila: etenee\n    peruste: Alettiin.\n---\n").ToString();

    private static string Page(TestSite site, string path) => PageOutline.Of(File.ReadAllBytes(Path.Combine(site.Output, path)));
}
