using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Model;
using Xunit;

namespace SiteGen.Tests.Model;

public sealed class BrandColourTests
{
    [Theory]
    [InlineData("#000000", 21)]
    [InlineData("#ffffff", 1)]
    [InlineData("#767676", 4.54)]
    [InlineData("#777777", 4.48)]
    [InlineData("#005a8c", 7.39)]
    [InlineData(" #005A8C ", 7.39)]
    public void Contrast_to_white_is_that_of_WCAG(string text, double contrast) => BrandColour.Read(text)!.Value.Contrast.ShouldBe(contrast, 0.02);

    [Theory]
    [InlineData("sininen")]
    [InlineData("#fff")]
    [InlineData("005a8c")]
    [InlineData("#005a8g")]
    [InlineData("#005a8c;}")]
    [InlineData("")]
    public void Anything_else_is_no_colour(string text) => BrandColour.Read(text).ShouldBeNull();

    [Fact]
    public void A_darkened_colour_passes_and_one_that_passes_stays() => Prop.ForAll(Gen.Choose(0, 0xFFFFFF).ToArbitrary(), number =>
    {
        var (colour, contrast) = BrandColour.Read($"#{number:x6}")!.Value;
        var darkened = colour.Darkened();
        BrandColour.Passes(BrandColour.Read(darkened.Value)!.Value.Contrast).ShouldBeTrue();
        if (BrandColour.Passes(contrast)) darkened.ShouldBe(colour);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_default_colour_passes() => BrandColour.Passes(BrandColour.Read(BrandColour.Default.Value)!.Value.Contrast).ShouldBeTrue();
}
