using System.Text;
using AngleSharp.Html.Parser;
using SiteGen.Read;
using SiteGen.Render;
using Xunit;

namespace SiteGen.Tests.Read;

/// <summary>Holds the reader of pages to the standard's errors, and to what a whole parser reads of real pages.</summary>
public sealed class MarkupReaderTests
{
    [Theory]
    [InlineData("a<b>c</b>", "'a' <b> 'c' </b>")]
    [InlineData("<A HREF='x' Class=y>", "<a href=x class=y>")]
    [InlineData("<a href=x/y id>", "<a href=x/y id=>")]
    [InlineData("<a href = \"1 > 2\" >t", "<a href=1 > 2> 't'")]
    [InlineData("<a href=\"a&amp;b&#xE4;\">", "<a href=a&bä>")]
    [InlineData("<a id=1 id=2>", "<a id=1>")]
    [InlineData("<img src=k.png/>", "<img src=k.png/>")]
    [InlineData("<br/><hr />", "<br> <hr>")]
    [InlineData("<!-- <a href=no> -->x", "'x'")]
    [InlineData("<!--> x", "' x'")]
    [InlineData("<!---!>a", "")]
    [InlineData("<!-- a --!>b", "'b'")]
    [InlineData("<!doctype html><?x?></ >t", "'t'")]
    [InlineData("a < b <3 c", "'a ' '< b ' '<3 c'")]
    [InlineData("<script>if (a < b) '<a href=no>'</script>t", "<script> </script> 't'")]
    [InlineData("<STYLE>a</styles></STYLE >t", "<style> </style> 't'")]
    [InlineData("<title>a<b>c</title>", "<title> 'a<b>c' </title>")]
    [InlineData("<script>never ends", "<script>")]
    [InlineData("<a href=\"never ends", "")]
    [InlineData("<a href", "")]
    [InlineData("</a href=x>", "</a>")]
    [InlineData("<", "'<'")]
    [InlineData("</", "'</'")]
    public void Markup_is_read_as_the_standard_says(string markup, string expected) => Assert.Equal(expected, Told(markup));

    [Theory]
    [InlineData("a&lt;b&nbsp;c", "a<b\u00A0c")]
    [InlineData("&#228;&#xE4;&auml;", "äää")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("a & b &; &nothing; &#xD800; &#x110000; &copy", "a & b &; &nothing; &#xD800; &#x110000; &copy")]
    public void References_are_read(string written, string expected) => Assert.Equal(expected, Phrases.Decode(written));

    [Fact]
    public void Pages_of_a_municipality_are_read_as_a_parser_reads_them()
    {
        var planned = Build.Plan(Esimerkkila.Options(Esimerkkila.Content, string.Empty), new BuildProgress(null));
        var (pages, _) = new Renderer(planned.Theme.Templates).Render(planned.Site.Pages);
        var parser = new HtmlParser();
        foreach (var page in pages.Where((_, i) => i % 10 == 0))
        {
            var text = Encoding.UTF8.GetString(page.Content);
            using var document = parser.ParseDocument(text);
            Assert.Equal(
                [.. document.All.Where(element => element.HasAttribute("href") || element.HasAttribute("id")).Select(element => $"{element.LocalName.ToLowerInvariant()} {element.GetAttribute("id")} {element.GetAttribute("href")}")],
                Tags(text).Where(tag => tag.Href is not null || tag.Id is not null).Select(tag => $"{tag.Name} {tag.Id} {tag.Href}"));
        }
    }

    private static List<Tag> Tags(string page)
    {
        var tags = new List<Tag>();
        var markup = new MarkupReader(page, new Phrases());
        for (var kind = markup.Next(); kind != MarkupKind.End; kind = markup.Next())
        {
            if (kind == MarkupKind.Tag) tags.Add(markup.Tag);
        }

        return tags;
    }

    private static string Told(string page)
    {
        var told = new List<string>();
        var markup = new MarkupReader(page, new Phrases());
        for (var kind = markup.Next(); kind != MarkupKind.End; kind = markup.Next())
        {
            told.Add(kind == MarkupKind.Text ? $"'{markup.Text}'" : Told(markup.Tag));
        }

        return string.Join(' ', told);
    }

    private static string Told(Tag tag)
    {
        var attributes = string.Concat(Told("href", tag.Href), Told("id", tag.Id), Told("class", tag.Class), Told("src", tag.Src));
        return $"<{(tag.IsEnd ? "/" : string.Empty)}{tag.Name}{attributes}>";
    }

    private static string Told(string name, string? value) => value is null ? string.Empty : $" {name}={value}";
}
