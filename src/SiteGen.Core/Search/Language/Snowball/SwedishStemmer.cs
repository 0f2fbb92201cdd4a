namespace SiteGen.Search.Language.Snowball;

/// <summary>Snowball's algorithm for Swedish, version 2.2.</summary>
public static class SwedishStemmer
{
    private const string Vowels = "aeiouyäåö";
    private const string BeforeS = "bcdfghjklmnoprtvy";

    private static readonly string[] Main =
        ["heterna", "hetens", "anden", "andes", "andet", "arens", "arnas", "ernas", "heten", "heter", "ornas", "ades", "ande", "aren", "arna",
            "arne", "aste", "erna", "erns", "orna", "ade", "are", "ast", "ens", "ern", "het", "ad", "ar", "as", "at", "en", "er", "es", "or",
            "a", "e", "s"];

    private static readonly string[] Pairs = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];
    private static readonly string[] Others = ["fullt", "löst", "els", "lig", "ig"];

    /// <summary>The stem of <paramref name="word"/>, which is in lower case.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < 3) return word;
        var p1 = Math.Max(Endings.RegionAfter(word, 0, Vowels), 3);
        word = MainSuffix(word, p1);
        if (Endings.Longest(word, p1, Pairs) is not null) word = word[..^1];
        return Endings.Longest(word, p1, Others) switch
        {
            null => word,
            "löst" or "fullt" => word[..^1],
            var ending => word[..^ending.Length],
        };
    }

    private static string MainSuffix(string word, int p1)
    {
        if (Endings.Longest(word, p1, Main) is not { } ending) return word;
        return ending == "s" && !BeforeS.Contains(word[^2]) ? word : word[..^ending.Length];
    }
}
