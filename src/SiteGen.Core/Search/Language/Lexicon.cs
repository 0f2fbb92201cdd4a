using System.Collections.Concurrent;
using SiteGen.Text;

namespace SiteGen.Search.Language;

/// <summary>The words of one language on a site: which forms are forms of one word, and which words are made of others.</summary>
public sealed class Lexicon
{
    private readonly Func<string, WordAnalysis> analyse;
    private readonly ConcurrentDictionary<string, WordAnalysis> analyses = new();

    private readonly bool isFinnish;

    private Lexicon(Func<string, WordAnalysis> analyse, bool isFinnish = false) => (this.analyse, this.isFinnish) = (analyse, isFinnish);

    /// <summary>The lexicon of the forms that stand on a site. Neither their order nor how often they are given matters.</summary>
    /// <param name="language">fi, sv or en; other languages are taken as they are written.</param>
    /// <param name="forms">Every form, in lower case.</param>
    public static Lexicon Build(string language, IEnumerable<string> forms)
    {
        string[] distinct = [.. forms.Where(form => form.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        return language switch
        {
            "fi" => new Lexicon(new FinnishWords(distinct).Analyse, isFinnish: true),
            "sv" => new Lexicon(new StemmedWords(Snowball.SwedishStemmer.Stem, distinct, isSwedish: true).Analyse),
            "en" => new Lexicon(new StemmedWords(Snowball.EnglishStemmer.Stem, [], isSwedish: false).Analyse),
            _ => new Lexicon(form => new WordAnalysis(form, [])),
        };
    }

    /// <summary>What <paramref name="form"/> means, whether or not it stands on the site.</summary>
    public WordAnalysis Analyse(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return analyses.GetOrAdd(form, analyse);
    }

    /// <summary>True for a word that compounds of any site may be made of; only Finnish has a list of them.</summary>
    internal bool IsCommon(ReadOnlySpan<char> word) => isFinnish && Finnish.CommonWords.Contains(word);

    /// <summary>The form without the marks of its letters: ä is a, ö is o, å is a.</summary>
    public static string Fold(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return string.Create(form.Length, form, static (letters, source) =>
        {
            for (var i = 0; i < source.Length; i++) letters[i] = LatinLetters.WithoutMark(source[i]);
        });
    }
}
