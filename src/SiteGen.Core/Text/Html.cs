using System.Net;

namespace SiteGen.Text;

/// <summary>Markup that is safe to print as it stands. Templates encode everything else.</summary>
public readonly record struct Html(string Value)
{
    public static Html Empty => new(string.Empty);

    public bool IsEmpty => string.IsNullOrEmpty(Value);

    /// <summary>Markup that shows <paramref name="text"/> as written.</summary>
    public static Html Encode(string text) => new(Escape(text));

    /// <summary>The characters that mean something in HTML replaced; letters such as ä stay as they are.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAny("&<>\"'") < 0
            ? text
            : text.Replace("&", "&amp;", StringComparison.Ordinal)
                .Replace("<", "&lt;", StringComparison.Ordinal)
                .Replace(">", "&gt;", StringComparison.Ordinal)
                .Replace("\"", "&quot;", StringComparison.Ordinal)
                .Replace("'", "&#39;", StringComparison.Ordinal);
    }

    /// <summary>The text that a reader sees: tags dropped, character references read, white space folded.</summary>
    public string ToPlainText()
    {
        var text = new System.Text.StringBuilder(Value.Length);
        var inTag = false;
        foreach (var c in Value)
        {
            if (c == '<') inTag = true;
            else if (c == '>' && inTag) inTag = false;
            else if (!inTag) text.Append(c);
        }

        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public override string ToString() => Value ?? string.Empty;
}
