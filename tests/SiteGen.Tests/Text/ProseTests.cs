using Shouldly;
using SiteGen.Diagnostics;
using SiteGen.Text;
using Xunit;

namespace SiteGen.Tests.Text;

public sealed class ProseTests
{
    private static readonly Place Place = Place.StartOf("sivu.md");

    [Fact]
    public void Each_link_gets_the_tags_that_its_page_makes()
    {
        var prose = Make($"<p>{Prose.Open(0)}a{Prose.Close(0)} ja {Prose.Open(1)}b{Prose.Close(1)}</p>", "x.md", "y.md");
        prose.Resolve(link => new LinkTags($"<a href=\"{link.Target}\">", "</a>")).Value.ShouldBe("<p><a href=\"x.md\">a</a> ja <a href=\"y.md\">b</a></p>");
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_its_text() =>
        Make($"<p>{Prose.Open(0)}a{Prose.Close(0)}</p>", "x.md").Resolve(_ => new LinkTags(string.Empty, string.Empty)).Value.ShouldBe("<p>a</p>");

    [Fact]
    public void A_mark_in_a_tag_is_not_read_again() =>
        Make($"{Prose.Open(0)}a{Prose.Close(0)}", "x.md").Resolve(_ => new LinkTags(Prose.Open(0), "!")).Value.ShouldBe(Prose.Open(0) + "a!");

    [Fact]
    public void A_mark_that_a_writer_forges_is_no_link() =>
        Make("<p>\uE0000\uE002a</p>", "x.md").Resolve(_ => new LinkTags("<b>", "</b>")).Value.ShouldBe("<p>0\uE002a</p>");

    [Fact]
    public void A_paragraph_shows_its_text_as_written() => Prose.Paragraph("a < b & \"c\"").Resolve(_ => default).Value.ShouldBe("<p>a &lt; b &amp; &quot;c&quot;</p>\n");

    [Theory]
    [InlineData("<p>a &lt; b</p>", "a < b")]
    [InlineData("<p>a</p>\n<p>b</p>", "a b")]
    [InlineData("a<br>b", "a b")]
    [InlineData("<tr><td>a</td><td>b</td></tr>", "a b")]
    [InlineData("<details><summary>a</summary><p>b</p></details>", "a b")]
    [InlineData("<b>a</b>b", "ab")]
    [InlineData("a\u00A0 \n b", "a b")]
    public void Plain_text_is_what_a_reader_sees(string markup, string text) => new Html(markup).ToPlainText().ShouldBe(text);

    private static Prose Make(string template, params string[] targets) => new() { Template = template, Links = [.. targets.Select(target => new ProseLink(target, null, null, Place))] };
}
