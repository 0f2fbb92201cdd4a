using System.Collections.Frozen;

namespace SiteGen.Search.Language;

/// <summary>
/// The words of a language whose forms share a stem. Compounds are found with the site's words as the dictionary, and so are the
/// definite forms that Snowball's Swedish leaves as they are: strategin, projektet.
/// </summary>
internal sealed class StemmedWords
{
    private const int ShortestPart = 4;

    private readonly Func<string, string> stem;
    private readonly bool isSwedish;
    private readonly FrozenSet<string> stems;

    public StemmedWords(Func<string, string> stem, IEnumerable<string> forms, bool isSwedish)
    {
        this.stem = stem;
        this.isSwedish = isSwedish;
        stems = forms.Where(form => form.Length >= ShortestPart && form.All(char.IsLetter)).Select(stem).ToFrozenSet();
    }

    public WordAnalysis Analyse(string form)
    {
        var hyphen = form.LastIndexOf('-');
        if (hyphen > 0 && hyphen < form.Length - 1)
        {
            return new WordAnalysis(form[..(hyphen + 1)] + Key(form[(hyphen + 1)..]), [.. form.Split('-').Where(part => part.Length > 1).Select(Key)]);
        }

        var cut = isSwedish ? Cut(form) : 0;
        return new WordAnalysis(Key(form), cut == 0 ? [] : [Key(form[..cut]), Key(form[cut..])]);
    }

    private string Key(string form)
    {
        var key = stem(form);
        if (!isSwedish) return key;
        if (key.Length > ShortestPart && key[^1] == 'n' && stems.Contains(key[..^1])) return key[..^1];
        return key.Length > ShortestPart + 1 && key.EndsWith("et", StringComparison.Ordinal) && stems.Contains(stem(key[..^2])) ? stem(key[..^2]) : key;
    }

    /// <summary>Where the last part begins; zero for a word that is no compound. The s that joins parts goes with the stem's ending.</summary>
    private int Cut(string form)
    {
        for (var cut = ShortestPart; cut <= form.Length - ShortestPart; cut++)
        {
            if (stems.Contains(Key(form[cut..])) && stems.Contains(stem(form[..cut])) && stem(form[..cut]) != stem(form)) return cut;
        }

        return 0;
    }
}
