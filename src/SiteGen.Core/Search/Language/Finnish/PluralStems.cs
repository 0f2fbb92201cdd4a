namespace SiteGen.Search.Language.Finnish;

/// <summary>Nominatives of plural stems, which end in -i.</summary>
internal static class PluralStems
{
    /// <summary>A vowel and -i: strategioi-, hankkei-, asiakkai-.</summary>
    public static void OfLong(string stem, List<Reading> variants, int cost, List<Reading> readings, StemKind kind)
    {
        switch (stem[^2])
        {
            case 'o' or 'ö':
                OfO(variants, cost, readings);
                break;
            case 'e':
                OfE(stem, variants, cost, readings, kind);
                break;
            case 'a' or 'ä' when kind != StemKind.PluralJ:
                BaseForms.Add(readings, Gradation.Weaken(stem[..^1]) + "s", cost + 2);
                BaseForms.Add(readings, stem[..^1] + stem[^2], cost + 4);
                break;
            case 'u' or 'y':
                foreach (var (variant, extra) in variants) BaseForms.Add(readings, variant[..^1], cost + extra);
                if (kind != StemKind.PluralJ) BaseForms.Add(readings, stem[..^1] + stem[^2], cost + 4);
                break;
            case 'i' when kind != StemKind.PluralJ:
                BaseForms.Add(readings, Gradation.Weaken(stem[..^1]) + "s", cost + 2);
                break;
        }
    }

    /// <summary>A consonant and -i, where the i has taken the stem's vowel: kunti-, ihmisi-, kokouksi-.</summary>
    public static void OfShort(string stem, List<Reading> variants, int cost, List<Reading> readings)
    {
        if (stem.Length < 3) return;
        var rest = stem[..^1];
        var isVowel = Vowels.IsVowel(rest[^1]);
        foreach (var (variant, extra) in variants)
        {
            if (ClosedWords.Ends(ClosedWords.E, variant, out var isWhole))
                BaseForms.Add(readings, variant, Math.Max(0, cost + (isWhole ? -3 : 2) + Math.Min(extra, 5)));
            if (isVowel && extra < 12) continue;
            var a = Vowels.A(variant);
            BaseForms.Add(readings, variant[..^1] + a, cost + extra + CostOfA(variant, a) + (isVowel ? 6 : 0));
            BaseForms.Add(readings, variant, cost + extra + 3);
        }

        if (ClosedWords.Ends(ClosedWords.Si, stem, out var whole)) BaseForms.Add(readings, stem, cost + (whole ? 0 : 2));
        if (!isVowel) OfConsonant(rest, cost, readings);
        else if (rest[^1] == 'e' && !Vowels.IsVowel(rest[^2])) BaseForms.Add(readings, rest + Vowels.A(rest), cost + 9);
    }

    private static void OfO(List<Reading> variants, int cost, List<Reading> readings)
    {
        foreach (var (variant, extra) in variants)
        {
            if (variant.Length < 3) continue;
            var rest = variant[..^2];
            var isFront = variant[^2] == 'ö';
            BaseForms.Add(readings, variant[..^1], cost + extra + CostOfO(rest));
            BaseForms.Add(readings, rest + (isFront ? 'ä' : 'a'), cost + extra + (isFront ? CostOfFrontAInO(rest) : CostOfAInO(rest)));
        }
    }

    private static int CostOfO(string rest) => rest.Length > 0 && rest[^1] == 'j' ? 8 : 1;

    /// <summary>Only long words in -jä, työntekijöitä, have ö for their ä.</summary>
    private static int CostOfFrontAInO(string rest) => Vowels.Syllables(rest) < 2 ? 20 : rest[^1] == 'j' ? 0 : 7;

    private static int CostOfAInO(string rest)
    {
        if (rest.EndsWith("st", StringComparison.Ordinal)) return 9;
        if (Vowels.Syllables(rest) > 1) return rest[^1] is 'j' or 'l' or 'n' ? 0 : 2;
        // koira, kunta and others with o and u take -i alone in the plural.
        return FirstVowel(rest) is 'o' or 'u' ? 14 : 2;
    }

    private static int CostOfA(string variant, char a)
    {
        if (a == 'ä' || Vowels.Syllables(variant) > 2) return variant.EndsWith("nti", StringComparison.Ordinal) ? 7 : 2;
        return FirstVowel(variant) is not ('o' or 'u') ? 12 : variant[^2] == variant[^3] ? 5 : 2;
    }

    private static char FirstVowel(string text) => text.FirstOrDefault(Vowels.IsVowel);

    private static void OfE(string stem, List<Reading> variants, int cost, List<Reading> readings, StemKind kind)
    {
        foreach (var (variant, extra) in variants) BaseForms.Add(readings, variant[..^2] + "i", cost + extra + CostOfI(variant, kind));
        if (kind == StemKind.PluralJ) return;
        var rest = stem[..^1];
        if (rest.Length < 3) return;
        var weak = Gradation.Weaken(rest);
        var isLikely = Vowels.Syllables(rest) < 3 || (weak != rest && !Vowels.IsVowel(rest[^3]));
        BaseForms.Add(readings, weak, cost + (isLikely ? 0 : 5) + (weak[^2] == 'j' && rest[^2] == 'k' ? 10 : 0));
        if (!Vowels.IsVowel(rest[^2])) BaseForms.Add(readings, rest + Vowels.A(rest), cost + 7);
        if (rest.Length > 4 && rest[^2] is 'n' or 'l' or 's')
            BaseForms.Add(readings, rest[..^1] + (Vowels.A(rest) == 'a' ? "ut" : "yt"), cost + 8);
    }

    /// <summary>Words of two syllables take -ja and -ien; longer ones also -ita and -iden.</summary>
    private static int CostOfI(string variant, StemKind kind) => kind switch
    {
        StemKind.PluralJ => 0,
        StemKind.PluralLong => Vowels.Syllables(variant) > 2 ? 2 : 9,
        _ => 2,
    };

    private static void OfConsonant(string rest, int cost, List<Reading> readings)
    {
        if (rest.Length > 2 && EndsWith(rest, "ks") && Vowels.IsVowel(rest[^3])) BaseForms.Add(readings, rest[..^2] + "s", cost);
        else if (rest[^1] == 's' && Vowels.IsVowel(rest[^2])) BaseForms.Add(readings, rest[..^1] + "nen", cost + (rest[^2] == 'i' ? 0 : 4));
        if (EndsWith(rest, "im")) BaseForms.Add(readings, Gradation.Weaken(rest[..^1]) + "n", cost + 3);
        if (EndsWith(rest, "ttom") || EndsWith(rest, "ttöm")) BaseForms.Add(readings, rest[..^4] + "t" + rest[^2] + "n", cost);
        if (rest.Length > 4 && (EndsWith(rest, "mp") || EndsWith(rest, "mm")))
        {
            BaseForms.Add(readings, rest[..^1] + "pi", cost + 1);
            if (rest[^3] == 'i') BaseForms.Add(readings, rest[..^2] + "n", cost + 6);
        }

        if (EndsWith(rest, "ns")) BaseForms.Add(readings, rest[..^2] + "s", cost + 14);
        if (rest[^1] is 'l' or 'r' or 'n') BaseForms.Add(readings, rest, cost + (EndsWith(rest, "sen") ? 2 : 9));
    }

    private static bool EndsWith(string text, string ending) => text.EndsWith(ending, StringComparison.Ordinal);
}
