namespace SiteGen.Search.Language.Snowball;

/// <summary>What Snowball's algorithms share: regions of a word, and the longest ending that lies in one.</summary>
internal static class Endings
{
    /// <summary>The longest of <paramref name="endings"/> that lies in the word's <paramref name="region"/>; null without one.</summary>
    public static string? Longest(string word, int region, string[] endings)
    {
        string? longest = null;
        foreach (var ending in endings)
        {
            if (ending.Length > (longest?.Length ?? 0) && Has(word, region, ending)) longest = ending;
        }

        return longest;
    }

    public static bool Has(string word, int region, string ending) =>
        word.Length - ending.Length >= region && word.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>The place behind the first non-vowel that follows a vowel, from <paramref name="start"/>; the word's length where there is none.</summary>
    public static int RegionAfter(string word, int start, string vowels)
    {
        var i = start;
        while (i < word.Length && !vowels.Contains(word[i])) i++;
        while (i < word.Length && vowels.Contains(word[i])) i++;
        return Math.Min(i + 1, word.Length);
    }
}
