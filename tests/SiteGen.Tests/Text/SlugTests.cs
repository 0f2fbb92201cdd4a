using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Text;
using Xunit;

namespace SiteGen.Tests.Text;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Äänestys ja päätös", "aanestys-ja-paatos")]
    [InlineData("Ålands väg", "alands-vag")]
    [InlineData("Öljy & kaasu", "oljy-kaasu")]
    [InlineData("1.1 Työn merkityksellisyys", "1-1-tyon-merkityksellisyys")]
    [InlineData("Pienuus on vahvuus!", "pienuus-on-vahvuus")]
    [InlineData("Café Élysée – Škoda", "cafe-elysee-skoda")]
    [InlineData("Straße Æsir Øre", "strasse-aesir-ore")]
    [InlineData("kunta\u00ADstrategia", "kuntastrategia")]
    [InlineData("  --a--  ", "a")]
    [InlineData("", "x")]
    [InlineData("!?", "x")]
    [InlineData("Привет", "x")]
    public void Letters_and_digits_make_the_slug(string text, string slug) => Slug.From(text).Value.ShouldBe(slug);

    [Theory]
    [InlineData("a\u0308a\u0308kko\u0308set", "ääkköset")]
    [InlineData("A\u030Aland", "Åland")]
    [InlineData("cafe\u0301", "café")]
    public void A_decomposed_writing_gives_the_same_slug(string decomposed, string composed) =>
        Slug.From(decomposed).ShouldBe(Slug.From(composed));

    [Fact]
    public void A_slug_has_only_small_letters_digits_and_single_hyphens_and_is_never_long_or_empty() => Prop.ForAll(Texts, text =>
    {
        var slug = Slug.From(text).Value;
        slug.ShouldMatch(@"^[a-z0-9]+(-[a-z0-9]+)*$");
        slug.Length.ShouldBeLessThanOrEqualTo(Slug.MaxLength);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_slug_of_a_slug_is_the_slug() =>
        Prop.ForAll(Texts, text => Slug.From(Slug.From(text).Value) == Slug.From(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Letter_case_makes_no_difference() =>
        Prop.ForAll(Texts, text => Slug.From(text) == Slug.From(text.ToUpperInvariant().ToLowerInvariant()) || text.Any(c => c > 0x17F)).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Texts => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? string.Empty),
        Gen.Elements("ä", "Ö", "å", "a\u0308", "-", " ", "1.", "ß", "sana", "\u00AD", "\uD800", "👍", "İ", "ı", "Ł").ArrayOf().Select(string.Concat),
        Gen.Choose(60, 120).Select(length => new string('ä', length))).ToArbitrary();
}
