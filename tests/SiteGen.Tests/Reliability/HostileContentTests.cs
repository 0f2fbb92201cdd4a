using System.Text;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>Content that no clerk writes: it is built or refused with a message, and never ends the process.</summary>
[Trait("Speed", "Slow")]
public sealed class HostileContentTests
{
    private const int Many = 10_000;

    public static TheoryData<string> Repeated =>
    [
        "[", "](", "[a](", "![", "<", "<b>", "<div>", "<div>\n\n", "> ", "- ", "1. ", "*", "**", "_a*", "`", "` ", "~", "|", "|a", "\\", "&", "&amp;", "#", "# ", "\n# a\n",
        "\n## a\n", "<a href=x>", "<!--", "](javascript:", "\t", " \n", "*a **b ", "www.a.fi ", "a@b.fi ", "[a]: b\n", "\n|a|\n|-|\n", "<details><summary>", "\u202E", "\u0308", "ä",
    ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Thousands_of_the_same_in_text_ends_no_process(string piece)
    {
        using var site = new TestSite();
        // Whole links, headings and tags cost more than single characters: a megabyte of them is not the point here.
        var text = string.Concat(Enumerable.Repeat(piece, piece.Length > 3 ? Many / 5 : Many));
        site.Write("sivu.md", "# Sivu\n\n" + text)
            .Write("kokoukset/2026-01-15/index.md", "# Kokous\n\n## 1 § Avaus\n\n- Julkisuus: julkinen\n\n" + text)
            .Write("strategiat/kunta/index.md", "---\notsikko: Kunta\ntasot: [toimenpide]\n---\n" + text)
            .Write("strategiat/kunta/a-kortti.md", "# Kortti\n\n## Aikataulu\n\n" + text);
        Should.NotThrow(() => site.Build());
    }

    public static TheoryData<string> RepeatedInHead => ["[", "{", "{a: ", "- ", "? ", "&a ", "*a ", "!a ", "'", "\"", "a: b\n", "|\n", "#", "\t", "a", "\\", "%", "---\n", "a: ", " a:\n", "ä"];

    [Theory]
    [MemberData(nameof(RepeatedInHead))]
    public void Ten_thousand_times_the_same_in_a_head_ends_no_process(string piece)
    {
        using var site = new TestSite();
        var text = string.Concat(Enumerable.Repeat(piece, Many));
        site.Write("sivu.md", $"---\notsikko: {text}\n---\n").Write("toinen.md", $"---\n{text}\n---\n").Write("site.yml", "nimi: Sivusto\n" + text);
        Should.NotThrow(() => site.Build());
    }

    [Theory]
    [InlineData("## ", "a", "")]
    [InlineData("## a", " ", "b")]
    [InlineData("## a", "#", " b")]
    [InlineData("## a", " #", " b")]
    [InlineData("## 1", ".1", "")]
    [InlineData("- ", " ", "x")]
    [InlineData("", "Julkisuus ", "")]
    [InlineData("- Koskee: ", "[", "")]
    [InlineData("- Koskee: ", "[a](", "")]
    [InlineData("- Koskee: ", ", ", "x")]
    [InlineData("", "-", "x")]
    public void A_huge_line_of_a_meeting_ends_no_process(string before, string piece, string after)
    {
        using var site = new TestSite();
        var line = before + string.Concat(Enumerable.Repeat(piece, piece.Length > 3 ? 5_000 : 50_000)) + after;
        site.Write("kokoukset/2026-01-15/index.md", $"# Kokous\n\n## 1 § Avaus\n\n- Julkisuus: julkinen\n{line}\n\n{line}\n");
        Should.NotThrow(() => site.Build());
    }

    [Theory]
    [InlineData("## Aikataulu", " ", "(x")]
    [InlineData("## 1", ".", "Aikataulu")]
    [InlineData("## Aikataulu\n\n", "1.", "")]
    [InlineData("## Aikataulu\n\n", "10–", "")]
    [InlineData("## Vastuutaho\n\n", "a, ja ", "")]
    [InlineData("**", "Aikataulu ", "**")]
    public void A_huge_line_of_a_card_ends_no_process(string before, string piece, string after)
    {
        using var site = new TestSite();
        site.Write("strategiat/kunta/index.md", "---\notsikko: Kunta\ntasot: [toimenpide]\n---\n")
            .Write("strategiat/kunta/a-kortti.md", $"# Kortti\n\n{before}{string.Concat(Enumerable.Repeat(piece, 20_000))}{after}\n");
        Should.NotThrow(() => site.Build());
    }

    [Theory]
    [InlineData("&#xE000;")]
    [InlineData("&#xE000;7&#xE002;")]
    [InlineData("&#xE001;0&#xE002;")]
    [InlineData("&#xE002;&#xE000;")]
    [InlineData("<b>&#xE000;9</b>")]
    public void Marks_of_links_forged_as_character_references_end_no_process(string forged)
    {
        using var site = new TestSite();
        site.Write("sivu.md", $"# Sivu\n\n[Linkki](index.md) {forged} loppu\n")
            .Write("strategiat/kunta/index.md", "---\notsikko: Kunta\ntasot: [toimenpide]\n---\n")
            .Write("strategiat/kunta/a-kortti.md", $"# Kortti\n\n## Aikataulu\n\n[Linkki](index.md) {forged} 2026\n");
        var result = Should.NotThrow(() => site.Build());
        result.Errors().ShouldBeEmpty();
        site.Page("sivu.html").ShouldContain("loppu");
    }

    [Fact]
    public void Marks_of_links_forged_in_a_head_end_no_process()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "---\notsikko: \"\\uE000a\\uE002\"\ntiivistelmä: \"\\uE0009\\uE002\"\n---\n[Linkki](index.md)\n");
        Should.NotThrow(() => site.Build()).Errors().ShouldBeEmpty();
    }

    [Fact]
    public void A_head_of_a_quarter_megabyte_is_refused() => Refused("SG0108", "sivu.md", "---\notsikko: " + new string('a', 300_000) + "\n---\n");

    [Fact]
    public void A_text_file_of_nine_megabytes_is_refused() => Refused("SG0111", "sivu.md", "# Sivu\n\n" + new string('a', 9 * 1024 * 1024));

    [Fact]
    public void A_line_of_a_megabyte_is_built()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "# Sivu\n\n" + string.Concat(Enumerable.Repeat("sana ", 200_000)));
        site.Build().Errors().ShouldBeEmpty();
    }

    [Fact]
    public void Tags_nested_ten_thousand_deep_end_no_process()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/site.yml", "nimi: Sivusto\n");
        folder.Write("content/sivu.md", "# Sivu\n\n" + string.Concat(Enumerable.Repeat("<div>", 10_000)));
        var run = SitegenProcess.Run(folder.Path, "check");
        run.ExitCode.ShouldBeInRange(0, 1);
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_wherever_they_stand()
    {
        var bytes = Enumerable.Range(0, 256).Select(number => (byte)number).ToArray();
        foreach (var path in new[] { "sivu.md", "site.yml", "strategiat/kunta/index.md", "kokoukset/2026-01-15/poytakirja.md" })
        {
            using var site = new TestSite();
            site.Write(path, bytes).Build().Codes().ShouldContain("SG0103");
        }
    }

    [Theory]
    [InlineData("\uFEFF---\notsikko: Sivu\n---\n")]
    [InlineData("---\r\notsikko: Sivu\r\n---\r\nTeksti.\r\n")]
    [InlineData("---\rotsikko: Sivu\r---\rTeksti.\r")]
    [InlineData("---   \notsikko: Sivu\n--- \t\n")]
    [InlineData("---\notsikko: Sivu\n---")]
    public void What_editors_do_to_a_head_does_not_matter(string text)
    {
        using var site = new TestSite();
        site.Write("sivu.md", Encoding.UTF8.GetBytes(text)).Build().Errors().ShouldBeEmpty();
        site.Page("sivu.html").ShouldContain("<h1>Sivu</h1>");
    }

    private static void Refused(string code, string path, string text)
    {
        using var site = new TestSite();
        site.Write(path, text).Build().Codes().ShouldContain(code);
    }
}
