namespace SiteGen.Search.Language.Finnish;

/// <summary>
/// Consonant gradation: k, p and t before a stem's last vowel are strong in some forms of a word and weak in others
/// (kunta, kunnan). Weakening is one-valued, strengthening is not, so each strong form comes with a cost.
/// </summary>
internal static class Gradation
{
    /// <summary>The weak grade of a stem that ends in a vowel; the stem itself where nothing weakens.</summary>
    public static string Weaken(string stem)
    {
        var end = ConsonantsEnd(stem);
        if (end < 1) return stem;
        var before = end > 1 ? stem[end - 2] : ' ';
        return (before, stem[end - 1]) switch
        {
            ('k', 'k') or ('p', 'p') or ('t', 't') => stem.Remove(end - 1, 1),
            ('n', 't') => Put(stem, end, "n"),
            ('l', 't') => Put(stem, end, "l"),
            ('r', 't') => Put(stem, end, "r"),
            ('m', 'p') => Put(stem, end, "m"),
            ('n', 'k') => Put(stem, end, "g"),
            ('h', 't') => Put(stem, end, "d"),
            ('l' or 'r', 'k') => Put(stem, end, stem[end] == 'e' ? "j" : ""),
            ('l' or 'r', 'p') => Put(stem, end, "v"),
            (var vowel, 't') when Vowels.IsVowel(vowel) => Put(stem, end, "d"),
            (var vowel, 'p') when Vowels.IsVowel(vowel) => Put(stem, end, "v"),
            ('u', 'k') when stem[end] == 'u' => Put(stem, end, "v"),
            ('y', 'k') when stem[end] == 'y' => Put(stem, end, "v"),
            (var vowel, 'k') when Vowels.IsVowel(vowel) => Put(stem, end, ""),
            _ => stem,
        };
    }

    /// <summary>The strong stems that <paramref name="stem"/> may be the weak grade of, and the stem itself for words without gradation.</summary>
    public static void Strengthen(string stem, List<Reading> variants)
    {
        variants.Add(new Reading(stem, CostUnchanged(stem)));
        var end = ConsonantsEnd(stem);
        if (stem.Length > 1 && Vowels.IsVowel(stem[^1]) && Vowels.IsVowel(stem[^2]))
            variants.Add(new Reading(stem.Insert(stem.Length - 1, "k"), stem.Length > 2 && Vowels.IsVowel(stem[^3]) ? 14 : 12));
        if (end < 1) return;
        var before = end > 1 ? stem[end - 2] : ' ';
        var (strong, cost) = Strong(before, stem[end - 1], stem[end]);
        if (strong is not null) variants.Add(new Reading(Put(stem, end, strong), cost));
        if (stem[end - 1] is 'v' && stem[end] is 'u' or 'y' && before == stem[end]) variants.Add(new Reading(Put(stem, end, "k"), 4));
        if (stem[end - 1] is 'j' && Vowels.IsVowel(before))
            variants.Add(new Reading(Put(stem, end, "ik"), before is 'a' or 'o' && end < 4 ? 0 : 12));
    }

    private static (string? Strong, int Cost) Strong(char before, char consonant, char vowel) => (before, consonant) switch
    {
        ('n', 'n') or ('r', 'r') => ("t", 0),
        ('l', 'l') => ("t", vowel == 'i' ? 12 : vowel is 'a' or 'ä' ? 3 : 5),
        ('m', 'm') => ("p", 2),
        ('n', 'g') => ("k", 0),
        ('h', 'd') => ("t", 0),
        (_, 'd') when Vowels.IsVowel(before) => ("t", 0),
        ('l' or 'r', 'v') => ("p", 6),
        (_, 'v') when Vowels.IsVowel(before) => ("p", 8),
        ('l' or 'r' or 'h', 'j') => ("k", 6),
        (_, 'k' or 'p' or 't') when Vowels.IsVowel(before) || before is 'n' or 'l' or 'r' or 'm' => ($"{consonant}{consonant}", 0),
        (_, 'l' or 'r') when Vowels.IsVowel(before) => ($"{consonant}k", 12),
        (_, 'h') when Vowels.IsVowel(before) => ("hk", 22),
        _ => (null, 0),
    };

    /// <summary>How unusual it is that a stem looks like this where the weak grade stands.</summary>
    private static int CostUnchanged(string stem)
    {
        if (ClosedWords.Ends(ClosedWords.Unchanging, stem, out _)) return 0;
        var end = ConsonantsEnd(stem);
        if (end < 1) return 0;
        var before = end > 1 ? stem[end - 2] : ' ';
        return (before, stem[end - 1]) switch
        {
            ('k', 'k') or ('p', 'p') or ('t', 't') => 45,
            ('n' or 'l' or 'r' or 'h', 't') or ('m', 'p') or ('n', 'k') => 30,
            (_, 'k' or 'p' or 't') when Vowels.IsVowel(before) => 16,
            ('l' or 'r', 'k' or 'p') => 20,
            ('n', 'n') => 12,
            ('r', 'r') or ('m', 'm') => 7,
            ('l', 'l') => stem[end] == 'i' ? 0 : 5,
            ('n', 'g') => 14,
            (_, 'd') => 12,
            _ => 0,
        };
    }

    /// <summary>The place behind the consonants that may change; negative where none may.</summary>
    private static int ConsonantsEnd(string stem)
    {
        var i = stem.Length;
        while (i > 0 && Vowels.IsVowel(stem[i - 1])) i--;
        if (IsOneSyllable(stem, i)) return -1;
        // Only the consonants that open the last syllable change: hanke, but not korkea.
        return stem.Length - i is 1 || (stem.Length - i == 2 && Vowels.IsOneSound(stem[i], stem[i + 1]) && !IsFirst(stem[i], stem[i + 1])) ? i : -1;
    }

    /// <summary>True for the diphthongs of first syllables, where nothing changes: työ, suo, tie.</summary>
    private static bool IsFirst(char first, char second) => (first, second) is ('u', 'o') or ('y', 'ö') or ('i', 'e');

    /// <summary>True for a stem whose last part is one of the words of one syllable, which have no gradation: elokuu.</summary>
    private static bool IsOneSyllable(string stem, int start) =>
        stem.Length - start == 2 && start > 1 && stem[start - 1] != stem[start - 2] && stem.AsSpan(start - 1) is "kuu" or "puu" or "pää";

    private static string Put(string stem, int end, string consonants) => string.Concat(stem.AsSpan(0, end - 1), consonants, stem.AsSpan(end));
}
