using System.Buffers;
using System.Collections.Frozen;

namespace SiteGen.Search;

/// <summary>
/// The ends that a long word may have where neither its beginning nor its end is a word of the site: <c>palsami</c> in
/// <c>jättipalsami</c>. They are asked for only where nothing else is found, so an end too many does no harm but to size.
/// </summary>
internal static class CompoundTails
{
    private const int ShortestHead = 3;
    private const int ShortestTail = 5;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäöåé");

    private static readonly FrozenSet<string> Openings =
        "pr pl tr kr kl st sp sk fr gr br dr ps".Split(' ').ToFrozenSet();

    // What words are derived with.
    private static readonly FrozenSet<string> Suffixes =
        "minen mainen mäinen lainen läinen moinen tainen täinen vainen väinen kainen käinen suinen syinen".Split(' ').ToFrozenSet();

    /// <returns>The ends of <paramref name="word"/>, longest first.</returns>
    public static IEnumerable<string> Of(string word)
    {
        if (word.Length < ShortestHead + ShortestTail || !word.All(char.IsLetter)) yield break;
        for (var cut = ShortestHead; cut <= word.Length - ShortestTail; cut++)
        {
            if (MayEnd(word.AsSpan(0, cut)) && MayBegin(word.AsSpan(cut)) && word[cut] != word[cut - 1] && !Suffixes.Contains(word[cut..])) yield return word[cut..];
        }
    }

    // First parts stand in the nominative or in the genitive.
    private static bool MayEnd(ReadOnlySpan<char> head) => IsHarmonious(head) && head.ContainsAny(Vowels) && (IsVowel(head[^1]) || head[^1] is 'n' or 's');

    private static bool MayBegin(ReadOnlySpan<char> tail) =>
        IsHarmonious(tail) && tail[0] != tail[1] && (IsVowel(tail[0]) || IsVowel(tail[1]) || Openings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tail[..2]));

    // Within one word a, o and u do not stand beside ä, ö and y.
    private static bool IsHarmonious(ReadOnlySpan<char> text) => !text.ContainsAny('a', 'o', 'u') || !text.ContainsAny('ä', 'ö', 'y');

    private static bool IsVowel(char letter) => Vowels.Contains(letter);
}
