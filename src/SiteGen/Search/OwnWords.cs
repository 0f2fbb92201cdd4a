using System.Text.RegularExpressions;
using SiteGen.Pages;

namespace SiteGen.Search;

/// <summary>
/// What the theme says itself in one language: names of parts, "no information yet" and the like. It stands on every page
/// of a kind and says nothing of any.
/// </summary>
internal sealed partial class OwnWords
{
    private const int FewestFixed = 4;
    private const int MostFilledIn = 24;

    private readonly HashSet<string> whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string[]> withValues = [];

    public OwnWords(Texts texts)
    {
        foreach (var key in texts.Keys.Order(StringComparer.Ordinal))
        {
            var parts = Value().Split(texts[key]);
            if (parts.Length == 1) whole.Add(parts[0]);
            else if (parts.Sum(part => part.Length) >= FewestFixed) withValues.Add(parts);
        }
    }

    /// <summary>True where <paramref name="text"/> is wholly the theme's.</summary>
    public bool Has(string text) => whole.Contains(text) || withValues.Any(parts => Fits(text, parts));

    private static bool Fits(string text, string[] parts)
    {
        var least = parts.Sum(part => part.Length);
        if (text.Length < least || text.Length > least + MostFilledIn) return false;
        if (!text.StartsWith(parts[0], StringComparison.Ordinal) || !text.EndsWith(parts[^1], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        foreach (var part in parts.AsSpan(1..^1))
        {
            at = text.IndexOf(part, at, StringComparison.Ordinal);
            if (at < 0) return false;
            at += part.Length;
        }

        return true;
    }

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Value();
}
