using System.Runtime.InteropServices;

namespace SiteGen.Search.Language.Finnish;

/// <summary>What the forms of a site say about which bases its words have.</summary>
internal sealed class Evidence
{
    private const int DearestCounted = 25;

    /// <summary>Behind this cost a reading is so rare that other forms of the word are weak witnesses.</summary>
    private const int DearestTrusted = 18;

    private readonly Dictionary<string, Reading[]> forms;
    private readonly Dictionary<string, int> support;

    public Evidence(string[] forms)
    {
        this.forms = new Dictionary<string, Reading[]>(forms.Length);
        support = new Dictionary<string, int>(forms.Length * 8);
        foreach (var form in forms)
        {
            Reading[] readings = [.. Readings.Of(form)];
            this.forms.Add(form, readings);
            foreach (var (word, cost) in readings)
            {
                if (cost <= DearestCounted) CollectionsMarshal.GetValueRefOrAddDefault(support, word, out _) += WeightOf(cost);
            }
        }
    }

    /// <summary>The base of the reading of <paramref name="form"/> that the site's forms speak for.</summary>
    /// <param name="bonus">What else speaks for a base.</param>
    public string Best(string form, Func<string, int> bonus)
    {
        string? best = null;
        var bestScore = int.MaxValue;
        foreach (var (word, cost) in forms.GetValueOrDefault(form) ?? [.. Readings.Of(form)])
        {
            var score = (cost * 10) - ((SupportOf(word, form) + (10 * bonus(word))) / (cost > DearestTrusted ? 2 : 1));
            if (score > bestScore || (score == bestScore && best is not null && Order(best, word) <= 0)) continue;
            (best, bestScore) = (word, score);
        }

        return best ?? form;
    }

    private static int WeightOf(int cost) => cost switch { <= 5 => 10, <= 10 => 6, <= 18 => 3, _ => 1 };

    private static int Order(string a, string b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);

    private int SupportOf(string word, string form)
    {
        // That a form is on the site says nothing about whether it is a nominative.
        var attested = word != form && forms.ContainsKey(word) && Irregular.Base(word) is null ? Math.Max(0, 140 - (10 * Nominative.Cost(word))) : 0;
        var common = CommonWords.Contains(word) ? 110 : 0;
        return Math.Max(attested, common) + (int)(80 * Math.Log2(1 + (support.GetValueOrDefault(word) / 10.0)));
    }
}
