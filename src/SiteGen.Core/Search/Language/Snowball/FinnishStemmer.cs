namespace SiteGen.Search.Language.Snowball;

/// <summary>
/// Snowball's algorithm for Finnish, version 2.2. The steps bear the algorithm's names; what each removes is explained where
/// Snowball publishes it. It knows nothing of gradation, so the lexicon of a site reads forms by their readings instead; this is
/// what other searches do, and what ours is measured beside.
/// </summary>
public static class FinnishStemmer
{
    private const string Vowels = "aeiouyäö";
    private const string PairVowels = "aeiouäö";
    private const string Consonants = "bcdfghjklmnpqrstvwxz";
    private const string ParticleEnds = Vowels + "nt";

    private static readonly string[] Long = ["aa", "ee", "ii", "oo", "uu", "ää", "öö"];
    private static readonly string[] Particles = ["kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä", "sti"];
    private static readonly string[] Possessives = ["si", "ni", "nsa", "nsä", "mme", "nne", "an", "än", "en"];
    private static readonly string[] BeforeAn = ["ta", "ssa", "sta", "lla", "lta", "na"];
    private static readonly string[] BeforeFrontAn = ["tä", "ssä", "stä", "llä", "ltä", "nä"];
    private static readonly string[] BeforeEn = ["lle", "ine"];
    private static readonly string[] Comparatives = ["mpi", "mpa", "mpä", "mmi", "mma", "mmä", "impi", "impa", "impä", "immi", "imma", "immä", "eja", "ejä"];

    private static readonly string[] Cases =
        ["siin", "seen", "tten", "han", "hen", "hin", "hon", "hän", "hön", "den", "tta", "ttä", "ssa", "ssä", "sta", "stä", "lla", "llä",
            "lta", "ltä", "lle", "ksi", "ine", "ta", "tä", "na", "nä", "n", "a", "ä"];

    /// <summary>The stem of <paramref name="word"/>, which is in lower case.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var p1 = Endings.RegionAfter(word, 0, Vowels);
        var p2 = Endings.RegionAfter(word, p1, Vowels);
        // Where no vowel and non-vowel follow each other, the region is empty and stays so.
        word = Possessive(Particle(word, p1, p2), p1);
        var withoutCase = Case(word, p1);
        var ending = withoutCase.Length < word.Length;
        word = Comparative(withoutCase, p2);
        return Tidy(ending ? PluralI(word, p1) : PluralT(word, p1, p2), p1);
    }

    private static string Particle(string word, int p1, int p2)
    {
        if (Endings.Longest(word, p1, Particles) is not { } particle) return word;
        var rest = word[..^particle.Length];
        return particle == "sti" ? (rest.Length >= p2 ? rest : word)
            : rest.Length > 0 && ParticleEnds.Contains(rest[^1]) ? rest : word;
    }

    private static string Possessive(string word, int p1)
    {
        if (Endings.Longest(word, p1, Possessives) is not { } possessive) return word;
        var rest = word[..^possessive.Length];
        return possessive switch
        {
            "si" => rest.EndsWith('k') ? word : rest,
            "ni" => rest.EndsWith("kse", StringComparison.Ordinal) ? rest[..^1] + "i" : rest,
            "an" => Endings.Longest(rest, 0, BeforeAn) is null ? word : rest,
            "än" => Endings.Longest(rest, 0, BeforeFrontAn) is null ? word : rest,
            "en" => Endings.Longest(rest, 0, BeforeEn) is null ? word : rest,
            _ => rest,
        };
    }

    private static string Case(string word, int p1)
    {
        string? ending = null;
        foreach (var candidate in Cases)
        {
            if (candidate.Length > (ending?.Length ?? 0) && Endings.Has(word, p1, candidate) && MayEnd(word[..^candidate.Length], p1, candidate)) ending = candidate;
        }

        if (ending is null) return word;
        var rest = word[..^ending.Length];
        return ending switch
        {
            "han" or "hen" or "hin" or "hon" or "hän" or "hön" => rest.Length > 0 && rest[^1] == ending[1] ? rest : word,
            "a" or "ä" => rest.Length > 1 && Vowels.Contains(rest[^1]) && Consonants.Contains(rest[^2]) ? rest : word,
            "tta" or "ttä" => rest.EndsWith('e') ? rest : word,
            "n" => Endings.Longest(rest, 0, Long) is not null || rest.EndsWith("ie", StringComparison.Ordinal) ? rest[..^1] : rest,
            _ => rest,
        };
    }

    /// <summary>The conditions that make the algorithm look for a shorter ending; they see the region only.</summary>
    private static bool MayEnd(string rest, int p1, string ending) => ending switch
    {
        "siin" or "den" or "tten" => rest.Length - 2 >= p1 && rest[^1] == 'i' && PairVowels.Contains(rest[^2]),
        "seen" => Endings.Longest(rest, p1, Long) is not null,
        _ => true,
    };

    private static string Comparative(string word, int p2)
    {
        if (Endings.Longest(word, p2, Comparatives) is not { } ending) return word;
        var rest = word[..^ending.Length];
        return ending.Length == 3 && ending[0] == 'm' && rest.EndsWith("po", StringComparison.Ordinal) ? word : rest;
    }

    private static string PluralI(string word, int p1) => word.Length > p1 && word[^1] is 'i' or 'j' && word.Length > p1 ? word[..^1] : word;

    private static string PluralT(string word, int p1, int p2)
    {
        if (!(word.Length - 2 >= p1 && word[^1] == 't' && Vowels.Contains(word[^2]))) return word;
        word = word[..^1];
        if (Endings.Has(word, p2, "imma")) return word[..^4];
        return Endings.Has(word, p2, "mma") && !word.EndsWith("pomma", StringComparison.Ordinal) ? word[..^3] : word;
    }

    private static string Tidy(string word, int p1)
    {
        if (Endings.Longest(word, p1, Long) is not null) word = word[..^1];
        if (EndsWith(word, p1, Consonants, "aäei")) word = word[..^1];
        if (EndsWith(word, p1, "ou", "j")) word = word[..^1];
        if (EndsWith(word, p1, "j", "o")) word = word[..^1];
        return WithoutDouble(word);
    }

    private static bool EndsWith(string word, int p1, string last, string removed) =>
        word.Length - 2 >= p1 && removed.Contains(word[^1]) && last.Contains(word[^2]);

    private static string WithoutDouble(string word)
    {
        var i = word.Length - 1;
        while (i >= 0 && Vowels.Contains(word[i])) i--;
        return i > 0 && Consonants.Contains(word[i]) && word[i] == word[i - 1] ? word.Remove(i, 1) : word;
    }
}
