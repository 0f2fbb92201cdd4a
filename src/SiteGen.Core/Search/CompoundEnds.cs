using SiteGen.Search.Language;

namespace SiteGen.Search;

/// <summary>
/// Finds what else a compound may be searched by: its beginning that is a word of the site (<c>maakunta</c> in
/// <c>maakuntaohjelma</c>), and its end where that stands nowhere on the site by itself (<c>hallitus</c> in
/// <c>kunnanhallitus</c>). A wrong end does no harm, as nobody searches for it.
/// </summary>
internal static class CompoundEnds
{
    private const int ShortestHead = 4;
    private const int ShortestTail = 5;
    private const int ShortestUnknownHead = 3;

    // A shorter beginning may stand in a word by chance, as koko does in kokonaisuus.
    private const int SureHead = 6;

    /// <returns>A form of the site with a lemma that its pages are found by as well.</returns>
    public static IEnumerable<(string Form, string Lemma)> Of(ICollection<string> forms, Lexicon lexicon)
    {
        var words = forms.Concat(forms.Select(form => lexicon.Analyse(form).Lemma)).Where(word => word.Length >= ShortestHead).ToHashSet(StringComparer.Ordinal);
        return forms.Where(form => form.Length >= ShortestUnknownHead + ShortestTail && form.All(char.IsLetter))
            .SelectMany(form => Ends(lexicon.Analyse(form), words, lexicon).Select(lemma => (form, lemma)));
    }

    // Cut after the longest beginning that is a word.
    private static IEnumerable<string> Ends(WordAnalysis analysis, HashSet<string> words, Lexicon lexicon)
    {
        var compound = analysis.Lemma;
        for (var cut = compound.Length - ShortestHead; cut >= ShortestHead; cut--)
        {
            if (!words.Contains(compound[..cut])) continue;
            var head = lexicon.Analyse(compound[..cut]).Lemma;
            var isNew = head != compound && !analysis.Parts.Contains(head);
            if (isNew && (cut >= SureHead || !analysis.Parts.IsEmpty)) yield return head;
            if (analysis.Parts.IsEmpty && compound.Length - cut >= ShortestTail) yield return lexicon.Analyse(compound[cut..]).Lemma;
            yield break;
        }

        if (!analysis.Parts.IsEmpty || KnownTail(compound, words) is not { } start) yield break;
        yield return lexicon.Analyse(compound[..start]).Lemma;
        yield return lexicon.Analyse(compound[start..]).Lemma;
    }

    // Where a word of the site begins that the compound ends in: koulu in puukoulu.
    private static int? KnownTail(string compound, HashSet<string> words)
    {
        for (var cut = ShortestUnknownHead; cut <= compound.Length - ShortestTail; cut++)
        {
            if (compound[cut - 1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'n' && words.Contains(compound[cut..])) return cut;
        }

        return null;
    }
}
