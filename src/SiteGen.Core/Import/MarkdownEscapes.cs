using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Import;

/// <summary>Text of other programs as Markdown that says the same: nothing in it becomes markup by chance.</summary>
public static partial class MarkdownEscapes
{
    private const string Always = "\\`*_[]<>|~";

    /// <summary>The text inside a line; white space that Markdown would take for something else is plain spaces.</summary>
    public static string Inline(string text)
    {
        if (!HasAddress(text)) return Escaped(text);
        // A bare address becomes a link by itself and swallows what stands right behind it, backslashes too. One that needs
        // none stays as it is; in any other the address is made plain text.
        return string.Concat(WordPattern().Split(text).Select(word => !HasAddress(word) ? Escaped(word) : AddressPattern().IsMatch(word) ? word : SchemePattern().Replace(Escaped(word), static match => match.Value[..^1] + "\\" + match.Value[^1])));
    }

    /// <summary>True where the text holds what Markdown may make a link of.</summary>
    public static bool HasAddress(string text) => SchemePattern().IsMatch(text);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '\u00AD' || (char.IsControl(character) && !char.IsWhiteSpace(character))) continue;
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
            {
                escaped.Append(' ');
                continue;
            }

            if (Always.Contains(character, StringComparison.Ordinal) || (character == '&' && IsReference(text, i))) escaped.Append('\\');
            escaped.Append(character);
        }

        // Two colons open a dated passage, whatever signs stand before them.
        return escaped.Replace("::", ":&#58;").ToString();
    }

    /// <summary>A line whose beginning could mean something: a heading, a list, a rule.</summary>
    public static string LineStart(string line)
    {
        var match = StartPattern().Match(line);
        return match.Success ? line.Insert(match.Groups["mark"].Index, "\\") : line;
    }

    /// <summary>The text inside an element of HTML.</summary>
    public static string Html(string text) =>
        string.Concat(text.Where(character => character != '\u00AD' && (!char.IsControl(character) || char.IsWhiteSpace(character))).Select(character => char.IsControl(character) ? ' ' : character))
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("::", ":&#58;", StringComparison.Ordinal);

    /// <summary>The address of a link between angle brackets or round ones.</summary>
    public static string Target(string target)
    {
        var address = string.Concat(target.Where(character => !char.IsControl(character)));
        var isPlain = address.All(character => !char.IsWhiteSpace(character) && !"()<>\\".Contains(character, StringComparison.Ordinal)) && address.Length > 0;
        return isPlain
            ? address.Replace("&", "&amp;", StringComparison.Ordinal)
            : "<" + address.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal).Replace(">", "\\>", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal) + ">";
    }

    private static bool IsReference(string text, int at) => at + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] == '#');

    // Parts with the white space between them. An address goes on over a no-break space.
    [GeneratedRegex(@"(?<space>[ \t\r\n\f\v]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"(https?:|ftp:|mailto:|tel:|www\.)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SchemePattern();

    // No semicolon: with one, &#35; in an address would be another sign.
    [GeneratedRegex(@"^(https?://|www\.)([A-Za-z0-9](_(?=[A-Za-z0-9]))?|[./?=&%#:+,@-])*[A-Za-z0-9/]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"^[ ]*((?<mark>[#+=-])|\d{1,9}(?<mark>[.)])([ ]|$))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StartPattern();
}
