using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>
/// Makes the files that search reads. In: the pages of a site. Out, for each language, below <c>s-haku/&lt;language&gt;/</c>:
/// <list type="number">
/// <item><c>haku.json</c>: the kind and year of every page, and which files there are.</item>
/// <item><c>t-*.txt</c>: terms, by their beginnings.</item>
/// <item><c>e-*.txt</c>: ends of words that may be compounds.</item>
/// <item><c>p-*.json</c>: what results show of pages.</item>
/// </list>
/// </summary>
public static class SearchIndex
{
    private const string Root = "s-haku/";
    private const string NoYear = "-";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The folder of a language's index.</summary>
    public static string Folder(string language) => $"{Root}{language}/";

    /// <summary>The file that the client reads first.</summary>
    public static UrlPath Start(string language) => UrlPath.Of(Folder(language) + "haku.json");

    public static ImmutableArray<TextPlan> Of(IEnumerable<SearchedPage> pages) =>
    [
        .. pages.GroupBy(page => page.Language, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => Of(group.Key, [.. group.OrderBy(page => page.Path)])),
    ];

    private static IEnumerable<TextPlan> Of(string language, IReadOnlyList<SearchedPage> pages)
    {
        var folder = Folder(language);
        var gathered = Terms.Of(language, pages);
        var (termFiles, starts) = TermFiles.Of(gathered.Terms, folder, pages.Count);
        var (tailFiles, ends) = TermFiles.OfTails(gathered.Whole, folder);
        var (pageFiles, counts) = PageFiles.Of(pages, folder);
        SearchedKind[] kinds = [.. pages.Select(page => page.Kind).Distinct().OrderBy(kind => kind.Order).ThenBy(kind => kind.Name, StringComparer.Ordinal)];
        int[] years = [.. pages.Select(page => page.Year).OfType<int>().Distinct().Order()];
        var start = new
        {
            language,
            kinds = kinds.Select(kind => kind.Name),
            years,
            kind = List(pages, page => Postings.Base36(Array.IndexOf(kinds, page.Kind))),
            year = List(pages, page => page.Year is { } year ? Postings.Base36(Array.IndexOf(years, year)) : NoYear),
            files = string.Join(' ', counts.Select(Postings.Base36)),
            starts = Starts(starts),
            ends = Starts(ends),
        };
        return [new TextPlan(Start(language), JsonSerializer.Serialize(start, Json)), .. termFiles, .. tailFiles, .. pageFiles];
    }

    // Each as what it adds to the one before: "3ke" is the first three letters of that and "ke".
    private static string Starts(ImmutableArray<string> starts)
    {
        var text = new StringBuilder();
        var before = string.Empty;
        foreach (var start in starts)
        {
            var common = 0;
            while (common < Math.Min(start.Length, 35) && common < before.Length && start[common] == before[common]) common++;
            text.Append(text.Length == 0 ? string.Empty : ";").Append(Postings.Base36(common)).Append(start.AsSpan(common));
            before = start;
        }

        return text.ToString();
    }

    // One value a page, equal neighbours told once: "0*3 1" is 0, 0, 0, 1.
    private static string List(IReadOnlyList<SearchedPage> pages, Func<SearchedPage, string> value)
    {
        var runs = new List<string>();
        for (var i = 0; i < pages.Count;)
        {
            var own = value(pages[i]);
            var end = i;
            while (end < pages.Count && value(pages[end]) == own) end++;
            runs.Add(end - i == 1 ? own : string.Create(CultureInfo.InvariantCulture, $"{own}*{end - i}"));
            i = end;
        }

        return string.Join(' ', runs);
    }
}
