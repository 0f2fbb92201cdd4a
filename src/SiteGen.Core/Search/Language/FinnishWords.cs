using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Search.Language.Finnish;

namespace SiteGen.Search.Language;

/// <summary>
/// The Finnish words of a site. Each form has several readings; the one is chosen whose base most of the site's forms can be
/// forms of, so that forms of one word agree on one base even where its nominative never stands on the site.
/// </summary>
internal sealed class FinnishWords
{
    private readonly Evidence evidence;
    private readonly Compounds compounds;

    // The forms of one word have the same parts.
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> parts = new(StringComparer.Ordinal);
    private readonly Func<string, ImmutableArray<string>> partsOf;

    public FinnishWords(string[] forms)
    {
        // What stands in katu-auton speaks for auto as well.
        string[] all = [.. forms.Concat(forms.Where(form => form.Contains('-', StringComparison.Ordinal)).SelectMany(form => form.Split('-')).Where(MayBePart)).Distinct().Order(StringComparer.Ordinal)];
        evidence = new Evidence(all);
        var words = all.AsParallel().Where(MayBePart).Select(form => (Form: form, Word: Best(form))).Where(IsPart).Select(pair => pair.Word);
        compounds = new Compounds([.. words], Best);
        partsOf = PartsOf;
    }

    public WordAnalysis Analyse(string form)
    {
        var hyphen = form.LastIndexOf('-');
        return hyphen > 0 && hyphen < form.Length - 1 ? AnalyseHyphenated(form, hyphen) : AnalysePlain(form);
    }

    private WordAnalysis AnalysePlain(string form)
    {
        var lemma = Lemma(form);
        return new WordAnalysis(lemma, parts.GetOrAdd(lemma, partsOf));
    }

    private ImmutableArray<string> PartsOf(string lemma) => [.. compounds.PartsOf(lemma).Select(Lemma).Distinct().Where(part => part != lemma)];

    private WordAnalysis AnalyseHyphenated(string form, int hyphen)
    {
        var tail = AnalysePlain(form[(hyphen + 1)..]);
        var heads = form[..hyphen].Split('-').Where(head => head.Length > 1).Select(Lemma);
        return new WordAnalysis(form[..(hyphen + 1)] + tail.Lemma, [.. heads.Append(tail.Lemma).Concat(tail.Parts).Distinct()]);
    }

    /// <summary>Short words and words without a meaning of their own split too much.</summary>
    private static bool MayBePart(string form) => form.Length > 2 && form.All(char.IsLetter) && Irregular.Base(form) is null;

    private static bool IsPart((string Form, string Word) pair) => pair.Word.Length > 3 || pair.Word == pair.Form;

    private string Best(string form) => evidence.Best(form, static _ => 0);

    private string Lemma(string form) => evidence.Best(form, compounds.Bonus);
}
