using System.Collections.Frozen;
using System.Net;
using System.Text.RegularExpressions;

namespace SiteGen.Text;

/// <summary>Markup that is safe to print as it stands. Templates encode everything else.</summary>
public readonly partial record struct Html(string Value)
{
    private static readonly FrozenSet<string> InsideWords =
        "a abbr b cite code del dfn em i ins kbd mark q s samp small span strong sub sup time var wbr".Split(' ').ToFrozenSet(StringComparer.Ordinal);

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

    /// <summary>The same without ids, for text that is quoted on another page than its own.</summary>
    public Html WithoutIds()
    {
        const string attribute = " id=\"";
        if (IsEmpty || !Value.Contains(attribute, StringComparison.Ordinal)) return this;
        var html = new System.Text.StringBuilder(Value.Length);
        var (isTag, isQuoted) = (false, false);
        for (var i = 0; i < Value.Length; i++)
        {
            // Only in a tag, and not in the value of another attribute, do the letters stand for an id.
            if (isTag && !isQuoted && string.CompareOrdinal(Value, i, attribute, 0, attribute.Length) == 0)
            {
                var end = Value.IndexOf('"', i + attribute.Length);
                if (end < 0) break;
                i = end;
                continue;
            }

            var character = Value[i];
            if (isTag && character == '"') isQuoted = !isQuoted;
            else if (!isQuoted && character is ('<' or '>')) isTag = character == '<';
            html.Append(character);
        }

        return new Html(html.ToString());
    }

    /// <summary>The same with its topmost headings at <paramref name="level"/> and those below moved along, none deeper than 6.</summary>
    public Html WithHeadingsFrom(int level)
    {
        if (IsEmpty) return this;
        var headings = Heading().Matches(Value);
        if (headings.Count == 0) return this;
        var shift = level - headings.Min(heading => heading.Groups["level"].Value[0] - '0');
        return shift == 0 ? this : new Html(Heading().Replace(Value, heading => $"{heading.Groups["start"].Value}{Math.Clamp(heading.Groups["level"].Value[0] - '0' + shift, 1, 6)}"));
    }

    [GeneratedRegex("(?<start></?h)(?<level>[1-6])(?=[ >])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    /// <summary>The text that a reader sees: tags dropped, character references read, white space folded.</summary>
    public string ToPlainText()
    {
        var text = new System.Text.StringBuilder(Value.Length);
        for (var rest = Value.AsSpan(); rest.Length > 0;)
        {
            var tag = rest.IndexOf('<');
            text.Append(tag < 0 ? rest : rest[..tag]);
            if (tag < 0) break;
            rest = rest[(tag + 1)..];
            var end = rest.IndexOf('>');
            // Words that stand in different cells or lines are different words.
            if (!IsInsideWord(end < 0 ? rest : rest[..end])) text.Append(' ');
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsInsideWord(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = tag.IndexOfAny(" \t\n/");
        return InsideWords.Contains((end < 0 ? tag : tag[..end]).ToString());
    }

    public override string ToString() => Value ?? string.Empty;
}
