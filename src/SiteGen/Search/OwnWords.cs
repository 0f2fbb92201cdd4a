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

    // By their first letter, as every text of every page is asked about; those that begin with a value under NUL.
    private readonly Dictionary<char, List<WithValues>> withValues = [];

    public OwnWords(Texts texts)
    {
        foreach (var key in texts.Keys.Order(StringComparer.Ordinal))
        {
            var parts = Value().Split(texts[key]);
            if (parts.Length == 1) whole.Add(parts[0]);
            else Add(new WithValues(parts, parts.Sum(part => part.Length)));
        }
    }

    /// <summary>True where <paramref name="text"/> is wholly the theme's.</summary>
    public bool Has(string text) => whole.Contains(text) || (text.Length > 0 && AnyFits(text, text[0])) || AnyFits(text, '\0');

    private void Add(WithValues own)
    {
        if (own.Least < FewestFixed) return;
        var first = own.Parts[0] is [var letter, ..] ? letter : '\0';
        if (!withValues.TryGetValue(first, out var same)) withValues.Add(first, same = []);
        same.Add(own);
    }

    private bool AnyFits(string text, char first)
    {
        if (!withValues.TryGetValue(first, out var same)) return false;
        foreach (var own in same)
        {
            if (text.Length >= own.Least && text.Length <= own.Least + MostFilledIn && own.Fits(text)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"\{\d[^}]*\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Value();

    /// <summary>A text with values, as what stands around them.</summary>
    /// <param name="Least">How long the text is without its values.</param>
    private sealed record WithValues(string[] Parts, int Least)
    {
        public bool Fits(string text)
        {
            if (!text.StartsWith(Parts[0], StringComparison.Ordinal) || !text.EndsWith(Parts[^1], StringComparison.Ordinal)) return false;
            var at = Parts[0].Length;
            foreach (var part in Parts.AsSpan(1..^1))
            {
                at = text.IndexOf(part, at, StringComparison.Ordinal);
                if (at < 0) return false;
                at += part.Length;
            }

            return true;
        }
    }
}
