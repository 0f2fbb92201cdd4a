using System.Diagnostics;
using Shouldly;
using SiteGen.Parse.Markdown;
using Xunit;

namespace SiteGen.Tests.Parse;

/// <summary>HTML in Markdown is looked through only where that takes no longer than a reader would wait.</summary>
public sealed class HtmlTreeTests
{
    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<b>", 20_000)]
    [InlineData("<ul><li>", 20_000)]
    [InlineData("<table><tr><td>", 10_000)]
    [InlineData("<svg>", 20_000)]
    public void Tags_nested_thousands_deep_are_refused(string piece, int times)
    {
        var watch = Stopwatch.StartNew();
        HtmlTree.Read(string.Concat(Enumerable.Repeat(piece, times))).ShouldBeNull();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    // Each paragraph opens anew what the one before it did not close.
    [Fact]
    public void Unclosed_tags_that_every_paragraph_repeats_are_refused()
    {
        var tags = string.Concat(Enumerable.Range(0, 200).Select(number => $"<b id=n{number}>"));
        HtmlTree.Read($"<p>{tags}</p>" + string.Concat(Enumerable.Repeat("<p>x</p>", 20_000))).ShouldBeNull();
    }

    [Theory]
    [InlineData("<p>a<p>b<ul><li>a<li>b</ul>")]
    [InlineData("<b>a</b>")]
    [InlineData("<tr><td>a")]
    [InlineData("<b><p>")]
    [InlineData("<a href=x><table>")]
    public void What_writers_leave_open_in_many_places_is_read(string piece) => HtmlTree.Read(string.Concat(Enumerable.Repeat(piece, 2_000))).ShouldNotBeNull();
}
