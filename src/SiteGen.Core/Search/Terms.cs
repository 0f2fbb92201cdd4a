using System.Collections.Immutable;
using SiteGen.Search.Language;

namespace SiteGen.Search;

/// <summary>The terms of a language, by key and then by lemma.</summary>
/// <param name="Whole">The lemmas that are not known to be made of others, in order.</param>
internal sealed record GatheredTerms(ImmutableArray<Term> Terms, ImmutableArray<string> Whole);

/// <summary>Gathers the words of a language's pages under their lemmas.</summary>
internal static class Terms
{
    private const string Finnish = "fi";
    private const string Doing = "minen";

    public static GatheredTerms Of(string language, IReadOnlyList<SearchedPage> pages)
    {
        var words = new KeyValuePair<string, Occurrence>[pages.Count][];
        Parallel.For(0, pages.Count, i => words[i] = [.. PageWords.Of(pages[i])]);
        var forms = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (var page = 0; page < words.Length; page++)
        {
            foreach (var (form, occurrence) in words[page])
            {
                if (!forms.TryGetValue(form, out var postings)) forms.Add(form, postings = []);
                postings.Add(new Posting(page, occurrence));
            }

            words[page] = [];
        }

        string[] inOrder = [.. forms.Keys];
        Array.Sort(inOrder, StringComparer.Ordinal);
        return Gather(Lexicon.Build(language, inOrder), new PostedForms(inOrder, forms), language == Finnish);
    }

    private static GatheredTerms Gather(Lexicon lexicon, PostedForms forms, bool isFinnish)
    {
        var whole = new HashSet<string>(StringComparer.Ordinal);
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        // The lexicon remembers them.
        Parallel.ForEach(forms.InOrder, form => lexicon.Analyse(form));
        foreach (var form in forms.InOrder)
        {
            var postings = forms.Postings[form];
            var analysis = lexicon.Analyse(form);
            Term(terms, analysis.Lemma).Add(form, postings);
            if (analysis.Parts.IsEmpty) whole.Add(analysis.Lemma);
            foreach (var part in analysis.Parts.Distinct(StringComparer.Ordinal).Where(part => part != analysis.Lemma)) Term(terms, part).AddParts(postings);
        }

        foreach (var (form, lemma) in CompoundEnds.Of(forms.InOrder, lexicon))
        {
            Term(terms, lemma).AddParts(forms.Postings[form]);
            whole.Remove(lexicon.Analyse(form).Lemma);
        }

        if (isFinnish) AddDoings(terms, forms, lexicon);
        return new GatheredTerms(
            [.. terms.Values.OrderBy(term => term.Key, StringComparer.Ordinal).ThenBy(term => term.Lemma, StringComparer.Ordinal)],
            isFinnish ? [.. whole.Order(StringComparer.Ordinal)] : []);
    }

    // What is done is found by the doing, and the other way round: puretaan by purkaminen.
    private static void AddDoings(Dictionary<string, Term> terms, PostedForms forms, Lexicon lexicon)
    {
        var verbs = (from form in forms.InOrder
                     let lemma = lexicon.Analyse(form).Lemma
                     where lemma.Length > Doing.Length
                     group form by lemma).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach (var (doing, own) in verbs.Where(pair => pair.Key.EndsWith(Doing, StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var stem = doing[..^Doing.Length];
            if (!verbs.TryGetValue(stem + 'a', out var done) && !verbs.TryGetValue(stem + 'ä', out done)) continue;
            var verb = lexicon.Analyse(done[0]).Lemma;
            foreach (var form in own) terms[verb].AddParts(forms.Postings[form]);
            foreach (var form in done) terms[doing].AddParts(forms.Postings[form]);
        }
    }

    private static Term Term(Dictionary<string, Term> terms, string lemma)
    {
        if (!terms.TryGetValue(lemma, out var term)) terms.Add(lemma, term = new Term(lemma));
        return term;
    }

    /// <summary>The forms of a language's pages, in order, each with the pages that have it.</summary>
    private sealed record PostedForms(string[] InOrder, Dictionary<string, List<Posting>> Postings);
}
