using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>
/// Lays the municipality's own texts over those of the theme. A text that could not be printed, or that no page would print,
/// is reported and the theme's stands.
/// </summary>
public static partial class OwnTexts
{
    private const string One = ".one";
    private const string Other = ".other";
    private const int ShownKeys = 3;

    public static Outcome<FrozenDictionary<string, Texts>> Over(FrozenDictionary<string, Texts> theme, ImmutableArray<OwnText> own)
    {
        if (own.IsEmpty) return new(theme, []);
        var diagnostics = new List<Diagnostic>();
        var good = own.Where(text => IsGood(theme[text.Language], text, diagnostics)).ToLookup(text => text.Language);
        foreach (var language in good) diagnostics.AddRange(Forms(theme[language.Key], [.. language]));
        return new(theme.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.With(good[pair.Key].Select(text => KeyValuePair.Create(text.Key, text.Text)))), [.. diagnostics]);
    }

    private static bool IsGood(Texts theme, OwnText text, List<Diagnostic> diagnostics)
    {
        if (!theme.Contains(text.Key))
        {
            diagnostics.Add(BaseOf(theme, text.Key) is { } whole ? TextMessages.UnknownForm(text.KeyPlace, text.Key, whole) : TextMessages.UnknownText(text.KeyPlace, text.Key, Suggest(theme, text.Key)));
            return false;
        }

        var (asked, given) = (PlacesIn(theme[text.Key]), PlacesIn(text.Text));
        if (given.Except(asked).FirstOrDefault() is { } unknown)
        {
            diagnostics.Add(TextMessages.UnknownTextPlace(text.Place, text.Key, unknown, string.Join(", ", asked)));
            return false;
        }

        // One can be said without the number.
        var missing = text.Key.EndsWith(One, StringComparison.Ordinal) ? [] : asked.Except(given).ToArray();
        if (missing.Length > 0) diagnostics.Add(TextMessages.TextPlaceMissing(text.Place, text.Key, string.Join(", ", missing)));
        return true;
    }

    private static IEnumerable<Diagnostic> Forms(Texts theme, ImmutableArray<OwnText> own) =>
        from text in own
        let other = text.Key.EndsWith(One, StringComparison.Ordinal) ? text.Key[..^One.Length] + Other : text.Key.EndsWith(Other, StringComparison.Ordinal) ? text.Key[..^Other.Length] + One : null
        where other is not null && theme.Contains(other) && own.All(beside => beside.Key != other)
        select TextMessages.FormMissing(text.KeyPlace, text.Key, other);

    // "count.measures" and "count.measures.many" mean a text that has two forms.
    private static string? BaseOf(Texts theme, string key) =>
        new[] { key, key[..Math.Max(0, key.LastIndexOf('.'))] }.FirstOrDefault(own => theme.Contains(own + One) && theme.Contains(own + Other));

    // Who does not know the key may have written the text that stands on the page.
    private static string? Suggest(Texts theme, string written)
    {
        var sayingIt = theme.Keys.Where(key => string.Equals(theme[key], written, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Take(ShownKeys).ToArray();
        return sayingIt.Length > 0 ? string.Join(", ", sayingIt) : Suggestion.For(written, theme.Keys);
    }

    private static ImmutableArray<string> PlacesIn(string text) => [.. Braces().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[^{}]*\}|[{}]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
