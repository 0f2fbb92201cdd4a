using System.Collections.Frozen;

namespace SiteGen.Search.Language.Snowball;

/// <summary>Snowball's algorithm for English (Porter2), version 2.2. A y that stands for a consonant is written Y meanwhile.</summary>
public static class EnglishStemmer
{
    private const string Vowels = "aeiouy";

    private static readonly FrozenDictionary<string, string> Whole = new Dictionary<string, string>
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Finished =
        ((string[])["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"]).ToFrozenSet();

    private static readonly string[] Genitives = ["'", "'s", "'s'"];
    private static readonly string[] Plurals = ["sses", "ied", "ies", "us", "ss", "s"];
    private static readonly string[] Tenses = ["eedly", "ingly", "edly", "eed", "ing", "ed"];
    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];
    private static readonly string[] Finals = ["al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion"];

    private static readonly FrozenDictionary<string, string> Second = new Dictionary<string, string>
    {
        ["tional"] = "tion",
        ["enci"] = "ence",
        ["anci"] = "ance",
        ["abli"] = "able",
        ["entli"] = "ent",
        ["izer"] = "ize",
        ["ization"] = "ize",
        ["ational"] = "ate",
        ["ation"] = "ate",
        ["ator"] = "ate",
        ["alism"] = "al",
        ["aliti"] = "al",
        ["alli"] = "al",
        ["fulness"] = "ful",
        ["ousli"] = "ous",
        ["ousness"] = "ous",
        ["iveness"] = "ive",
        ["iviti"] = "ive",
        ["biliti"] = "ble",
        ["bli"] = "ble",
        ["ogi"] = "og",
        ["fulli"] = "ful",
        ["lessli"] = "less",
        ["li"] = "",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Third = new Dictionary<string, string>
    {
        ["tional"] = "tion",
        ["ational"] = "ate",
        ["alize"] = "al",
        ["icate"] = "ic",
        ["iciti"] = "ic",
        ["ical"] = "ic",
        ["ful"] = "",
        ["ness"] = "",
        ["ative"] = "",
    }.ToFrozenDictionary();

    private static readonly string[] SecondEndings = [.. Second.Keys];
    private static readonly string[] ThirdEndings = [.. Third.Keys];

    /// <summary>The stem of <paramref name="word"/>, which is in lower case.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (Whole.TryGetValue(word, out var stem)) return stem;
        if (word.Length < 3) return word;
        word = MarkConsonants(word.StartsWith('\'') ? word[1..] : word);
        var p1 = FirstRegion(word);
        var p2 = Endings.RegionAfter(word, p1, Vowels);
        word = Plural(word);
        if (!Finished.Contains(word)) word = Last(Final(Replace(Derive(FinalY(Tense(word, p1)), p1), p1, p2), p2), p1, p2);
        return word.Replace('Y', 'y');
    }

    private static string MarkConsonants(string word)
    {
        if (!word.Contains('y', StringComparison.Ordinal)) return word;
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || Vowels.Contains(letters[i - 1]))) letters[i] = 'Y';
        }

        return new string(letters);
    }

    private static int FirstRegion(string word)
    {
        foreach (var start in (ReadOnlySpan<string>)["gener", "commun", "arsen"])
        {
            if (word.StartsWith(start, StringComparison.Ordinal)) return start.Length;
        }

        return Endings.RegionAfter(word, 0, Vowels);
    }

    private static string Plural(string word)
    {
        if (Endings.Longest(word, 0, Genitives) is { } genitive) word = word[..^genitive.Length];
        return Endings.Longest(word, 0, Plurals) switch
        {
            "sses" => word[..^2],
            "ied" or "ies" => word.Length > 4 ? word[..^2] : word[..^1],
            "s" when word.Length > 1 && HasVowel(word[..^2]) => word[..^1],
            _ => word,
        };
    }

    private static bool HasVowel(string text) => text.Any(Vowels.Contains);

    private static string Tense(string word, int p1)
    {
        if (Endings.Longest(word, 0, Tenses) is not { } ending) return word;
        var rest = word[..^ending.Length];
        if (ending.StartsWith("eed", StringComparison.Ordinal)) return rest.Length >= p1 ? rest + "ee" : word;
        if (!HasVowel(rest)) return word;
        if (Endings.Longest(rest, 0, ["at", "bl", "iz"]) is not null) return rest + "e";
        if (Endings.Longest(rest, 0, Doubles) is not null) return rest[..^1];
        return rest.Length == p1 && IsShort(rest) ? rest + "e" : rest;
    }

    private static bool IsShort(string word) => word.Length switch
    {
        >= 3 when !Vowels.Contains(word[^1]) && word[^1] is not ('w' or 'x' or 'Y') && Vowels.Contains(word[^2]) && !Vowels.Contains(word[^3]) => true,
        2 => Vowels.Contains(word[0]) && !Vowels.Contains(word[1]),
        _ => false,
    };

    private static string FinalY(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && word.Length > 2 && !Vowels.Contains(word[^2]) ? word[..^1] + "i" : word;

    private static string Derive(string word, int p1)
    {
        if (Endings.Longest(word, 0, SecondEndings) is not { } ending) return word;
        var rest = word[..^ending.Length];
        if (rest.Length < p1) return word;
        return ending switch
        {
            "ogi" when !rest.EndsWith('l') => word,
            "li" when rest.Length == 0 || !"cdeghkmnrt".Contains(rest[^1]) => word,
            _ => rest + Second[ending],
        };
    }

    private static string Replace(string word, int p1, int p2)
    {
        if (Endings.Longest(word, 0, ThirdEndings) is not { } ending) return word;
        var rest = word[..^ending.Length];
        return rest.Length < p1 || (ending == "ative" && rest.Length < p2) ? word : rest + Third[ending];
    }

    private static string Final(string word, int p2)
    {
        if (Endings.Longest(word, 0, Finals) is not { } ending) return word;
        var rest = word[..^ending.Length];
        return rest.Length < p2 || (ending == "ion" && !(rest.EndsWith('s') || rest.EndsWith('t'))) ? word : rest;
    }

    private static string Last(string word, int p1, int p2)
    {
        if (word.Length == 0) return word;
        var rest = word[..^1];
        return word[^1] switch
        {
            'e' when rest.Length >= p2 || (rest.Length >= p1 && !IsShort(rest)) => rest,
            'l' when rest.Length >= p2 && rest.EndsWith('l') => rest,
            _ => word,
        };
    }
}
