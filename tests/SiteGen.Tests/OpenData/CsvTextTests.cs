using Shouldly;
using SiteGen.Text.Csv;
using Xunit;

namespace SiteGen.Tests.OpenData;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+358", "'+358")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("=\"x\"", "\"'=\"\"x\"\"\"")]
    [InlineData("yksi\nkaksi", "\"yksi\nkaksi\"")]
    public void A_text_is_never_a_formula_and_never_more_than_one_cell(string? text, string cell)
    {
        var csv = new CsvText().Text(text).Cell("-1,5");
        csv.EndRow();
        csv.ToString().ShouldBe($"\uFEFF{cell};-1,5\r\n");
    }
}
