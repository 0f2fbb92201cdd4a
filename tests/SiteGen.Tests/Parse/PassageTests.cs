using Shouldly;
using SiteGen.Parse.Markdown;
using SiteGen.Source;
using SiteGen.Vocabulary;
using Xunit;

namespace SiteGen.Tests.Parse;

public sealed class PassageTests
{
    [Theory]
    [InlineData("Aikataulu", null, "Aikataulu")]
    [InlineData("2. Aikataulu", 2, "Aikataulu")]
    [InlineData("2) Aikataulu:", 2, "Aikataulu")]
    [InlineData("2 Aikataulu", 2, "Aikataulu")]
    [InlineData("Aikataulu (kk)", null, "Aikataulu")]
    [InlineData(" 10.  Konkreettiset toimenpiteet : ", 10, "Konkreettiset toimenpiteet")]
    public void A_heading_is_a_number_and_words(string title, int? number, string words) => CardHeading.Split(title).ShouldBe((number, words));

    [Fact]
    public void Text_is_cut_at_every_heading_and_keeps_its_places()
    {
        var text = MarkdownText.Read(new SourceText("alku\n\n## Yksi\n\na\n\n### Kaksi\n\nKolme\n=====\n\nb", "sivu.md", 10), []);
        var passages = Passage.Of(text);
        passages.Select(passage => (passage.Title, passage.Level, passage.Blocks.Count, passage.Place.Line)).ShouldBe(
            [(string.Empty, 0, 1, 10), ("Yksi", 2, 1, 12), ("Kaksi", 3, 0, 16), ("Kolme", 1, 1, 18)]);
    }

    [Fact]
    public void A_bold_line_is_a_heading_only_where_it_is_asked_for()
    {
        var text = MarkdownText.Read(new SourceText("**Yksi**\n\na\n\n**Kaksi** b\n", "sivu.md", 1), []);
        Passage.Of(text).Count.ShouldBe(1);
        Passage.Of(text, title => title == "Yksi").Select(passage => passage.Title).ShouldBe([string.Empty, "Yksi"]);
    }
}
