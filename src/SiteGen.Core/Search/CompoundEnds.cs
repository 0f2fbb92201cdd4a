using System.Collections.Immutable;
using SiteGen.Search.Language;

namespace SiteGen.Search;

/// <summary>
/// Finds what else a compound may be searched by: its beginning that is a word of the site (<c>maakunta</c> in
/// <c>maakuntaohjelma</c>), and its end where that stands nowhere on the site by itself (<c>hallitus</c> in
/// <c>kunnanhallitus</c>). A wrong end does no harm, as nobody searches for it.
/// </summary>
internal sealed class CompoundEnds
{
    private const int Shortest = 4;
    private const int ShortestUnknown = 5;
    private const int ShortestUnknownHead = 3;

    // A shorter beginning may stand in a word by chance, as koko does in kokonaisuus.
    private const int SureHead = 6;

    // What words are derived with: valmistelu has no valmis in it, osaaminen no osa.
    private static readonly ImmutableArray<string> Derivations =
        [.. "tel stel ttel tua tuu tui tuv tuj tyä tyy tyi ttu tty utu yty ami ämi isuu isyy lli ton tön sto stö".Split(' ')];

    private readonly Lexicon lexicon;
    private readonly CompoundPieces pieces;

    private CompoundEnds(Lexicon lexicon, CompoundPieces pieces) => (this.lexicon, this.pieces) = (lexicon, pieces);

    /// <returns>A form of the site with a lemma that its pages are found by as well.</returns>
    public static IEnumerable<(string Form, string Lemma)> Of(ICollection<string> forms, Lexicon lexicon)
    {
        var ends = new CompoundEnds(lexicon, CompoundPieces.Learn(forms, lexicon));
        string[] words = [.. forms.Where(form => form.Length >= ShortestUnknownHead + ShortestUnknown && form.All(char.IsLetter))];
        // The forms of one word have the same ends.
        var byLemma = words.Select(lexicon.Analyse).DistinctBy(analysis => analysis.Lemma).AsParallel()
            .Select(analysis => (analysis.Lemma, Ends: ends.Of(analysis).ToArray()))
            .ToDictionary(pair => pair.Lemma, pair => pair.Ends, StringComparer.Ordinal);
        return words.SelectMany(form => byLemma[lexicon.Analyse(form).Lemma].Select(lemma => (form, lemma)));
    }

    private IEnumerable<string> Of(WordAnalysis analysis)
    {
        var found = new List<string>();
        Add(analysis.Lemma, analysis, found);
        return found.Where(lemma => lemma != analysis.Lemma && !analysis.Parts.Contains(lemma)).Distinct(StringComparer.Ordinal);
    }

    private void Add(string compound, WordAnalysis analysis, List<string> found)
    {
        if (Cut(compound, !analysis.Parts.IsEmpty) is not { } cut) return;
        var isSplit = analysis.Parts.IsEmpty;
        if (cut >= SureHead || !isSplit || pieces.IsTail(compound, cut)) AddPiece(compound[..cut], analysis, found);
        if (isSplit && compound.Length - cut >= Shortest) AddPiece(compound[cut..], analysis, found);
    }

    // A piece may be a compound as well: kaasupäästö in kasvihuonekaasupäästö.
    private void AddPiece(string piece, WordAnalysis analysis, List<string> found)
    {
        var own = lexicon.Analyse(piece);
        found.Add(own.Lemma);
        found.AddRange(own.Parts);
        if (own.Parts.IsEmpty) Add(piece, analysis with { Parts = [] }, found);
    }

    // After the longest beginning where both pieces are words; else where one surely is.
    private int? Cut(string compound, bool hasParts)
    {
        for (var cut = compound.Length - Shortest; cut >= Shortest; cut--)
        {
            if (pieces.IsHead(compound, cut) && (hasParts || pieces.IsTail(compound, cut))) return cut;
        }

        return hasParts ? null : KnownTail(compound) ?? KnownHead(compound);
    }

    // koulu in puukoulu
    private int? KnownTail(string compound)
    {
        for (var cut = ShortestUnknownHead; cut <= compound.Length - Shortest; cut++)
        {
            // A short end is sure only behind a genitive: kylä in kirkonkylä.
            var left = compound.Length - cut;
            var isLikely = left > ShortestUnknown || (left == Shortest ? cut > Shortest && compound[cut - 1] == 'n' : compound[cut - 1] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'n' or 's');
            if ((isLikely && pieces.IsTail(compound, cut)) || pieces.IsCommonTail(compound, cut)) return cut;
        }

        return null;
    }

    private int? KnownHead(string compound)
    {
        for (var cut = compound.Length - Shortest; cut >= Shortest; cut--)
        {
            if (pieces.IsHead(compound, cut) && (cut >= SureHead || compound.Length - cut >= ShortestUnknown) && !IsDerived(compound[cut..])) return cut;
        }

        return null;
    }

    private static bool IsDerived(string end) => Derivations.Any(derivation => end.StartsWith(derivation, StringComparison.Ordinal));
}
