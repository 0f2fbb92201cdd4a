using System.Runtime.InteropServices;
using SiteGen.Search.Language;

namespace SiteGen.Search;

/// <summary>
/// What the compounds of a site are made of: its words, and what stands before or behind several of them though never by
/// itself, as <c>nuoriso</c> in <c>nuorisotila</c> and <c>nuorisotyö</c>.
/// </summary>
internal sealed class CompoundPieces
{
    private const int Shortest = 4;
    private const int ShortestLearnt = 5;

    // In a short word a beginning that two others share may be chance.
    private const int FewestOfShort = 3;
    private const int FewestOfLong = 2;

    private readonly HashSet<string> words;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private readonly Lexicon lexicon;

    private CompoundPieces(HashSet<string> words, Lexicon lexicon) =>
        (this.words, this.lexicon, lookup) = (words, lexicon, words.GetAlternateLookup<ReadOnlySpan<char>>());

    public static CompoundPieces Learn(ICollection<string> forms, Lexicon lexicon)
    {
        var analyses = forms.Select(lexicon.Analyse).ToArray();
        var lemmas = analyses.Select(analysis => analysis.Lemma).Where(lemma => lemma.All(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
        var pieces = new CompoundPieces(forms.Concat(lemmas).Concat(analyses.SelectMany(analysis => analysis.Parts)).Where(word => word.Length >= Shortest).ToHashSet(StringComparer.Ordinal), lexicon);
        var learnt = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var lemma in lemmas) pieces.Count(lemma, learnt);
        pieces.words.UnionWith(Shared(lemmas));
        pieces.words.UnionWith(learnt.Where(pair => pair.Value >= (pair.Key.Length < ShortestLearnt ? FewestOfShort : FewestOfLong)).Select(pair => pair.Key));
        return pieces;
    }

    /// <summary>True where <paramref name="word"/> up to <paramref name="cut"/> is a piece.</summary>
    public bool IsHead(string word, int cut) => cut >= Shortest && IsStart(word, cut) && (lookup.Contains(word.AsSpan(0, cut)) || lexicon.IsCommon(word.AsSpan(0, cut)));

    /// <summary>True where <paramref name="word"/> from <paramref name="cut"/> on is a piece.</summary>
    public bool IsTail(string word, int cut) => word.Length - cut >= Shortest && IsStart(word, cut) && (lookup.Contains(word.AsSpan(cut)) || lexicon.IsCommon(word.AsSpan(cut)));

    /// <summary>True where <paramref name="word"/> from <paramref name="cut"/> on is a word that every site may have.</summary>
    public bool IsCommonTail(string word, int cut) => word.Length - cut > Shortest && lexicon.IsCommon(word.AsSpan(cut));

    // No word begins with a double consonant.
    private static bool IsStart(string word, int cut) => cut + 1 >= word.Length || word[cut] != word[cut + 1] || "aeiouyäö".Contains(word[cut], StringComparison.Ordinal);

    // What one word begins with and another ends in: taksi in taksiseteli and kutsutaksi.
    private static List<string> Shared(HashSet<string> lemmas)
    {
        var heads = new HashSet<string>(StringComparer.Ordinal);
        // Most beginnings are known from another word, and make no new text.
        var known = heads.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var lemma in lemmas)
        {
            for (var cut = ShortestLearnt; cut <= lemma.Length - Shortest; cut++) known.Add(lemma.AsSpan(0, cut));
        }

        var shared = new List<string>();
        foreach (var lemma in lemmas)
        {
            for (var cut = Shortest; cut <= lemma.Length - ShortestLearnt; cut++)
            {
                if (IsStart(lemma, cut) && known.Contains(lemma.AsSpan(cut))) shared.Add(lemma[cut..]);
            }
        }

        return shared;
    }

    private void Count(string lemma, Dictionary<string, int> learnt)
    {
        for (var cut = Shortest; cut <= lemma.Length - Shortest; cut++)
        {
            if (IsTail(lemma, cut) && !lookup.Contains(lemma.AsSpan(0, cut))) CollectionsMarshal.GetValueRefOrAddDefault(learnt, lemma[..cut], out _)++;
            if (lemma.Length - cut >= ShortestLearnt && IsHead(lemma, cut) && !lookup.Contains(lemma.AsSpan(cut))) CollectionsMarshal.GetValueRefOrAddDefault(learnt, lemma[cut..], out _)++;
        }
    }
}
