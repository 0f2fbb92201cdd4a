using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>
/// Writes what results show, a few pages a file: <c>[[address, title, [[heading, anchor, text], …], note], …]</c>.
/// </summary>
internal static class PageFiles
{
    // Of a longer page each section's beginning is kept; it is still found by all of its words.
    private const int MostText = 2_400;

    private static readonly ChunkSize Size = new(1200, 3000);
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
        var most = Share([.. page.Sections.Select(section => section.Text.Length)]);
        var sections = page.Sections.Select(section => new[] { section.Heading, section.Anchor, Beginning(section.Text, most) }).ToArray();
        return JsonSerializer.Serialize(page.Note is null ? new object[] { page.Path.Value, page.Title, sections } : [page.Path.Value, page.Title, sections, page.Note], Json);
    }

    // What short sections leave over goes to the longer ones.
    private static int Share(int[] lengths)
    {
        Array.Sort(lengths);
        var left = MostText;
        for (var i = 0; i < lengths.Length; i++)
        {
            var share = left / (lengths.Length - i);
            if (lengths[i] > share) return share;
            left -= lengths[i];
        }

        return MostText;
    }

    private static string Beginning(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = text.LastIndexOf(' ', most);
        return end > 0 ? text[..end] + " …" : text[..most];
    }
}
