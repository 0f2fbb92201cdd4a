namespace SiteGen.Search.Language.Finnish;

/// <summary>What Finnish asks of vowels: which stand together in a word, and how many syllables they make.</summary>
internal static class Vowels
{
    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'å' or 'é';

    /// <summary>The a that a word with this stem takes: a or ä, by the last vowel that is not neutral.</summary>
    public static char A(string stem) => IsBack(stem) ? 'a' : 'ä';

    /// <summary>True where an ending with <paramref name="vowel"/> may follow the stem.</summary>
    public static bool Agree(string stem, char vowel)
    {
        if (vowel is not ('a' or 'ä')) return true;
        var i = stem.Length - 1;
        var neutral = 0;
        for (; i >= 0 && stem[i] is not ('a' or 'o' or 'u' or 'ä' or 'ö' or 'y'); i--)
        {
            if (IsVowel(stem[i])) neutral++;
        }

        if (i < 0) return true;
        var isBack = stem[i] is 'a' or 'o' or 'u';
        // The last part of a compound may have neutral vowels only.
        return isBack == (vowel == 'a') || neutral > 0;
    }

    public static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowel(word[i]) && (i == 0 || !IsVowel(word[i - 1]) || !IsOneSound(word[i - 1], word[i]))) count++;
        }

        return count;
    }

    /// <summary>True for a long vowel or a diphthong.</summary>
    public static bool IsOneSound(char first, char second) =>
        first == second || (second == 'i' && IsVowel(first)) || (second is 'u' or 'y' && IsVowel(first) && first is not ('u' or 'y'))
        || (first, second) is ('i', 'e') or ('u', 'o') or ('y', 'ö');

    private static bool IsBack(string stem)
    {
        for (var i = stem.Length - 1; i >= 0; i--)
        {
            if (stem[i] is 'a' or 'o' or 'u') return true;
            if (stem[i] is 'ä' or 'ö' or 'y') return false;
        }

        return false;
    }
}
