using System.Buffers;

namespace SiteGen.Read;

/// <summary>What <see cref="MarkupReader"/> stands at.</summary>
internal enum MarkupKind
{
    End, Text, Tag,
}

/// <summary>
/// Reads HTML from its beginning to its end, text by text and tag by tag; no tree is built. Comments, declarations, scripts
/// and styles are passed over. What the standard calls an error is read as it says
/// (https://html.spec.whatwg.org/multipage/parsing.html#tokenization), as themes may bring any markup.
/// </summary>
internal ref struct MarkupReader(ReadOnlySpan<char> page, Phrases phrases)
{
    private static readonly SearchValues<char> EndsName = SearchValues.Create("\t\n\f\r />");
    private static readonly SearchValues<char> EndsAttribute = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> EndsBareValue = SearchValues.Create("\t\n\f\r >");
    private const string White = "\t\n\f\r ";

    private ReadOnlySpan<char> rest = page;
    private string? raw;

    /// <summary>The text as written, with its character references.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    public Tag Tag { get; private set; }

    /// <summary>Goes on to the next text or tag.</summary>
    public MarkupKind Next()
    {
        while (!rest.IsEmpty)
        {
            if (raw is not null)
            {
                if (ReadRaw()) return MarkupKind.Text;
                continue;
            }

            if (rest[0] != '<') return TakeText(rest.IndexOf('<'));
            switch (rest)
            {
                case ['<', >= 'a' and <= 'z' or >= 'A' and <= 'Z', ..]:
                    return ReadTag(1, isEnd: false);
                case ['<', '/', >= 'a' and <= 'z' or >= 'A' and <= 'Z', ..]:
                    return ReadTag(2, isEnd: true);
                case ['<', '!', '-', '-', ..]:
                    SkipComment();
                    break;
                case ['<', '!' or '?', ..] or ['<', '/', _, ..]:
                    Skip(rest.IndexOf('>') + 1);
                    break;
                default:
                    return TakeText(rest[1..].IndexOf('<') is var next and >= 0 ? next + 1 : -1);
            }
        }

        return MarkupKind.End;
    }

    private MarkupKind TakeText(int length)
    {
        Text = length < 0 ? rest : rest[..length];
        rest = rest[Text.Length..];
        return MarkupKind.Text;
    }

    // Nothing of this length was found where it is 0: then the page ends here.
    private void Skip(int length) => rest = length <= 0 ? [] : rest[length..];

    private void SkipComment()
    {
        if (rest[4..] is ['>', ..] or ['-', '>', ..])
        {
            Skip(rest.IndexOf('>') + 1);
            return;
        }

        var (end, closing) = (rest[4..].IndexOf("-->"), rest[4..].IndexOf("--!>"));
        if (closing >= 0 && (end < 0 || closing < end)) Skip(4 + closing + "--!>".Length);
        else Skip(end < 0 ? 0 : 4 + end + "-->".Length);
    }

    /// <summary>To the tag that ends an element without markup; true where its text is one of the page.</summary>
    private bool ReadRaw()
    {
        var (isText, end) = (raw is "title" or "textarea", 0);
        while (true)
        {
            var found = rest[end..].IndexOf("</");
            end = found < 0 ? rest.Length : end + found;
            if (found < 0 || IsEndOfRaw(rest[(end + 2)..])) break;
            end += 2;
        }

        raw = null;
        Text = rest[..end];
        rest = rest[end..];
        return isText && !Text.IsEmpty;
    }

    private readonly bool IsEndOfRaw(ReadOnlySpan<char> tag) =>
        tag.StartsWith(raw, StringComparison.OrdinalIgnoreCase) && tag.Length > raw!.Length && EndsName.Contains(tag[raw.Length]);

    private MarkupKind ReadTag(int nameAt, bool isEnd)
    {
        var after = rest[nameAt..];
        var end = after.IndexOfAny(EndsName);
        if (end < 0)
        {
            rest = [];
            return MarkupKind.End;
        }

        var name = phrases.Name(after[..end]);
        rest = after[end..];
        var tag = new Tag(name, isEnd);
        while (ReadAttribute(out var attribute, out var value))
        {
            if (!isEnd) tag = With(tag, attribute, value);
        }

        if (!isEnd && name is "script" or "style" or "title" or "textarea") raw = name;
        Tag = tag;
        return rest.IsEmpty ? MarkupKind.End : Close();
    }

    private MarkupKind Close()
    {
        rest = rest[1..];
        return MarkupKind.Tag;
    }

    // Stands at the tag's closing bracket, or at the page's end, where there is none.
    private bool ReadAttribute(out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = value = default;
        rest = rest.TrimStart(White + "/");
        if (rest.IsEmpty || rest[0] == '>') return false;
        var end = rest[1..].IndexOfAny(EndsAttribute);
        name = end < 0 ? rest : rest[..(end + 1)];
        rest = rest[name.Length..];
        var afterName = rest.TrimStart(White);
        if (afterName is not ['=', ..]) return true;
        rest = afterName[1..].TrimStart(White);
        if (rest is ['"' or '\'', ..])
        {
            var close = rest[1..].IndexOf(rest[0]);
            value = close < 0 ? default : rest[1..(close + 1)];
            rest = close < 0 ? [] : rest[(close + 2)..];
        }
        else
        {
            var close = rest.IndexOfAny(EndsBareValue);
            value = close < 0 ? rest : rest[..close];
            rest = rest[value.Length..];
        }

        return true;
    }

    // The first of a name holds.
    private readonly Tag With(Tag tag, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (Is(name, "href")) return tag.Href is null ? tag with { Href = phrases.Value(value) } : tag;
        if (Is(name, "class")) return tag.Class is null ? tag with { Class = phrases.Value(value) } : tag;
        if (Is(name, "id")) return tag.Id is null ? tag with { Id = phrases.Value(value) } : tag;
        if (Is(name, "src")) return tag.Src is null ? tag with { Src = phrases.Value(value) } : tag;
        return tag;
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
