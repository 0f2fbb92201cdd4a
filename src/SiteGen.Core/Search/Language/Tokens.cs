using System.Collections.Frozen;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Search.Language;

/// <summary>
/// The words, numbers and codes of a text. "MWB 2.1" is two tokens, as each is looked for alone. A day or a period is one token
/// and, after it, its years: "1.1.2026" is found by 2026, "2024–2029" by 2024.
/// </summary>
public static class Tokens
{
    private const char SoftHyphen = '\u00AD';
    private const char WideHyphen = '\u2011';

    /// <summary>Words before which a hyphen at a line's end stands for a part left out: kunta- ja.</summary>
    private static readonly FrozenSet<string> Joiners = "ja tai eli sekä och eller samt and or".Split(' ').ToFrozenSet();

    /// <param name="text">Any text.</param>
    /// <param name="language">fi, sv or en.</param>
    public static IEnumerable<Token> Of(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsDigit(text[i]) && Numbers.End(text, i) is var end && !IsWordAt(text, end))
            {
                foreach (var token in Numbers.Of(text, i, end)) yield return token;
                i = end;
            }
            else if (IsWord(text[i]))
            {
                var word = Word(text, i, language, out i);
                if (word.Form.Length > 0) yield return word;
            }
            else
            {
                i++;
            }
        }
    }

    private static Token Word(string text, int start, string language, out int end)
    {
        if (PlainEnd(text, start) is > 0 and var plain)
        {
            end = plain;
            return new Token(text[start..plain].ToLowerInvariant(), start, plain - start);
        }

        var form = new StringBuilder();
        var i = start;
        for (; i < text.Length; i++)
        {
            if (text[i] == SoftHyphen) continue;
            if (IsWord(text[i])) form.Append(text[i]);
            else if (IsWordAt(text, i + 1) && IsInside(text[i], language)) form.Append(text[i] is '-' or WideHyphen ? '-' : '\'');
            else if (Continues(text, i) is > 0 and var next) i = next - 1;
            else break;
        }

        var length = i - start;
        end = AfterCase(text, i);
        return new Token(LatinLetters.Compose(form.ToString()).ToLowerInvariant(), start, length);
    }

    // Most words are letters up to a space or a full stop; zero for the others.
    private static int PlainEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return end > start && (end == text.Length || text[end] is ' ' or '.' or ',' or '\n' or ')') ? end : 0;
    }

    private static bool IsWord(char character) => char.IsLetterOrDigit(character) || LatinLetters.IsMark(character) || character == SoftHyphen;

    private static bool IsWordAt(string text, int place) => place < text.Length && IsWord(text[place]);

    /// <summary>True for what may stand between the letters of one word: EU-hanke, vaa'an.</summary>
    private static bool IsInside(char character, string language) =>
        character is '-' or WideHyphen || (language is "en" or "fi" && character is '\'' or '’');

    /// <summary>Where a word goes on that is broken at the end of a line; zero where none is.</summary>
    private static int Continues(string text, int hyphen)
    {
        if (text[hyphen] != '-') return 0;
        var i = hyphen + 1;
        if (i < text.Length && text[i] == '\r') i++;
        if (i >= text.Length || text[i] != '\n') return 0;
        // Indentation of the next line, not a paragraph.
        i++;
        while (i < text.Length && text[i] == ' ') i++;
        if (i >= text.Length || !char.IsLower(text[i])) return 0;
        var end = i;
        while (IsWordAt(text, end)) end++;
        return Joiners.Contains(text[i..end]) ? 0 : i;
    }

    /// <summary>The place behind the case ending of an abbreviation, HVA:n, or the place itself.</summary>
    private static int AfterCase(string text, int place)
    {
        if (place >= text.Length - 1 || text[place] != ':' || !char.IsLower(text[place + 1])) return place;
        var end = place + 1;
        while (IsWordAt(text, end)) end++;
        return end;
    }
}
