using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Source;
using Xunit;

namespace SiteGen.Tests.Load;

public sealed class YamlHeadsTests
{
    private static readonly string[] Pieces =
    [
        "a", ": ", ":", "\n", "  ", "- ", "[", "]", "{", "}", ", ", "'", "\"", "\\", "|", ">", "&x ", "*x", "!t ", "!!str ", "? ", "#", "%", "@", "`", "---\n", "...\n", "\t", "~", "null",
        "\\x", "\\uD800", "\u0085", "\u2028", "\uFEFF", "<<: ", "ä", "0x1F", "%YAML 1.2\n", "%TAG ! x\n", "!<", "=",
    ];

    [Fact]
    public void No_text_makes_reading_throw() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20_000),
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), text => YamlHeads.Read(new SourceText(text, "sivu.md", 2), new List<Diagnostic>()) is not null));

    [Fact]
    public void Every_value_stays_as_it_was_written_and_knows_its_place()
    {
        var head = YamlHeads.Read(new SourceText("otsikko: 007\nluonnos: no\nvisio:\n  - 2024–2029\n  - '#1'\n", "sivu.md", 2), new List<Diagnostic>());
        head.Entries.Select(entry => (entry.Name, entry.Place.Line, entry.Value.Place.Column)).ShouldBe([("otsikko", 2, 10), ("luonnos", 3, 10), ("visio", 4, 3)]);
        ((HeadText)head.Entries[0].Value).Text.ShouldBe("007");
        ((HeadList)head.Entries[2].Value).Items.Select(item => (((HeadText)item).Text, item.Place.Line)).ShouldBe([("2024–2029", 5), ("#1", 6)]);
    }
}
