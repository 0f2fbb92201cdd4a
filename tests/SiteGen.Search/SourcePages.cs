using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Search.Quality;

/// <summary>
/// What the pages of a built site say, and what their sources say: what patterns of queries are tried on. It knows nothing of
/// the index, nor of the program that makes it.
/// </summary>
internal sealed partial class SourcePages
{
    private readonly ImmutableArray<(string Path, string Source, string Shown)> pages;
    private readonly Dictionary<(string Must, string May), (ImmutableHashSet<string> Must, ImmutableHashSet<string> May)> found = [];

    private SourcePages(IEnumerable<(string Path, string Source, string Shown)> pages) => this.pages = [.. pages];

    public static SourcePages Read(string content, string output, string language)
    {
        var sources = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories)
            .GroupBy(file => PathOf(Path.GetRelativePath(content, file)), file => Source(File.ReadAllText(file)), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => string.Join('\n', group), StringComparer.Ordinal);
        return new SourcePages(Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path: Path.GetRelativePath(output, file).Replace('\\', '/'), Html: File.ReadAllText(file)))
            .Where(page => page.Html.Contains($"<html lang=\"{language}\"", StringComparison.Ordinal))
            .Select(page => (page.Path, sources.GetValueOrDefault(page.Path, string.Empty), Shown(page.Html))));
    }

    /// <summary>
    /// The pages whose source and rendering have all of <paramref name="must"/>, and those whose rendering has at least what
    /// may be found for each. Patterns of several words are parted by <c>&amp;</c>.
    /// </summary>
    public (ImmutableHashSet<string> Must, ImmutableHashSet<string> May) Find(string must, string may)
    {
        // The forms of one word have the same patterns.
        if (!found.TryGetValue((must, may), out var known)) found.Add((must, may), known = Look(must, may));
        return known;
    }

    private (ImmutableHashSet<string> Must, ImmutableHashSet<string> May) Look(string must, string may)
    {
        if (must.Length == 0 && may.Length == 0) return ([], []);
        var wanted = must.Split(" & ").Select(Word).ToArray();
        var allowed = may.Split(" & ").Select(Word).ToArray();
        var needed = must.Length == 0 ? [] : pages.Where(page => Array.TrueForAll(wanted, word => word.IsMatch(page.Source) && word.IsMatch(page.Shown))).Select(page => page.Path).ToImmutableHashSet();
        var harmless = pages.Where(page => Enumerable.Range(0, Math.Max(wanted.Length, allowed.Length)).All(i => May(page.Shown, i))).Select(page => page.Path);
        return (needed, [.. harmless.Except(needed)]);

        bool May(string text, int i) => (must.Length > 0 && wanted.ElementAtOrDefault(i)?.IsMatch(text) == true) || (may.Length > 0 && allowed.ElementAtOrDefault(i)?.IsMatch(text) == true);
    }

    private static Regex Word(string pattern) => new($@"(?<![\p{{L}}\p{{N}}])(?:{pattern})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(30));

    // Of the front matter only what was written: neither the names of its fields nor addresses.
    private static string Source(string text) => Address().Replace(Field().Replace(text, string.Empty), " ");

    private static string Shown(string html)
    {
        var main = MainPart().Match(html) is { Success: true } match ? match.Value : string.Empty;
        return WebUtility.HtmlDecode(Tag().Replace(main, " ")).Replace("\u00ad", string.Empty, StringComparison.Ordinal);
    }

    private static string PathOf(string file)
    {
        var parts = file.Replace('\\', '/')[..^".md".Length].Split('/');
        var isSwedish = parts[^1].EndsWith(".sv", StringComparison.Ordinal);
        if (isSwedish) parts[^1] = parts[^1][..^".sv".Length];
        return (isSwedish ? "sv/" : string.Empty) + string.Join('/', parts.Select(Slug)) + ".html";
    }

    private static string Slug(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in name.ToLowerInvariant()) plain.Append(c switch { 'ä' or 'å' => 'a', 'ö' => 'o', _ when char.IsLetterOrDigit(c) => c, _ => '-' });
        return plain.ToString().Trim('-');
    }

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline | RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex MainPart();

    [GeneratedRegex("<(?:svg|script|style).*?</(?:svg|script|style)>|<[^>]*>", RegexOptions.Singleline | RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(?:\s|- )*[\p{L} -]+:(?=\s|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Field();

    [GeneratedRegex(@"\S*(?:\.md|\.csv|\.pdf|://)[^\s)\],]*", RegexOptions.CultureInvariant, 30_000)]
    private static partial Regex Address();
}
