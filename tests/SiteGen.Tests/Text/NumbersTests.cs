using System.Globalization;
using Shouldly;
using SiteGen.Text;
using Xunit;

namespace SiteGen.Tests.Text;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("84,3", "84.3")]
    [InlineData("84.3", "84.3")]
    [InlineData(" 1 234 567,5 ", "1234567.5")]
    [InlineData("12\u00A0345", "12345")]
    [InlineData("−3", "-3")]
    [InlineData("0", "0")]
    [InlineData("1000000000000000", "1000000000000000")]
    public void A_number_is_read_as_people_write_it(string text, string number) =>
        Numbers.Parse(text).ShouldBe(decimal.Parse(number, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("84,3 %")]
    [InlineData("1.234,5")]
    [InlineData("1 2")]
    [InlineData("n. 5")]
    [InlineData("1e9")]
    [InlineData("1000000000000001")]
    [InlineData("99999999999999999999999999999999")]
    public void Anything_else_is_no_number(string text) => Numbers.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("1234567.25", 1, "fi", "1\u00A0234\u00A0567,3")]
    [InlineData("1234.5", 1, "en", "1,234.5")]
    [InlineData("-0.5", 1, "sv", "−0,5")]
    [InlineData("-0.04", 1, "fi", "0,0")]
    public void A_number_is_shown_by_the_rules_of_the_language(string number, int decimals, string language, string shown) =>
        Numbers.Format(decimal.Parse(number, CultureInfo.InvariantCulture), decimals, language).ShouldBe(shown);
}
