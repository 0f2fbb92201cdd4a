namespace SiteGen.Search.Language.Finnish;

/// <summary>How nominatives look, and what looks like one without often being one.</summary>
internal static class Nominative
{
    /// <summary>How unusual it is that a form which looks like this is a nominative, or an infinitive.</summary>
    public static int Cost(string form)
    {
        if (form.Length < 4 || form.Any(char.IsAsciiDigit)) return form.Length == 3 && form[^1] == 'n' ? 8 : 0;
        if (CaseEndings.LooksInflected(form)) return 12;
        return form[^1] switch
        {
            'a' or 'ä' => CostOfA(form),
            'o' or 'ö' or 'u' or 'y' or 'e' or 'i' when form.Length > 4 && form[^2] == form[^1] => CostOfLong(form),
            'o' or 'ö' or 'u' or 'y' => 0,
            'i' when form.Length > 6 && form.EndsWith("sti", StringComparison.Ordinal) && Vowels.IsVowel(form[^4]) => 9,
            'e' or 'i' => 2,
            's' => 1,
            'n' => CostOfN(form),
            't' => CostOfT(form),
            'l' or 'r' => 5,
            _ => 8,
        };
    }

    /// <summary>How unusual it is that a nominative which no form of the site shows looks like this.</summary>
    public static int CostOfShape(string word)
    {
        if (word.Length < 5) return 0;
        return (word[^3], word[^2], word[^1]) switch
        {
            ('s' or 't', 't', 'a' or 'ä') when Vowels.Syllables(word) > 2 => 7,
            (_, 'o' or 'ö' or 'u' or 'y', 'a' or 'ä') => 8,
            ('e' or 'o' or 'u' or 'y' or 'i', 't', 'a' or 'ä') => 6,
            ('l', 't', 'i') when Vowels.Syllables(word) > 2 => 8,
            (_, 'v', 'i') when Vowels.Syllables(word) > 2 => 4,
            (_, 'v', 'a' or 'ä') when Vowels.Syllables(word) > 2 => 2,
            (not 't', 't', 'u' or 'y') when Vowels.Syllables(word) > 2 => 6,
            (_, 'n', 'u' or 'y') when Vowels.Syllables(word) > 2 => 8,
            (var vowel, 'e', 'n') when vowel == 'n' && word[^4] != 'i' && Vowels.Syllables(word) < 3 => 6,
            _ => 0,
        };
    }

    /// <summary>Partitives end in a too, and most of what ends as they do is one; infinitives end in two.</summary>
    private static int CostOfA(string form) => (form[^3], form[^2]) switch
    {
        ('t', 'a' or 'ä') when form[^2] == form[^1] && form.Length > 5 => form[^4] == 't' ? 0 : 5,
        ('m', 'a') when form.Length > 5 && form[^4] is 'n' or 's' => 0,
        (_, 'a' or 'ä') => form.Length < 5 ? 0 : 9,
        ('t', 'u' or 'y') when form.Length > 6 && form[^4] != 't' => 1,
        (_, 'o' or 'ö' or 'u' or 'y') => 9,
        ('g' or 'f', 'i') => 0,
        ('v' or 'k' or 'p' or 'j', 'i') => 8,
        (_, 'e') => ClosedWords.Ends(ClosedWords.E, form[..^2] + "i", out _) ? 8 : 0,
        (_, 'i') when form.Length > 4 => form[^1] == 'ä' || form[^3] is 's' or 't' ? 8 : 4,
        ('y', 'j') => 3,
        ('o' or 'ö' or 'u' or 'e', 'j') => form.Length > 5 ? 7 : 5,
        (var vowel, 'n') when Vowels.IsVowel(vowel) && Vowels.Syllables(form) > 2 => Vowels.Syllables(form) > 3 || form[^3] == form[^4] ? 8 : 3,
        ('t', 't') => 8,
        (var vowel, 't') when Vowels.IsVowel(vowel) && Vowels.IsVowel(form[^4]) => form.Length > 4 ? 10 : 3,
        ('e', 't') when form.Length > 5 => 6,
        ('n', 's') when form.Length > 5 => 9,
        ('n', 't') when form.Length > 6 && form[^4] is 'o' or 'ö' && form[^5] == 't' => 9,
        ('s' or 'n' or 'l' or 'r', 't') => 1,
        _ => 0,
    };

    /// <summary>A long vowel at the end is rather a verb's: toteutuu, sopii.</summary>
    private static int CostOfLong(string form)
    {
        if (form[^1] == 'i') return 8;
        return form[^3] == 't' && Vowels.Syllables(form) > 2 ? 12 : 6;
    }

    private static int CostOfN(string form) => form switch
    {
        _ when form.EndsWith("nen", StringComparison.Ordinal) => 0,
        _ when Endings.IsAt(form, "ton") => Vowels.Syllables(form) > 3 ? 0 : 4,
        _ => form[^2] switch { 'i' => 9, 'e' => 11, _ => 22 },
    };

    private static int CostOfT(string form)
    {
        if (ClosedWords.T.Contains(form)) return 0;
        if (form[^2] is not ('u' or 'y')) return 20;
        return form[^3] is 'n' && form.Length > 5 ? 1 : form[^3] is 'l' or 's' or 'r' or 'n' ? 6 : 20;
    }
}
