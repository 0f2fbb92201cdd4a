namespace SiteGen.Search.Language.Finnish;

/// <summary>The nominatives that a stem may belong to, one method a place in the inflection.</summary>
internal static class BaseForms
{
    /// <summary>Adds the nominatives of <paramref name="stem"/>.</summary>
    public static void Of(string stem, StemKind kind, int cost, List<Reading> readings)
    {
        if (stem.Length < 2) return;
        if (ClosedWords.Stems.TryGetValue(stem, out var word)) Add(readings, word, cost);
        if (stem.Length > 6 && stem[^5..] is "miehe" or "miehi") Add(readings, stem[..^3] + "es", cost);
        if (stem.Length > 4 && kind < StemKind.BeforeT && stem.EndsWith("tie", StringComparison.Ordinal))
            Add(readings, stem, cost + (Vowels.IsVowel(stem[^4]) ? 1 : 6));
        var variants = new List<Reading>(4);
        switch (kind)
        {
            case StemKind.Weak:
                Gradation.Strengthen(stem, variants);
                SingularStems.Of(stem, variants, cost, readings);
                break;
            case StemKind.Strong:
                variants.Add(new Reading(stem, 0));
                SingularStems.Of(stem, variants, cost, readings);
                break;
            case StemKind.BeforeT or StemKind.BeforeTen:
                ConsonantStems.Of(stem, kind, cost, readings);
                break;
            case StemKind.PluralJ:
                variants.Add(new Reading(stem + "i", 0));
                PluralStems.OfLong(stem + "i", variants, cost, readings, StemKind.PluralJ);
                break;
            default:
                Plural(stem, kind, cost, readings, variants);
                break;
        }
    }

    private static void Plural(string stem, StemKind kind, int cost, List<Reading> readings, List<Reading> variants)
    {
        if (ClosedWords.OneSyllablePlurals.TryGetValue(stem, out var word)) Add(readings, word, cost);
        // lumitöitä, pyöräteitä
        if (stem.Length > 5 && stem[^3..] is "töi" or "tei") Add(readings, stem[..^3] + ClosedWords.OneSyllablePlurals[stem[^3..]], cost);
        if (kind == StemKind.PluralStrong) variants.Add(new Reading(stem, 0));
        else Gradation.Strengthen(stem, variants);
        if (kind == StemKind.PluralLong) variants[0] = variants[0] with { Cost = 0 };
        if (stem.Length > 1 && Vowels.IsVowel(stem[^2])) PluralStems.OfLong(stem, variants, cost, readings, kind);
        PluralStems.OfShort(stem, variants, cost + (kind == StemKind.PluralLong ? 30 : 0), readings);
    }

    public static void Add(List<Reading> readings, string word, int cost)
    {
        if (word.Length >= 3 || word is "yö") readings.Add(new Reading(word, cost + Nominative.CostOfShape(word)));
    }
}
