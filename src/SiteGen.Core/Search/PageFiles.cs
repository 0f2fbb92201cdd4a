using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>
/// Writes what results show, a few pages a file: <c>[[address, title, [[heading, anchor, text], …]], …]</c>.
/// </summary>
internal static class PageFiles
{
    // A page that is longer than this is still found by all of its words.
    private const int MostText = 16_000;

    private static readonly ChunkSize Size = new(1600, 3600);
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The files, and how many pages each has.</summary>
    public static (ImmutableArray<TextPlan> Files, ImmutableArray<int> Counts) Of(IReadOnlyList<SearchedPage> pages, string folder)
    {
        var records = pages.Select(page => (Path: page.Path.Value, Text: Record(page)));
        var chunks = Chunks.Of(records, Size, record => record.Path, record => record.Text.Length).ToArray();
        return (
            [.. chunks.Select((chunk, i) => new TextPlan(UrlPath.Of($"{folder}p-{i}.json"), $"[{string.Join(",\n", chunk.Select(record => record.Text))}]"))],
            [.. chunks.Select(chunk => chunk.Count)]);
    }

    private static string Record(SearchedPage page)
    {
        var left = MostText;
        var sections = page.Sections.Select(section =>
        {
            var text = section.Text.Length <= left ? section.Text : section.Text[..Math.Max(0, left)];
            left -= text.Length;
            return new[] { section.Heading, section.Anchor, text };
        }).ToArray();
        return JsonSerializer.Serialize(new object[] { page.Path.Value, page.Title, sections }, Json);
    }
}
