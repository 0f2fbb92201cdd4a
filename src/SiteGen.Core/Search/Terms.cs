using System.Collections.Immutable;
using SiteGen.Search.Language;

namespace SiteGen.Search;

/// <summary>Gathers the words of a language's pages under their lemmas.</summary>
internal static class Terms
{
    /// <returns>By key, then by lemma.</returns>
    public static ImmutableArray<Term> Of(string language, IReadOnlyList<SearchedPage> pages)
    {
        var words = new KeyValuePair<string, Occurrence>[pages.Count][];
        Parallel.For(0, pages.Count, i => words[i] = [.. PageWords.Of(pages[i])]);
        var forms = new SortedDictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (var page = 0; page < words.Length; page++)
        {
            foreach (var (form, occurrence) in words[page])
            {
                if (!forms.TryGetValue(form, out var postings)) forms.Add(form, postings = []);
                postings.Add(new Posting(page, occurrence));
            }
        }

        return Gather(Lexicon.Build(language, forms.Keys), forms);
    }

    private static ImmutableArray<Term> Gather(Lexicon lexicon, SortedDictionary<string, List<Posting>> forms)
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        // The lexicon remembers them.
        Parallel.ForEach(forms.Keys, form => lexicon.Analyse(form));
        foreach (var (form, postings) in forms)
        {
            var analysis = lexicon.Analyse(form);
            Term(terms, analysis.Lemma).Add(form, postings);
            foreach (var part in analysis.Parts.Distinct(StringComparer.Ordinal).Where(part => part != analysis.Lemma)) Term(terms, part).AddParts(postings);
        }

        foreach (var (form, lemma) in CompoundEnds.Of(forms.Keys, lexicon)) Term(terms, lemma).AddParts(forms[form]);
        return [.. terms.Values.OrderBy(term => term.Key, StringComparer.Ordinal).ThenBy(term => term.Lemma, StringComparer.Ordinal)];
    }

    private static Term Term(Dictionary<string, Term> terms, string lemma)
    {
        if (!terms.TryGetValue(lemma, out var term)) terms.Add(lemma, term = new Term(lemma));
        return term;
    }
}
