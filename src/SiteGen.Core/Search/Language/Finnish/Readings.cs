using System.Runtime.InteropServices;

namespace SiteGen.Search.Language.Finnish;

/// <summary>All the ways to read one form of Finnish, without regard to what else stands on the site.</summary>
internal static class Readings
{
    /// <summary>Readings behind this cost are never the right one.</summary>
    private const int Dearest = 32;

    private static readonly string[] Clitics = ["kin", "kaan", "ko", "han", "pa"];
    private static readonly string[] Possessives = ["nsa", "mme", "nne", "ni", "si"];

    /// <summary>The readings of <paramref name="form"/>, the cheapest of each base.</summary>
    public static List<Reading> Of(string form)
    {
        var readings = new List<Reading>(16);
        if (Irregular.Base(form) is { } word)
        {
            readings.Add(new Reading(word, 0));
            return readings;
        }

        if (form.Length > 5 && form.EndsWith("sti", StringComparison.Ordinal) && Vowels.IsVowel(form[^4]))
            BaseForms.Of(form[..^3], StemKind.Weak, 7, readings);
        // kehittämis- ja hankintatyö
        if (form.Length > 4 && form.EndsWith("is", StringComparison.Ordinal)) readings.Add(new Reading(form[..^1] + "nen", form[^3] == 'm' ? 3 : 8));
        if (form.Length > 2) AddInflected(form, 0, readings);
        if (form.Length > 4) AddPossessed(form, readings);
        if (form.Length > 3) AddEmphasised(form, readings);
        readings.Add(new Reading(form, Nominative.Cost(form)));
        return Cheapest(readings);
    }

    private static void AddInflected(string form, int cost, List<Reading> readings)
    {
        CaseEndings.Split(form, (stem, kind, extra) => BaseForms.Of(stem, kind, cost + extra, readings));
        if (form.Length > 4) AddVerbs(form, cost, readings);
    }

    private static void AddVerbs(string form, int cost, List<Reading> readings)
    {
        var start = readings.Count;
        VerbForms.Of(form, readings);
        for (var i = start; i < readings.Count; i++) readings[i] = readings[i] with { Cost = readings[i].Cost + cost };
    }

    private static void AddPossessed(string form, List<Reading> readings)
    {
        foreach (var ending in Possessives)
        {
            if (form.Length - ending.Length < 3 || !Endings.IsAt(form, ending) || !Vowels.IsVowel(form[^(ending.Length + 1)])) continue;
            AddOwner(form[..^ending.Length], ending switch { "nsa" => 4, "mme" or "ni" => 8, _ => 22 }, readings);
        }

        // kunnassaan, kunnalleen, hankettaan: after a case, the vowel long and n.
        if (form[^1] == 'n' && form[^2] == form[^3] && form.Length > 6)
        {
            var rest = form[..^2];
            if (CaseEndings.LooksInflected(rest) || Endings.IsAt(rest, "ta") || Endings.IsAt(rest, "na")) AddInflected(rest, 4, readings);
            else if (rest.EndsWith("kse", StringComparison.Ordinal)) AddInflected(rest[..^1] + "i", 4, readings);
        }
    }

    private static void AddOwner(string rest, int cost, List<Reading> readings)
    {
        AddInflected(rest, cost, readings);
        AddInflected(rest + "n", cost + 1, readings);
        BaseForms.Of(rest, StemKind.Strong, cost + 1, readings);
        if (rest.EndsWith("kse", StringComparison.Ordinal)) AddInflected(rest[..^1] + "i", cost, readings);
    }

    private static void AddEmphasised(string form, List<Reading> readings)
    {
        foreach (var ending in Clitics)
        {
            if (form.Length - ending.Length < 2 || !Endings.IsAt(form, ending)) continue;
            var rest = form[..^ending.Length];
            if (Irregular.Base(rest) is { } word) readings.Add(new Reading(word, rest.Length < 4 ? 2 : 8));
            if (rest.Length < 3 || (!Vowels.IsVowel(rest[^1]) && rest[^1] is not ('n' or 't' or 's'))) continue;
            AddInflected(rest, 8, readings);
            readings.Add(new Reading(rest, 8 + Nominative.Cost(rest)));
        }
    }

    private static List<Reading> Cheapest(List<Reading> readings)
    {
        var kept = 0;
        foreach (var reading in CollectionsMarshal.AsSpan(readings))
        {
            if (reading.Cost > Dearest) continue;
            var same = 0;
            while (same < kept && readings[same].Base != reading.Base) same++;
            if (same == kept) readings[kept++] = reading;
            else if (reading.Cost < readings[same].Cost) readings[same] = reading;
        }

        readings.RemoveRange(kept, readings.Count - kept);
        return readings;
    }
}
