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
        var all = forms.AsParallel().AsOrdered().Select(form => Readings.Of(form).ToArray()).ToArray();
        for (var i = 0; i < forms.Length; i++)
        {
            this.forms.Add(forms[i], all[i]);
            foreach (var (word, cost) in all[i])
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
            var score = (cost * 10) - ((SupportOf(word, form, cost) + (10 * bonus(word))) / (cost > DearestTrusted ? 2 : 1));
            if (score > bestScore || (score == bestScore && best is not null && Order(best, word) <= 0)) continue;
            (best, bestScore) = (word, score);
        }

        return best ?? form;
    }

    private static int WeightOf(int cost) => cost switch { <= 5 => 10, <= 10 => 6, <= 18 => 3, _ => 1 };

    private static int Order(string a, string b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);

    private int SupportOf(string word, string form, int cost)
    {
        var weight = support.GetValueOrDefault(word);
        var common = CommonWords.Contains(word) ? 110 : 0;
        return Math.Max(word == form ? Witnessed(weight, cost) : Attested(word), common) + (int)(80 * Math.Log2(1 + (weight / 10.0)));
    }

    /// <summary>That a form is on the site does not say that it is a nominative; that others can be made of it does.</summary>
    private static int Witnessed(int weight, int cost) => weight - WeightOf(cost) >= 10 ? 60 : 0;

    private int Attested(string word) =>
        forms.ContainsKey(word) && Irregular.Base(word) is null ? Math.Max(0, 140 - (10 * Nominative.Cost(word))) : 0;
}
