using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Model;

namespace SiteGen.Search;

/// <summary>An abbreviation, what it stands for where a page says so, and the pages that have it, the explaining one first.</summary>
internal sealed record Abbreviation(string Text, string? Explanation, ImmutableArray<Document> Documents);

/// <summary>
/// Finds the abbreviations of running text: words of two to six capitals. One is explained where it stands in brackets
/// behind its words, or before a word for "means"; a group explains its own.
/// </summary>
internal static partial class Abbreviations
{
    public static IEnumerable<Abbreviation> Of(IReadOnlyCollection<Document> documents)
    {
        var uses = new SortedDictionary<string, List<(Document Document, string? Explanation)>>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var (text, explanation) in In(document)) Add(uses, text, document, explanation);
        }

        return uses.Select(pair => new Abbreviation(
            pair.Key,
            pair.Value.Select(use => use.Explanation).FirstOrDefault(explanation => explanation is not null),
            [.. pair.Value.OrderBy(use => use.Explanation is null).Select(use => use.Document)]));
    }

    private static IEnumerable<(string Text, string? Explanation)> In(Document document)
    {
        if (document is Model.Group { Abbreviation: { } own }) yield return (own, document.Title);
        foreach (var (prose, _) in DocumentProse.Of(document))
        {
            var text = prose.ToPlainText();
            foreach (Match match in Explained().Matches(text)) yield return (match.Groups["short"].Value, Initials(match.Groups["words"].Value, match.Groups["short"].Value));
            foreach (Match match in Meant().Matches(text)) yield return (match.Groups["short"].Value, match.Groups["words"].Value);
            foreach (Match match in Capitals().Matches(text)) yield return (match.Value, null);
        }
    }

    private static void Add(SortedDictionary<string, List<(Document Document, string? Explanation)>> uses, string text, Document document, string? explanation)
    {
        if (!uses.TryGetValue(text, out var own)) uses.Add(text, own = []);
        // Documents come one after another, so only the last one can be this.
        var at = own.Count - 1;
        if (at < 0 || !ReferenceEquals(own[at].Document, document)) own.Add((document, explanation));
        else if (own[at].Explanation is null && explanation is not null) own[at] = (document, explanation);
    }

    // The words before the bracket, from the one that begins with the abbreviation's first letter.
    private static string? Initials(string words, string text)
    {
        var all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindLastIndex(all, word => char.ToUpperInvariant(word[0]) == text[0]);
        return first < 0 ? null : string.Join(' ', all[first..]);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"(?<![\p{L}-])(?<words>(?:(?>[\p{L}-]+) ){1,6})\((?<short>\p{Lu}{2,6})\)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Explained();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<short>\p{Lu}{2,6}) (?:tarkoittaa|betyder|means) (?<words>[^.;,()]{3,80})", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Meant();
}
