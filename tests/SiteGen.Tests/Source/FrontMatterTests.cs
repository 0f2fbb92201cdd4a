using Shouldly;
using SiteGen.Diagnostics;
using SiteGen.Source;
using Xunit;

namespace SiteGen.Tests.Source;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("Teksti.", null, "Teksti.", 1)]
    [InlineData("---\na: b\n---\nTeksti.", "a: b\n", "Teksti.", 4)]
    [InlineData("---\n---\nTeksti.", "", "Teksti.", 3)]
    [InlineData("---\na: b\n---", "a: b\n", "", 4)]
    [InlineData("---  \na: b\n---\t\n\nTeksti.", "a: b\n", "\nTeksti.", 4)]
    [InlineData(" ---\na: b\n---\n", null, " ---\na: b\n---\n", 1)]
    [InlineData("----\na: b\n---\n", null, "----\na: b\n---\n", 1)]
    [InlineData("---\na: |\n  ---\n---\nb", "a: |\n  ---\n", "b", 5)]
    [InlineData("", null, "", 1)]
    public void Head_and_text_are_split_and_keep_their_lines(string text, string? head, string body, int line)
    {
        var faults = new List<Diagnostic>();
        var split = FrontMatter.Split(text, "sivu.md", faults);
        faults.ShouldBeEmpty();
        (split.Head?.Text).ShouldBe(head);
        (split.Head?.FirstLine ?? 2).ShouldBe(2);
        split.Body.Text.ShouldBe(body);
        split.Body.FirstLine.ShouldBe(line);
    }

    [Theory]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\na: b\nTeksti.")]
    [InlineData("---\na: b\n--\nTeksti.")]
    public void A_head_that_is_not_closed_is_told_and_its_text_is_not_read(string text)
    {
        var faults = new List<Diagnostic>();
        var split = FrontMatter.Split(text, "sivu.md", faults);
        faults.ShouldHaveSingleItem().Code.ShouldBe("SG0106");
        split.Body.Text.ShouldBeEmpty();
    }
}
