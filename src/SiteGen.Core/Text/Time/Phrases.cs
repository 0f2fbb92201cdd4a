using System.Collections.Frozen;

namespace SiteGen.Text.Time;

/// <summary>Wordings of one or more words and what each means; where several fit, the longest is read.</summary>
internal sealed class Phrases<T>(params (T Meaning, string[] Wordings)[] table)
    where T : struct
{
    /// <summary>A short word may be an abbreviation with its dot: "v.", "fr.o.m.", "alk.".</summary>
    private const int LongestAbbreviation = 3;

    private readonly FrozenDictionary<string, (string[] Words, T Meaning)[]> byFirstWord = table
        .SelectMany(row => row.Wordings.Select(wording => (Words: wording.Split(' '), row.Meaning)))
        .GroupBy(phrase => phrase.Words[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    /// <summary>The phrase that begins at a token, with the index of the token after it.</summary>
    public (T Meaning, int Next)? At(Tokens tokens, int index)
    {
        if (tokens[index].Kind != TokenKind.Word || !byFirstWord.TryGetValue(tokens[index].Text, out var phrases)) return null;
        foreach (var (words, meaning) in phrases)
        {
            if (After(tokens, index, words) is { } next) return (meaning, next);
        }

        return null;
    }

    private static int? After(Tokens tokens, int index, string[] words)
    {
        foreach (var word in words)
        {
            if (!tokens[index].Is(word)) return null;
            index = word.Length <= LongestAbbreviation ? tokens.AfterDot(index + 1) : index + 1;
        }

        return index;
    }
}
