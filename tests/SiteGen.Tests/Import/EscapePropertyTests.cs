using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Import;
using SiteGen.Parse.Markdown;
using SiteGen.Source;
using Xunit;
using MarkdigParagraph = Markdig.Syntax.ParagraphBlock;

namespace SiteGen.Tests.Import;

public sealed class EscapePropertyTests
{
    private static readonly string[] Pieces =
    [
        "sana", "a", "Ä", " ", "  ", "#", "##", "# ", "-", "- ", "+ ", "1.", "1. ", "12) ", "*", "**", "_", "__", "`", "```", "~~~", "[", "]", "(", ")", "![", "](x)", "<", ">", "<b>", "<!--", "&", "&amp;", "&#35;", "|",
        "\\", "\\\\", ":::", ": ", "=", "===", "---", "§", "!", "\"", "'", "https://a.example/", "www.a.example", "a@b.example", "\u00A0", "—", "🎉", "{.a}", "^", "$",
    ];

    [Fact]
    public void Any_text_comes_back_as_the_same_text_and_one_paragraph() => Check(
        Gen.Elements(Pieces).NonEmptyListOf().Select(string.Concat).Select(text => ImmutableArray.Create<ImportedInline>(new ImportedText(text))));

    [Fact]
    public void Styled_text_comes_back_as_the_same_text() => Check(
        Gen.Zip(Gen.Elements(Pieces), Gen.Elements(TextStyles.None, TextStyles.None, TextStyles.Bold, TextStyles.Italic, TextStyles.Bold | TextStyles.Italic, TextStyles.Struck, TextStyles.Raised)).NonEmptyListOf()
            .Select(runs => runs.Select(run => (ImportedInline)new ImportedText(run.Item1, run.Item2)).ToImmutableArray()));

    [Theory]
    [InlineData("https://a.example/\u00A0-1.]::")]
    [InlineData("https://a.example/&#35;https://a.example/")]
    public void What_stands_at_an_address_comes_back_as_the_same_text(string text) => Check(
        Gen.Constant(ImmutableArray.Create<ImportedInline>(new ImportedText(text))));

    [Fact]
    public void White_space_outside_of_a_style_belongs_to_the_address_before_it() => Check(
        Gen.Constant(ImmutableArray.Create<ImportedInline>(new ImportedText("https://a.example/"), new ImportedText("\u00A0{.a}", TextStyles.Bold))));

    private static void Check(Gen<ImmutableArray<ImportedInline>> texts) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(600).WithStartSize(1).WithEndSize(25),
        Prop.ForAll(texts.ToArbitrary(), content =>
        {
            var expected = PlainText.Of(content).Trim('\u00A0', ' ');
            var writer = new BlockMarkdown();
            writer.Blocks([new ImportedParagraph(content, default)], 2);
            var read = MarkdownText.Read(new SourceText(writer.ToString(), "x.md", 1), []).Document;
            if (expected.Length == 0) return;
            var paragraph = read.ShouldHaveSingleItem().ShouldBeOfType<MarkdigParagraph>(writer.ToString());
            PlainText.OneLine(MarkdownText.PlainText(paragraph.Inline)).Trim('\u00A0', ' ').ShouldBe(expected, writer.ToString());
        }));
}
