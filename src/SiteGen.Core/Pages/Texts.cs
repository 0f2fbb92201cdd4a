using System.Collections.Frozen;
using System.Globalization;

namespace SiteGen.Pages;

/// <summary>The interface texts of one language, by key.</summary>
public sealed class Texts
{
    private readonly FrozenDictionary<string, string> texts;

    public Texts(string language, IEnumerable<KeyValuePair<string, string>> texts)
    {
        Language = language;
        this.texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>fi, sv or en.</summary>
    public string Language { get; }

    public IEnumerable<string> Keys => texts.Keys;

    public bool Contains(string key) => texts.ContainsKey(key);

    /// <summary>These texts with <paramref name="others"/> in place of those of the same key.</summary>
    public Texts With(IEnumerable<KeyValuePair<string, string>> others)
    {
        var all = texts.ToDictionary(StringComparer.Ordinal);
        foreach (var (key, text) in others) all[key] = text;
        return new Texts(Language, all);
    }

    /// <summary>The text of <paramref name="key"/>; the key in brackets where the theme lacks it, so that it is seen.</summary>
    public string this[string key] => texts.TryGetValue(key, out var text) ? text : $"[{key}]";

    /// <summary>The text of <paramref name="key"/> with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], values);

    /// <summary>
    /// The text for a number: <paramref name="key"/> with <c>.one</c> for 1 and <c>.other</c> for the rest, <c>{0}</c> being
    /// the number.
    /// </summary>
    public string Count(string key, int number) => Format(number == 1 ? key + ".one" : key + ".other", number);
}
