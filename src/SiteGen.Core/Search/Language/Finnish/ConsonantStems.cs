namespace SiteGen.Search.Language.Finnish;

/// <summary>Nominatives of the stems that stand before -ta and -ten.</summary>
internal static class ConsonantStems
{
    public static void Of(string stem, StemKind kind, int cost, List<Reading> readings)
    {
        OfClosed(stem, cost, readings);
        if (stem.Length < 3 && !(stem.Length == 2 && kind == StemKind.BeforeT && Vowels.IsVowel(stem[0]) && Vowels.IsVowel(stem[1]))) return;
        switch (stem[^1])
        {
            case 's':
                OfS(stem, cost, readings);
                break;
            case 'n':
                BaseForms.Add(readings, stem, cost + (EndsWith(stem, "in") || EndsWith(stem, "ton") || EndsWith(stem, "tön") || EndsWith(stem, "en") ? 1 : 15));
                break;
            case 'l' or 'r':
                BaseForms.Add(readings, stem, cost + 8);
                break;
            case 't' when kind == StemKind.BeforeT:
                OfT(stem, cost, readings);
                break;
            default:
                if (kind == StemKind.BeforeT) OfVowel(stem, cost, readings);
                break;
        }
    }

    private static void OfClosed(string stem, int cost, List<Reading> readings)
    {
        foreach (var (ending, word) in ClosedWords.BeforeT)
        {
            if (EndsWith(stem, ending) && stem.Length - ending.Length is 0 or > 2)
                BaseForms.Add(readings, stem[..^ending.Length] + word, cost + (stem.Length == ending.Length ? 0 : 3));
        }

        if (stem[^1] is 'l' or 'r' or 'n' && ClosedWords.Ends(ClosedWords.E, stem + "i", out var isWhole))
            BaseForms.Add(readings, stem + "i", cost + (isWhole ? 0 : 2));
        if (stem[^1] == 't' && ClosedWords.Ends(ClosedWords.Si, stem[..^1] + "si", out isWhole))
            BaseForms.Add(readings, stem[..^1] + "si", cost + (isWhole ? 0 : 2));
    }

    private static void OfS(string stem, int cost, List<Reading> readings)
    {
        BaseForms.Add(readings, stem[..^1] + "nen", cost + (stem[^2] != 'i' ? 4 : EndsWith(stem, "nnis") ? 3 : 0));
        if (stem.Length > 3) BaseForms.Add(readings, stem, CostOfS(stem, cost));
    }

    /// <summary>Before -ta the s may also belong to the ending: tulos-ta, but kirjaamo-sta and koulu-sta.</summary>
    private static int CostOfS(string stem, int cost) => stem[^2] switch
    {
        'i' => cost + 3,
        'u' or 'y' or 'ö' when stem[^3] is not ('l' or 'r') => 0,
        'o' when Vowels.Syllables(stem) < 3 => 1,
        _ => cost,
    };

    private static void OfT(string stem, int cost, List<Reading> readings)
    {
        var before = stem[^2];
        if (before == 'e') BaseForms.Add(readings, stem[..^1], cost);
        if (before is 'u' or 'y' && Vowels.IsVowel(stem[^3])) BaseForms.Add(readings, stem[..^1] + "s", cost + 1);
        if (before is 'a' or 'ä') BaseForms.Add(readings, stem[..^1] + "s", cost + 14);
        if (before is 'u' or 'y' && stem.Length > 4 && stem[^3] is 'n' or 'l' or 's' or 'r') BaseForms.Add(readings, stem, cost + 5);
        if (ClosedWords.Ends(ClosedWords.T, stem, out _)) BaseForms.Add(readings, stem, cost);
    }

    private static void OfVowel(string stem, int cost, List<Reading> readings)
    {
        if (!Vowels.IsVowel(stem[^1]) || !Vowels.IsVowel(stem[^2])) return;
        BaseForms.Add(readings, stem, cost + (Vowels.IsOneSound(stem[^2], stem[^1]) && stem[^1] != 'i' ? 0 : stem[^1] is 'o' or 'ö' ? 1 : 8));
    }

    private static bool EndsWith(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);
}
