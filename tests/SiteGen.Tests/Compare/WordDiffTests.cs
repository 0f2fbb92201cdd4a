using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Compare;
using Xunit;

namespace SiteGen.Tests.Compare;

public sealed class WordDiffTests
{
    private static readonly string[] Words = ["kunta", "strategia", " ", "  ", ".", ",", "\n", "2025–2029", "ä", "(", "toimii"];

    private static readonly Arbitrary<string> Texts = Arb.From(Gen.Elements(Words).ListOf().Select(words => string.Concat(words)));

    [Fact]
    public void The_pieces_make_both_texts_but_for_single_spaces() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(2026, 1125), Prop.ForAll(Texts, Texts, (older, newer) =>
        {
            var pieces = WordDiff.Compare(older, newer);
            Without(pieces, PieceKind.Added).ShouldBe(Bare(older));
            Without(pieces, PieceKind.Removed).ShouldBe(Bare(newer));
        }));

    [Theory]
    [InlineData("Arki sujuu.", "Arki sujuu.", "Arki sujuu.")]
    [InlineData("", "Arki sujuu.", "+Arki sujuu.")]
    [InlineData("Arki sujuu.", "", "-Arki sujuu.")]
    [InlineData("Arki sujuu.", "Arki sujuu aina.", "Arki sujuu|+ aina|.")]
    [InlineData("Yksi pitkä lause tässä.", "Aivan toinen teksti.", "-Yksi pitkä lause tässä|+Aivan toinen teksti|.")]
    public void Changes_that_only_a_space_parts_are_one(string older, string newer, string expected) =>
        string.Join('|', WordDiff.Compare(older, newer).Select(piece => piece.Kind switch { PieceKind.Added => "+", PieceKind.Removed => "-", _ => string.Empty } + piece.Text)).ShouldBe(expected);

    [Fact]
    public void Texts_beyond_measure_are_not_compared_word_by_word() =>
        WordDiff.Compare(new string('a', 150_000), new string('b', 150_000)).Length.ShouldBe(2);

    private static string Without(IEnumerable<TextPiece> pieces, PieceKind kind) => Bare(string.Concat(pieces.Where(piece => piece.Kind != kind).Select(piece => piece.Text)));

    private static string Bare(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
