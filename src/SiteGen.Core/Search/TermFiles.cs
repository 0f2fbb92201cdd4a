using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Pages;
using SiteGen.Search.Language;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>
/// Writes terms into files by the beginnings of their lemmas. A form whose beginning leads to another file than its lemma's
/// has a line there that says which lemma it is of: <c>&gt;form TAB lemma</c>.
/// </summary>
internal static class TermFiles
{
    /// <summary>The files, and the beginnings that they start from, in order; the first is empty.</summary>
    public static (ImmutableArray<TextPlan> Files, ImmutableArray<string> Starts) Of(ImmutableArray<Term> terms, string folder, int pages)
    {
        // Ten times the pages make files larger, so that the table of files stays small as well.
        var growth = 1 + (2 * Math.Log10(Math.Max(1, pages / 1000d)));
        var most = (int)(1200 * growth);
        var size = new ChunkSize((int)(2000 * growth), (int)(3600 * growth));
        var lines = terms.Select(term => (Term: term, Line: term.Line(most)));
        var chunks = Chunks.Of(lines.GroupBy(pair => pair.Term.Key, StringComparer.Ordinal), size, group => group.Key, group => group.Sum(pair => pair.Line.Length + 1)).ToArray();
        var starts = Starts([.. chunks.Select(chunk => chunk[0].Key)], [.. chunks.Select(chunk => chunk[^1].Key)]);
        var texts = chunks.Select(chunk => chunk.SelectMany(group => group).Select(pair => pair.Line).ToList()).ToArray();
        foreach (var (form, lemma, file) in Strays(terms, starts)) texts[file].Add($">{form}\t{lemma}");
        return ([.. texts.Select((text, i) => new TextPlan(UrlPath.Of($"{folder}t-{Name(starts[i])}.txt"), string.Join('\n', text)))], starts);
    }

    /// <summary>
    /// Files of the ends that words may have, one a line with the words: <c>palsami TAB jättipalsami</c>; and the beginnings
    /// that they start from.
    /// </summary>
    public static (ImmutableArray<TextPlan> Files, ImmutableArray<string> Starts) OfTails(ImmutableArray<string> words, string folder)
    {
        var tails = words.SelectMany(word => CompoundTails.Of(word).Select(tail => (Tail: tail, Word: word)))
            .GroupBy(pair => Lexicon.Fold(pair.Tail), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Text: string.Join('\n', group.GroupBy(pair => pair.Tail, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal)
                .Select(same => $"{same.Key}\t{string.Join('\t', same.Select(pair => pair.Word).Order(StringComparer.Ordinal))}"))));
        var chunks = Chunks.Of(tails, new ChunkSize(2000, 3600), group => group.Key, group => group.Text.Length + 1).ToArray();
        var starts = Starts([.. chunks.Select(chunk => chunk[0].Key)], [.. chunks.Select(chunk => chunk[^1].Key)]);
        return ([.. chunks.Select((chunk, i) => new TextPlan(UrlPath.Of($"{folder}e-{Name(starts[i])}.txt"), string.Join('\n', chunk.Select(group => group.Text))))], starts);
    }

    /// <summary>The number of the file that <paramref name="key"/> would be in.</summary>
    public static int FileOf(ImmutableArray<string> starts, string key)
    {
        var found = starts.BinarySearch(key, StringComparer.Ordinal);
        return Math.Max(0, found < 0 ? ~found - 1 : found);
    }

    // As much of a file's first key as sets it apart from the key before it.
    private static ImmutableArray<string> Starts(string[] firsts, string[] lasts) =>
    [
        .. firsts.Select((first, i) =>
        {
            if (i == 0) return string.Empty;
            var common = 0;
            while (common < lasts[i - 1].Length && common < first.Length && lasts[i - 1][common] == first[common]) common++;
            return first[..Math.Min(first.Length, common + 1)];
        }),
    ];

    private static IEnumerable<(string Form, string Lemma, int File)> Strays(ImmutableArray<Term> terms, ImmutableArray<string> starts) =>
        from term in terms
        let home = FileOf(starts, term.Key)
        from form in term.Forms
        let file = FileOf(starts, Lexicon.Fold(form))
        where file != home
        select (form, term.Lemma, file);

    // Names that hold on every file system, and that the client makes in the same way.
    private static string Name(string start)
    {
        var name = new StringBuilder();
        foreach (var c in start)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) name.Append(c);
            else name.Append(CultureInfo.InvariantCulture, $"_{(int)c:x}");
        }

        return name.ToString();
    }
}
