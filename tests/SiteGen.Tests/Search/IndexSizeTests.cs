using System.IO.Compression;
using System.Text;
using Shouldly;
using SiteGen.Pages;
using SiteGen.Search;
using Xunit;

namespace SiteGen.Tests.Search;

/// <summary>
/// What a search loads, counted from the files: the client and its first file, a word's files (that of the typed form and
/// that of its lemma), and the files of the results that are shown first.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class IndexSizeTests
{
    private const int FirstResults = 5;

    [Theory]
    [InlineData(1_000, 30_000, 10_000)]
    [InlineData(10_000, 60_000, 20_000)]
    public void A_search_loads_little(int pages, int first, int further)
    {
        var files = SearchIndex.Of(SyntheticPages.Of(pages));
        var client = Packed(File.ReadAllText(Path.Combine(Repository.Root, "themes", "default", "assets", "search.js")));
        var start = Packed(files[0].Text);
        var terms = Sizes(files, "/t-");
        var results = Sizes(files, "/p-");
        // Every other word's form and lemma stand in different files.
        var word = (int)((1.5 * terms[(int)(terms.Length * 0.95)]) + (FirstResults * results.Average()));
        (client + start + word).ShouldBeLessThanOrEqualTo(first, $"client {client}, start {start}, word {word}; {terms.Length} files of terms, {results.Length} of results");
        word.ShouldBeLessThanOrEqualTo(further, $"terms {terms[^1]} at most, {terms[(int)(terms.Length * 0.95)]} mostly, results {results.Average():0} each, start {start}");
    }

    [Fact]
    public void The_same_pages_give_the_same_files()
    {
        var pages = SyntheticPages.Of(200);
        Written(pages.Reverse()).ShouldBe(Written(pages));
    }

    private static (string Path, string Text)[] Written(IEnumerable<SearchedPage> pages) =>
        [.. SearchIndex.Of(pages).Select(file => (file.Path.Value, file.Text))];

    private static int[] Sizes(IEnumerable<TextPlan> files, string name) =>
        [.. files.Where(file => file.Path.Value.Contains(name, StringComparison.Ordinal)).Select(file => Packed(file.Text)).Order()];

    private static int Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return (int)packed.Length;
    }
}
