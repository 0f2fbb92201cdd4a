using System.Collections.Concurrent;

namespace SiteGen.Search.Language.Finnish;

/// <summary>Splits compounds, with the site's own words and common ones as the dictionary.</summary>
internal sealed class Compounds(HashSet<string> bases, Func<string, string> baseOf)
{
    private const int ShortestPart = 3;
    private const int BonusOfCompound = 15;

    // Forms share most of their readings, and compounds most of their first parts.
    private readonly ConcurrentDictionary<string, int> cuts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> headBases = new(StringComparer.Ordinal);

    /// <summary>What it says for a base that it is made of words of the site.</summary>
    public int Bonus(string word) => word.Length >= 2 * ShortestPart && Cut(word) > 0 ? BonusOfCompound : 0;

    /// <summary>The bases of the parts of <paramref name="word"/>, and of the parts that are compounds themselves; empty for other words.</summary>
    public IEnumerable<string> PartsOf(string word)
    {
        var cut = Cut(word);
        if (cut == 0) return [];
        var head = Head(word[..cut])!;
        var tail = word[cut..];
        return ClosedWords.Prefixes.Contains(head) ? [tail, .. PartsOf(tail)] : [head, .. PartsOf(head), tail, .. PartsOf(tail)];
    }

    /// <summary>Where the last part begins; zero for a word that is no compound. The longest last part wins.</summary>
    private int Cut(string word)
    {
        if (cuts.TryGetValue(word, out var known)) return known;
        var cut = FindCut(word);
        cuts.TryAdd(word, cut);
        return cut;
    }

    private int FindCut(string word)
    {
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            if (IsTail(word, cut) && Head(word[..cut]) is not null) return cut;
        }

        return 0;
    }

    private bool IsTail(string word, int cut)
    {
        if (!bases.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word.AsSpan(cut)) && !CommonWords.Contains(word.AsSpan(cut))) return false;
        if (word.Length - cut == ShortestPart && !CommonWords.Contains(word[cut..])) return false;
        // No woman is in kokonainen, and nothing big in nuoriso.
        if (word.AsSpan(cut) is "nainen" or "iso") return false;
        return !(word.AsSpan(cut) is "kunta" && ClosedWords.BeforeKunta.Contains(word[..cut]));
    }

    /// <summary>
    /// The base of a first part, which stands in the nominative, in the genitive, or short before another part; null where it is no
    /// word of the site.
    /// </summary>
    private string? Head(string head)
    {
        if (ClosedWords.Prefixes.Contains(head)) return head;
        if (head.Length == ShortestPart && !CommonWords.Contains(head)) return null;
        if (IsWord(head)) return head;
        if (ClosedWords.ShortHeads.TryGetValue(head, out var full) && IsWord(full)) return full;
        if (head[^1] == 's' && IsWord(head[..^1] + "nen")) return head[..^1] + "nen";
        if (head[^1] == 'n' && head.Length > ShortestPart && headBases.GetOrAdd(head, baseOf) is var word && word != head && IsWord(word)) return word;
        return Cut(head) > 0 ? head : null;
    }

    private bool IsWord(string word) => bases.Contains(word) || CommonWords.Contains(word);
}
