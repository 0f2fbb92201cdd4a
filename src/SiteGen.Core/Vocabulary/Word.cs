using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Vocabulary;

/// <summary>One meaning and the words that staff may write for it; the first of each language is the one that messages use.</summary>
public sealed record Word<T>(T Meaning, string English, string Finnish, string Swedish)
    where T : struct, Enum
{
    /// <summary>Further accepted words of any language, separated by commas.</summary>
    public string Also { get; init; } = string.Empty;

    /// <summary>The word that messages in <paramref name="language"/> use.</summary>
    public string In(string language) => language switch { "sv" => Swedish, "en" => English, _ => Finnish };

    internal IEnumerable<string> All =>
        Also.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Prepend(Swedish).Prepend(English).Prepend(Finnish);
}

/// <summary>The words of one kind, to look up as staff write them: case, spaces, hyphens and dots over letters do not matter.</summary>
public sealed class WordList<T>
    where T : struct, Enum
{
    // Plain dictionaries of references: every start of the program fills them, and compiles what they need for each T.
    private readonly Dictionary<string, Word<T>> meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word<T>> exact = new(StringComparer.Ordinal);
    private readonly Dictionary<T, Word<T>> words = [];

    /// <summary>A list of <paramref name="entries"/>; no two may share a word.</summary>
    public WordList(params ImmutableArray<Word<T>> entries)
    {
        Entries = entries;
        foreach (var word in entries)
        {
            words.Add(word.Meaning, word);
            foreach (var name in word.All.Select(Spaced).Distinct(StringComparer.Ordinal)) exact.Add(name, word);
            foreach (var name in word.All.Select(Fold).Distinct(StringComparer.Ordinal)) meanings.Add(name, word);
        }
    }

    public ImmutableArray<Word<T>> Entries { get; }

    /// <summary>What <paramref name="text"/> means, or null where no word is like it.</summary>
    public T? Find(string text) => meanings.GetValueOrDefault(Fold(text))?.Meaning;

    /// <summary>
    /// What <paramref name="text"/> means where it is written as in the table but for case and the white space or hyphens
    /// between words: for what must never be guessed.
    /// </summary>
    public T? FindExactly(string text) => exact.GetValueOrDefault(Spaced(text))?.Meaning;

    /// <summary>The word for <paramref name="meaning"/> in <paramref name="language"/>.</summary>
    public string Name(T meaning, string language) => words[meaning].In(language);

    /// <summary>The nearest of the words that <paramref name="allowed"/> admits.</summary>
    public string? Suggest(string text, Func<T, bool> allowed) =>
        Suggestion.For(text, Entries.Where(word => allowed(word.Meaning)).SelectMany(word => word.All));

    private static string Spaced(string text) =>
        string.Join(' ', LatinLetters.Compose(text).ToLowerInvariant().Split([' ', '\t', '\u00A0', '-', '_'], StringSplitOptions.RemoveEmptyEntries));

    private static string Fold(string text) => Slug.From(text).Value.Replace("-", string.Empty, StringComparison.Ordinal);
}
