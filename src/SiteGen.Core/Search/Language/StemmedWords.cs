using System.Collections.Frozen;

namespace SiteGen.Search.Language;

/// <summary>The words of a language whose forms share a stem; its compounds are found with the site's words as the dictionary.</summary>
internal sealed class StemmedWords(Func<string, string> stem, IEnumerable<string> forms)
{
    private const int ShortestPart = 4;

    private readonly FrozenSet<string> words = forms.Where(form => form.Length >= ShortestPart && form.All(char.IsLetter)).ToFrozenSet();

    public WordAnalysis Analyse(string form)
    {
        var hyphen = form.LastIndexOf('-');
        if (hyphen > 0 && hyphen < form.Length - 1)
        {
            return new WordAnalysis(form[..(hyphen + 1)] + stem(form[(hyphen + 1)..]), [.. form.Split('-').Where(part => part.Length > 1).Select(stem)]);
        }

        var cut = Cut(form);
        return new WordAnalysis(stem(form), cut is null ? [] : [stem(cut.Value.Head), stem(cut.Value.Tail)]);
    }

    private (string Head, string Tail)? Cut(string form)
    {
        for (var length = form.Length - ShortestPart; length >= ShortestPart; length--)
        {
            var tail = form[length..];
            if (!words.Contains(tail)) continue;
            var head = form[..length];
            if (words.Contains(head)) return (head, tail);
            // s joins: samhällsbyggnad, arbetsgrupp.
            if (head[^1] == 's' && words.Contains(head[..^1])) return (head[..^1], tail);
        }

        return null;
    }
}
