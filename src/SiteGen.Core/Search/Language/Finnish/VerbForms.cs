namespace SiteGen.Search.Language.Finnish;

/// <summary>
/// The infinitives that a form may belong to. Only forms that inflect as verbs do: participles and -minen inflect as nouns do,
/// and are read as such.
/// </summary>
internal static class VerbForms
{
    private static readonly (string Ending, int Cost)[] StrongEndings =
        [("vat", 3), ("massa", 7), ("masta", 9), ("maan", 7), ("malla", 7), ("matta", 8), ("essa", 10)];

    private static readonly (string Ending, int Cost)[] WeakEndings = [("n", 15), ("t", 16), ("mme", 8), ("tte", 10)];
    private static readonly string[] Conditionals = ["isi", "isivat", "isin", "isimme"];

    public static void Of(string form, List<Reading> readings)
    {
        if (form.Length < 5) return;
        OfInfinitive(form, readings);
        OfStrong(form, readings);
        OfWeak(form, readings);
        OfPassive(form, readings);
        // rakensi, siirsi
        if (form[^1] == 'i' && form[^2] == 's' && form[^3] is 'n' or 'r' or 'l')
            readings.Add(new Reading($"{form[..^2]}t{Vowels.A(form)}{Vowels.A(form)}", 6));
        // ei anneta, ilmoita
        if (Endings.IsAt(form, "eta")) OfWeakStem(form[..^3] + Vowels.A(form), 8, readings);
        if (Vowels.IsVowel(form[^1])) OfWeakStem(form, 14, readings);
        foreach (var ending in Conditionals)
        {
            if (form.Length - ending.Length > 2 && form.EndsWith(ending, StringComparison.Ordinal)) OfConditional(form[..^ending.Length], readings);
        }
    }

    private static void OfInfinitive(string form, List<Reading> readings)
    {
        // tullaan, nostaan, halutaan: the infinitive, its vowel long, and n.
        if (form[^1] == 'n' && form[^2] == form[^3] && form[^2] is 'a' or 'ä' && IsInfinitive(form[..^2]))
        {
            readings.Add(new Reading(form[..^2], form[^4] != 't' || form[^5] == 's' ? 6 : form[^5] switch { 'a' or 'ä' => 6, 'e' => 14, _ => 10 }));
        }

        if (form.EndsWith("tiin", StringComparison.Ordinal) && form[^5] is 'l' or 'n' or 'r' or 's')
            readings.Add(new Reading(form[..^4] + (form[^5] == 's' ? 't' : form[^5]) + Vowels.A(form[..^4]), 8));
        // arvioitiin
        if (form.EndsWith("tiin", StringComparison.Ordinal) && Vowels.IsVowel(form[^5]) && form.Length > 6 && Vowels.IsVowel(form[^6]))
            readings.Add(new Reading(form[..^4] + "d" + Vowels.A(form[..^4]), 5));
        // kertoo, tulee, haluaa
        if (form[^1] == form[^2] && Vowels.IsVowel(form[^1])) OfStem(form[..^1], 6, readings);
    }

    private static bool IsInfinitive(string word) => word[^2] is 't' or 'd' || (word[^2] is 'l' or 'n' or 'r' && word[^3] == word[^2]);

    private static void OfStrong(string form, List<Reading> readings)
    {
        foreach (var (ending, cost) in StrongEndings)
        {
            if (form.Length - ending.Length < 2 || !Endings.IsAt(form, ending)) continue;
            var stem = form[..^ending.Length];
            if (!Vowels.IsVowel(stem[^1])) continue;
            OfStem(stem, cost, readings);
            if (ending == "vat" && stem[^1] == 'i') OfPast(stem[..^1], readings);
        }
    }

    private static void OfPast(string stem, List<Reading> readings)
    {
        if (stem.Length < 2) return;
        if (Vowels.IsVowel(stem[^1])) OfStem(stem, 9, readings);
        else if (stem[^1] == 's' && Vowels.IsVowel(stem[^2])) readings.Add(new Reading(stem[..^1] + "t" + Vowels.A(stem), 9));
        else
        {
            OfStem(stem + "e", 9, readings);
            OfStem(stem + Vowels.A(stem), 9, readings);
        }
    }

