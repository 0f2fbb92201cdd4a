using SiteGen.Search.Language;

namespace SiteGen.Search;

/// <summary>A lemma with the pages that have it: by each of its forms, and as a part of compounds.</summary>
internal sealed class Term(string lemma)
{
    private readonly SortedDictionary<string, List<Posting>> forms = new(StringComparer.Ordinal);
    private readonly List<Posting> parts = [];

    public string Lemma { get; } = lemma;

    /// <summary>What the lemma is sorted and found by.</summary>
    public string Key { get; } = Lexicon.Fold(lemma);

    public IEnumerable<string> Forms => forms.Keys;

    /// <summary>Pages must be added in their order.</summary>
    public void Add(string form, IEnumerable<Posting> postings) => forms.Add(form, [.. postings]);

    /// <summary>Adds the pages of a compound that the lemma is a part of.</summary>
    public void AddParts(IEnumerable<Posting> postings) =>
        parts.AddRange(postings.Select(posting => posting with { Occurrence = posting.Occurrence with { Weight = Math.Max(1, posting.Occurrence.Weight / 2) } }));

    /// <summary>
    /// The term's line: <c>lemma TAB form TAB pages … TAB TAB pages of compounds</c>. A line whose pages were too many begins
    /// with an exclamation mark.
    /// </summary>
    /// <param name="most">How many pages are kept, those that the word says most of.</param>
    public string Line(int most)
    {
        var all = forms.Values.Sum(own => own.Count) + parts.Count;
        var least = all <= most ? 0 : Threshold(most);
        var line = new System.Text.StringBuilder(all > most ? "!" : string.Empty).Append(Lemma);
        foreach (var (form, postings) in forms) line.Append('\t').Append(form).Append('\t').Append(Postings.Write(Kept(postings, least)));
        var compounds = Postings.Write(Kept(Best(parts), least));
        if (compounds.Length > 0) line.Append("\t\t").Append(compounds);
        return line.ToString();
    }

    // The weight below which pages are left out; ties go with the weaker ones.
    private int Threshold(int most)
    {
        var counts = new int[Occurrence.MaxWeight + 1];
        foreach (var posting in forms.Values.SelectMany(own => own).Concat(parts)) counts[posting.Occurrence.Weight]++;
        var sum = 0;
        for (var weight = Occurrence.MaxWeight; weight > 1; weight--)
        {
            sum += counts[weight];
            if (sum + counts[weight - 1] > most && sum > 0) return weight;
        }

        return 1;
    }

    private static IEnumerable<Posting> Kept(IEnumerable<Posting> postings, int least) => postings.Where(posting => posting.Occurrence.Weight >= least);

    // A page may have several compounds with the part; the strongest counts.
    private static IEnumerable<Posting> Best(List<Posting> postings) => postings
        .GroupBy(posting => posting.Page).OrderBy(group => group.Key)
        .Select(group => group.OrderByDescending(posting => posting.Occurrence.Weight).ThenBy(posting => posting.Occurrence.Section).First());
}
