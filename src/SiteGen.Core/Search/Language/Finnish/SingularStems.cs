namespace SiteGen.Search.Language.Finnish;

/// <summary>Nominatives of singular stems that end in a vowel.</summary>
internal static class SingularStems
{
    public static void Of(string stem, List<Reading> variants, int cost, List<Reading> readings)
    {
        switch (stem[^1])
        {
            case 'a' or 'ä':
                OfA(stem, variants, cost, readings);
                break;
            case 'e':
                OfE(stem, variants, cost, readings);
                break;
            case 'i':
                OfI(stem, variants, cost, readings);
                break;
            default:
                AddAll(variants, cost + (stem.Length > 3 && stem[^2] == stem[^1] && Vowels.IsVowel(stem[^3]) ? 10 : 0), readings);
                break;
        }
    }

    private static void OfA(string stem, List<Reading> variants, int cost, List<Reading> readings)
    {
        var rest = stem[..^1];
        if (EndsWith(rest, "ttom") || EndsWith(rest, "ttöm")) BaseForms.Add(readings, rest[..^4] + "t" + rest[^2] + "n", cost);
        var isLong = Vowels.Syllables(stem) > 2;
        if (EndsWith(rest, "mp") || EndsWith(rest, "mm"))
        {
            if (isLong) BaseForms.Add(readings, rest[..^1] + "pi", cost);
            if (rest.Length > 4 && rest[^3] == 'i') BaseForms.Add(readings, rest[..^2] + "n", cost + 8);
            cost += isLong ? 8 : 0;
        }

        if (rest.Length > 2 && rest[^1] == stem[^1])
            BaseForms.Add(readings, Gradation.Weaken(rest) + "s", cost + CostOfAs(rest));
        AddAll(variants, cost + (rest.Length > 2 && rest[^1] == stem[^1] ? 5 : 0), readings);
    }

    /// <summary>asiakkaa- is common; -taa behind a vowel is rather an infinitive's or a passive's.</summary>
    private static int CostOfAs(string rest)
    {
        if (rest.Length > 4 && rest[^2] == 't' && Vowels.IsVowel(rest[^3])) return 12;
        return rest.Length > 3 ? 3 : 8;
    }

    private static void OfE(string stem, List<Reading> variants, int cost, List<Reading> readings)
    {
        var rest = stem[..^1];
        if (rest.Length < 2) return;
        foreach (var (variant, extra) in variants)
        {
            var nominative = variant[..^1] + "i";
            if (ClosedWords.Ends(ClosedWords.E, nominative, out var isWhole))
                BaseForms.Add(readings, nominative, Math.Max(0, cost + (isWhole ? -3 : 2) + Math.Min(extra, 5)));
            else if (extra == 0 && rest[^1] is 'l' or 'r' or 'm' or 'n' or 'v') BaseForms.Add(readings, nominative, cost + extra + 22);
        }

        switch (rest[^1])
        {
            case 'e':
                BaseForms.Add(readings, Gradation.Weaken(rest), cost + (rest.Length > 5 && (EndsWith(rest, "ise") || EndsWith(rest, "kse")) ? 9 : 0));
                if (EndsWith(rest, "nee") || (rest.Length > 4 && rest[^2] is 'n' or 'l' or 's'))
                    BaseForms.Add(readings, rest[..^1] + "u" + "t", cost + 9);
                if (rest.Length > 4 && rest[^2] is 'n' or 'l' or 's' && Vowels.A(rest) == 'ä')
                    BaseForms.Add(readings, rest[..^1] + "yt", cost + 6);
                break;
            case 's':
                OfSe(rest, cost, readings);
                break;
            case 't' or 'd' when rest.Length > 3 && !EndsWith(rest[..^1], "kau") && rest[^2] is 'u' or 'y' && Vowels.IsVowel(rest[^3]):
                BaseForms.Add(readings, rest[..^1] + "s", cost);
                break;
        }

        if (rest.Length > 4 && EndsWith(rest[..^1], "kau")) BaseForms.Add(readings, rest[..^1] + "s", cost + 3);
        OfSi(rest, cost, readings);
        if (EndsWith(rest, "im")) BaseForms.Add(readings, Weak(rest[..^2] + "i") + "n", cost + 2);
        if (EndsWith(rest, "nn") || EndsWith(rest, "nt")) BaseForms.Add(readings, rest[..^2] + "s", cost + 12);
        if (rest[^1] is 'l' or 'r' or 'n' && Vowels.IsVowel(rest[^2]))
            BaseForms.Add(readings, rest, cost + (EndsWith(rest, "sen") || EndsWith(rest, "tar") || EndsWith(rest, "tär") ? 2 : 10));
        BaseForms.Add(readings, stem, cost + (Vowels.IsVowel(rest[^1]) && rest.Length < 4 ? 0 : rest[^1] == 'e' ? 12 : 14));
    }

    private static void OfSe(string rest, int cost, List<Reading> readings)
    {
        if (EndsWith(rest, "ks") && rest.Length > 3 && Vowels.IsVowel(rest[^3]))
            BaseForms.Add(readings, rest[..^2] + "s", cost + (EndsWith(rest, "eeks") ? 12 : 0));
        else if (Vowels.IsVowel(rest[^2]))
            BaseForms.Add(readings, rest[..^1] + "nen", cost + (rest[^2] == 'i' ? 0 : Vowels.Syllables(rest) < 2 ? 10 : 3));
    }

    private static void OfSi(string rest, int cost, List<Reading> readings)
    {
        var nominative = rest[^1] switch
        {
            't' or 'd' => rest[..^1] + "si",
            'n' or 'r' or 'l' when rest[^2] == rest[^1] => rest[..^1] + "si",
            _ => null,
        };
        if (nominative is not null && ClosedWords.Ends(ClosedWords.Si, nominative, out var isWhole))
            BaseForms.Add(readings, nominative, cost + (isWhole ? 0 : 2));
    }

    private static void OfI(string stem, List<Reading> variants, int cost, List<Reading> readings)
    {
        var rest = stem[..^1];
        if (rest.Length > 3 && rest[^1] == 'i') BaseForms.Add(readings, Gradation.Weaken(rest) + "s", cost + 4);
        // Names and words of other languages take an i between themselves and the ending.
        if (!Vowels.IsVowel(rest[^1])) BaseForms.Add(readings, rest, cost + 13);
        foreach (var (variant, extra) in variants) BaseForms.Add(readings, variant, cost + extra + (rest.Length > 2 && Vowels.IsVowel(rest[^1]) ? 11 : 1));
    }

    private static void AddAll(List<Reading> variants, int cost, List<Reading> readings)
    {
        foreach (var (variant, extra) in variants) BaseForms.Add(readings, variant, cost + extra);
    }

    private static string Weak(string stem) => Gradation.Weaken(stem);

    private static bool EndsWith(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);
}
