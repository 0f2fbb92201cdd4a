using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Search.Language;

/// <summary>A word in a text.</summary>
public readonly record struct Token(string Form, int Start, int Length);

/// <summary>Finds the words of a text.</summary>
public static partial class Tokens
{
    public static IEnumerable<Token> Of(string text, string language)
    {
        foreach (Match match in Word().Matches(text)) yield return new(match.Value.ToLowerInvariant(), match.Index, match.Length);
    }

    public static string Fold(string form) => string.Concat(form.Select(LatinLetters.WithoutMark));

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:[.–][\p{N}]+)*", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
