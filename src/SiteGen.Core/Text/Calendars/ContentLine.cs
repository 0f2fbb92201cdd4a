using System.Text;

namespace SiteGen.Text.Calendars;

/// <summary>The lines of calendar files (RFC 5545, section 3.1): escaped, and folded so that none is longer than 75 octets.</summary>
public static class ContentLine
{
    private const int LongestLine = 75;
    private const string End = "\r\n";

    /// <summary>The line of a property whose value stands as it is.</summary>
    public static string Of(string name, string value) => Fold($"{name}:{value}");

    /// <summary>The line of a property whose value is text.</summary>
    public static string OfText(string name, string text) => Of(name, Escape(text));

    /// <summary>Text as a value: what has a meaning there is marked, line breaks are written out, control characters are left out.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var value = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\\' or ';' or ',') value.Append('\\').Append(rune);
            else if (rune.Value == '\n') value.Append("\\n");
            else if (!Rune.IsControl(rune)) value.Append(rune);
        }

        return value.ToString();
    }

    /// <summary>The line with its end; a long one goes on in lines that begin with a space. No letter is cut in two.</summary>
    public static string Fold(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var folded = new StringBuilder(line.Length + (line.Length / 20) + 2);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append(End).Append(' ');
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append(End).ToString();
    }
}
