using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Compose.Checks;

/// <summary>Letters and numbers of siblings run from the first without gaps.</summary>
internal static class NumberingChecks
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        foreach (var node in site.Tree.Nodes)
        {
            var children = node.Children.Select(child => site.Index.Find(child)).OfType<TreeDocument>().ToArray();
            foreach (var gap in Letters(children).Concat(Numbers(children))) yield return gap;
        }
    }

    private static IEnumerable<Diagnostic> Letters(TreeDocument[] siblings)
    {
        var expected = 'A';
        foreach (var node in siblings.Where(node => node.Prefix is { Length: 1 } prefix && char.IsAsciiLetterUpper(prefix[0])))
        {
            var letter = node.Prefix![0];
            if (letter > expected) yield return StrategyMessages.SiblingGap(node.Place, $"{letter}", $"{expected}");
            // A letter that stands twice leaves the next one missing.
            expected = (char)Math.Max(letter + 1, expected);
        }
    }

    private static IEnumerable<Diagnostic> Numbers(TreeDocument[] siblings)
    {
        var expected = 1;
        foreach (var node in siblings)
        {
            var dot = node.Prefix?.LastIndexOf('.') ?? -1;
            if (!int.TryParse(node.Prefix.AsSpan(dot + 1), out var number)) continue;
            if (number > expected) yield return StrategyMessages.SiblingGap(node.Place, node.Prefix!, $"{node.Prefix![..(dot + 1)]}{expected}");
            expected = Math.Max(number + 1, expected);
        }
    }
}
