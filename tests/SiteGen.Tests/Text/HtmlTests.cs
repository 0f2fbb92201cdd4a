using Shouldly;
using SiteGen.Text;
using Xunit;

namespace SiteGen.Tests.Text;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<h3 id=\"a\">A</h3>", "<h3>A</h3>")]
    [InlineData("<h3 class=\"x\" id=\"a\">A</h3><p id=\"b\">B</p>", "<h3 class=\"x\">A</h3><p>B</p>")]
    [InlineData("<p>lue id=\"a\" <a href=\"x\">b</a></p>", "<p>lue id=\"a\" <a href=\"x\">b</a></p>")]
    [InlineData("<a title=\" id=\">b</a><p id=\"b\">B</p>", "<a title=\" id=\">b</a><p>B</p>")]
    [InlineData("<a title=\"a > b id=\" id=\"c\">b</a>", "<a title=\"a > b id=\">b</a>")]
    [InlineData("", "")]
    public void Text_that_is_quoted_on_another_page_has_no_ids(string html, string expected) =>
        new Html(html).WithoutIds().Value.ShouldBe(expected);
}
