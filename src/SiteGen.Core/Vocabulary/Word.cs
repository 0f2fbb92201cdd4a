using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, T> meanings;
    private readonly FrozenDictionary<string, T> exact;
    private readonly FrozenDictionary<T, Word<T>> words;

    /// <summary>A list of <paramref name="entries"/>; no two may share a word.</summary>
    public WordList(params ImmutableArray<Word<T>> entries)
    {
        Entries = entries;
        words = entries.ToFrozenDictionary(word => word.Meaning);
        exact = entries.SelectMany(word => word.All.Select(Spaced).Distinct(StringComparer.Ordinal).Select(name => KeyValuePair.Create(name, word.Meaning)))
            .ToFrozenDictionary(StringComparer.Ordinal);
        meanings = entries
            .SelectMany(word => word.All.Select(Fold).Distinct(StringComparer.Ordinal).Select(name => KeyValuePair.Create(name, word.Meaning)))
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    public ImmutableArray<Word<T>> Entries { get; }

    /// <summary>What <paramref name="text"/> means, or null where no word is like it.</summary>
    public T? Find(string text) => meanings.TryGetValue(Fold(text), out var meaning) ? meaning : null;

    /// <summary>
    /// What <paramref name="text"/> means where it is written as in the table but for case and the white space or hyphens
    /// between words: for what must never be guessed.
    /// </summary>
    public T? FindExactly(string text) => exact.TryGetValue(Spaced(text), out var meaning) ? meaning : null;

    /// <summary>The word for <paramref name="meaning"/> in <paramref name="language"/>.</summary>
    public string Name(T meaning, string language) => words[meaning].In(language);

    /// <summary>The nearest of the words that <paramref name="allowed"/> admits.</summary>
    public string? Suggest(string text, Func<T, bool> allowed) =>
        Suggestion.For(text, Entries.Where(word => allowed(word.Meaning)).SelectMany(word => word.All));

    private static string Spaced(string text) =>
        string.Join(' ', LatinLetters.Compose(text).ToLowerInvariant().Split([' ', '\t', '\u00A0', '-', '_'], StringSplitOptions.RemoveEmptyEntries));

    private static string Fold(string text) => Slug.From(text).Value.Replace("-", string.Empty, StringComparison.Ordinal);
}
