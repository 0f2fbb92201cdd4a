using System.Globalization;
using System.Text;
using SiteGen.Pages;

namespace SiteGen.Search;

/// <summary>
/// What the theme says itself in one language: names of parts, "no information yet" and the like. It stands on every page
/// of a kind and says nothing of any.
/// </summary>
internal sealed class OwnWords
{
    // How much longer than its fixed words a text with values may be.
    private const int MostFilledIn = 60;

    private readonly HashSet<string> whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string[]> withValues = [];

    public OwnWords(Texts texts)
    {
        foreach (var key in texts.Keys)
        {
            var text = texts[key];
            if (!text.Contains('{', StringComparison.Ordinal)) whole.Add(text);
            else withValues.Add(CompositeFormat.Parse(text) is { MinimumArgumentCount: > 0 } ? Literals(text) : [text]);
        }
    }

    /// <summary>True where <paramref name="text"/> is wholly the theme's.</summary>
    public bool Has(string text) => whole.Contains(text) || withValues.Any(literals => Fits(text, literals));

    private static string[] Literals(string text) =>
        string.Format(CultureInfo.InvariantCulture, text, [.. Enumerable.Repeat("\0", 10)]).Split('\0');

    private static bool Fits(string text, string[] literals)
    {
        if (literals.Sum(literal => literal.Length) is var least && (least < 4 || text.Length < least || text.Length > least + MostFilledIn)) return false;
        if (!text.StartsWith(literals[0], StringComparison.Ordinal) || !text.EndsWith(literals[^1], StringComparison.Ordinal)) return false;
        var at = literals[0].Length;
        foreach (var literal in literals.AsSpan(1..^1))
        {
            at = text.IndexOf(literal, at, StringComparison.Ordinal);
            if (at < 0) return false;
            at += literal.Length;
        }

        return true;
    }
}
