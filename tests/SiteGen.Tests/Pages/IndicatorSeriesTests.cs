using System.Globalization;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>Series that are hard on a chart.</summary>
public sealed class IndicatorSeriesTests
{
    [Theory]
    [InlineData("2024;5", "Luku: 5 (2024)")]
    [InlineData("2023;5\n2024;5", "Luku pysyi ennallaan vuosina 2023–2024: 5")]
    [InlineData("2023;-5\n2024;-7,5", "Luku laski vuosina 2023–2024: alussa −5,0, lopussa −7,5")]
    [InlineData("2023;0\n2024;1000000000000000", "Luku nousi vuosina 2023–2024: alussa 0, lopussa 1\u00A0000\u00A0000\u00A0000\u00A0000\u00A0000")]
    [InlineData("2024;3\n2022;1", "Luku nousi vuosina 2022–2024: alussa 1, lopussa 3")]
    [InlineData("Q4/2023;1\nQ2/2024;2", "Luku nousi välillä Q4/2023–Q2/2024: alussa 1, lopussa 2")]
    [InlineData("15.1.2024;1\n20.3.2024;2", "Luku nousi välillä 15.1.2024–20.3.2024: alussa 1, lopussa 2")]
    public void The_chart_says_its_finding(string rows, string title) => Page(rows).ShouldContain($"<figcaption class=\"title\">{title.Replace("\u00A0", "&#xA0;", StringComparison.Ordinal)}</figcaption>");

    [Theory]
    [InlineData("2020;1\n2024;2", "Tieto puuttuu: 2021, 2022, 2023.")]
    [InlineData("2020;1\n2021;\n2022;2", "Tieto puuttuu: 2021.")]
    [InlineData("11/2023;1\n2/2024;2", "Tieto puuttuu: 12/2023, 1/2024.")]
    [InlineData("2000;1\n2024;2", "Tieto puuttuu 23 ajalta.")]
    public void What_is_missing_is_a_gap(string rows, string note)
    {
        Page(rows).ShouldContain(note);
        Page(rows).ShouldNotContain("<polyline");
    }

    [Fact]
    public void Days_have_gaps_by_how_often_they_are_measured() =>
        Page("15.1.2024;1\n20.3.2024;2", "päivitysväli: kuukausittain").ShouldContain("Tieto puuttuu: 2/2024.");

    [Fact]
    public void Four_hundred_values_make_one_line_with_its_ends_marked()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 400).Select(i => string.Create(CultureInfo.InvariantCulture, $"{(i % 12) + 1}/{1990 + (i / 12)};{Math.Sin(i):0.000}")));
        var page = Page(rows);
        page.Split("<polyline").Length.ShouldBe(2);
        page.Split("r=\"4.5\"").Length.ShouldBe(3);
        page.Split("<tr>").Length.ShouldBe(402);
    }

    [Theory]
    [InlineData("ylös", "90", "2023;82\n2024;84", "Suunta on oikea")]
    [InlineData("ylös", "90", "2023;84\n2024;82", "Suunta on väärä")]
    [InlineData("alas", "5", "2023;8\n2024;5", "Tavoite on saavutettu")]
    [InlineData("ennallaan", "5", "2023;8\n2024;8", "Suunta on oikea")]
    [InlineData("ylös", "5", "2023;4\n2024;4", "Ei muutosta")]
    [InlineData("ylös", "5", "2024;4", "Vain yksi arvo")]
    public void How_it_goes_is_said_in_words(string direction, string target, string rows, string state) =>
        Page(rows, $"hyvä suunta: {direction}\ntavoite: {target}").ShouldContain(state);

    private static string Page(string rows, string keys = "")
    {
        using var site = new TestSite();
        site.Write("mittarit/luku.md", $"---\notsikko: Luku\nmääritelmä: Mitä luku kertoo.\n{keys}\n---\n").Write("mittarit/luku.csv", "aika;arvo\n" + rows);
        site.Build().Errors().ShouldBeEmpty();
        return site.Page("mittarit/luku.html");
    }
}