    private static void OfWeak(string form, List<Reading> readings)
    {
        foreach (var (ending, cost) in WeakEndings)
        {
            if (form.Length - ending.Length > 2 && Endings.IsAt(form, ending) && Vowels.IsVowel(form[^(ending.Length + 1)]))
                OfWeakStem(form[..^ending.Length], cost, readings);
        }
    }

    private static void OfWeakStem(string stem, int cost, List<Reading> readings)
    {
        var variants = new List<Reading>(4);
        Gradation.Strengthen(stem, variants);
        foreach (var (variant, extra) in variants) OfStem(variant, cost + extra, readings);
    }

    private static void OfPassive(string form, List<Reading> readings)
    {
        var length = Endings.IsAt(form, "taan") ? 4 : Endings.IsAt(form, "ttiin") ? 5 : 0;
        if (length == 0 || form.Length - length < 3 || !Vowels.IsVowel(form[^(length + 1)])) return;
        var stem = form[..^length];
        if (stem[^1] == 'e') OfPassiveE(stem[..^1], Vowels.A(stem), readings);
        else OfWeakStem(stem, 6, readings);
        if (length == 5) readings.Add(new Reading(stem + "t" + Vowels.A(stem), 9));
    }

    // a weakens to e: otetaan, kehitettiin; a k is lost between vowels and behind l and r: jaetaan, puretaan.
    private static void OfPassiveE(string rest, char a, List<Reading> readings)
    {
        var isAfterVowel = Vowels.IsVowel(rest[^1]);
        OfWeakStem(rest + a, isAfterVowel ? 9 : 5, readings);
        if (isAfterVowel || rest[^1] is 'l' or 'r') readings.Add(new Reading($"{rest}k{a}{a}", isAfterVowel ? 5 : 9));
        // luetaan, lasketaan
        if (isAfterVowel) readings.Add(new Reading($"{rest}ke{a}", 6));
        else if (rest[^1] is 'k') readings.Add(new Reading($"{rest}e{a}", 6));
    }

    private static void OfConditional(string stem, List<Reading> readings)
    {
        OfStem(stem, 7, readings);
        if (!Vowels.IsVowel(stem[^1])) OfStem(stem + "e", 7, readings);
    }

    /// <summary>The infinitives of a strong vowel stem.</summary>
    private static void OfStem(string stem, int cost, List<Reading> readings)
    {
        if (stem.Length < 3 || !Vowels.IsVowel(stem[^1])) return;
        var a = Vowels.A(stem);
        var rest = stem[..^1];
        if (stem[^1] == 'e' && !Vowels.IsVowel(rest[^1])) OfE(rest, a, cost, readings);
        else if (Vowels.IsVowel(rest[^1]) && Vowels.IsOneSound(rest[^1], stem[^1]) && (stem.Length == 3 || stem[^1] is not ('a' or 'ä')))
            readings.Add(new Reading($"{stem}d{a}", cost));
        else if (Vowels.IsVowel(rest[^1])) readings.Add(new Reading($"{Gradation.Weaken(rest)}t{a}", cost));
        else readings.Add(new Reading($"{stem}{a}", cost));
    }

    private static void OfE(string rest, char a, int cost, List<Reading> readings)
    {
        if (rest.Length > 4 && rest.EndsWith("el", StringComparison.Ordinal))
            readings.Add(new Reading($"{Gradation.Weaken(rest[..^1])}ll{a}", cost));
        else if (rest[^1] is 'l' or 'r' || rest is "men" or "pan") readings.Add(new Reading($"{rest}{rest[^1]}{a}", cost));
        if (rest.EndsWith("ts", StringComparison.Ordinal)) readings.Add(new Reading($"{rest[..^1]}{a}", cost));
        else if (rest[^1] == 's') readings.Add(new Reading($"{rest}t{a}", cost));
        if (rest[^1] == 'n' && rest.Length > 3) readings.Add(new Reading($"{Gradation.Weaken(rest[..^1])}t{a}", cost + 2));
        if (rest[^1] is 'k' or 't' or 'p') readings.Add(new Reading($"{rest}e{a}", cost));
    }
}
