using Shouldly;
using SiteGen.Text;
using Xunit;

namespace SiteGen.Tests.Parse;

public sealed class LinkSchemesTests
{
    [Theory]
    [InlineData("https://a.example/")]
    [InlineData("HTTP://a.example/")]
    [InlineData("mailto:a@a.example")]
    [InlineData("tel:+358401234567")]
    [InlineData("sivu.md")]
    [InlineData("../sivu.md#kohta")]
    [InlineData("#kohta")]
    [InlineData("a/b:c.md")]
    [InlineData("?a:b")]
    [InlineData("")]
    public void These_are_allowed(string target) => LinkSchemes.IsAllowed(target).ShouldBeTrue();

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.example/")]
    [InlineData("blob:x")]
    [InlineData("//a.example/")]
    [InlineData("\\\\a.example\\")]
    [InlineData("/\\a.example/")]
    [InlineData("C:\\a")]
    [InlineData(":a")]
    public void These_are_not(string target) => LinkSchemes.IsAllowed(target).ShouldBeFalse();
}
