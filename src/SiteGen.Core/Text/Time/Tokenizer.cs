using System.Globalization;

namespace SiteGen.Text.Time;

/// <summary>Text in, tokens out, in one pass. Nothing is lost but spaces, soft hyphens and the stars of Markdown's emphasis.</summary>
internal static class Tokenizer
{
    public static Tokens Read(string text)
    {
        var source = Composed(text);
        var tokens = new List<Token>();
        var gap = Gap.Line;
        for (var i = 0; i < source.Length;)
        {
            if (GapOf(source[i]) is { } found)
            {
                gap = found > gap ? found : gap;
                i++;
                continue;
            }

            var length = LengthAt(source, i);
            tokens.Add(TokenOf(source.Substring(i, length), gap));
            gap = Gap.None;
            i += length;
        }

        return new Tokens(tokens);
    }

    // Text pasted from some programs has its umlauts in two characters. string.Normalize throws on broken surrogates.
    private static string Composed(string text) => text
        .Replace("\u00AD", string.Empty, StringComparison.Ordinal)
        .Replace("a\u0308", "ä", StringComparison.Ordinal).Replace("A\u0308", "Ä", StringComparison.Ordinal)
        .Replace("o\u0308", "ö", StringComparison.Ordinal).Replace("O\u0308", "Ö", StringComparison.Ordinal)
        .Replace("a\u030A", "å", StringComparison.Ordinal).Replace("A\u030A", "Å", StringComparison.Ordinal);

    private static Gap? GapOf(char c) => c switch
    {
        '\n' or '\r' => Gap.Line,
        '*' => Gap.Space,
        _ when char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF' => Gap.Space,
        _ => null,
    };

    private static int LengthAt(string text, int start)
    {
        Func<char, bool>? same = char.IsAsciiDigit(text[start]) ? char.IsAsciiDigit : char.IsLetter(text[start]) ? char.IsLetter : null;
        if (same is null) return 1;
        var end = start + 1;
        while (end < text.Length && same(text[end])) end++;
        return end - start;
    }

    private static Token TokenOf(string text, Gap gap) => text[0] switch
    {
        var c when char.IsAsciiDigit(c) => new(TokenKind.Number, text, gap, ValueOf(text)),
        var c when char.IsLetter(c) => new(TokenKind.Word, text.ToLowerInvariant(), gap),
        var c when IsDash(c) => new(TokenKind.Dash, "-", gap),
        _ => new(TokenKind.Sign, text, gap),
    };

    private static int ValueOf(string digits) => digits.Length <= 4 ? int.Parse(digits, CultureInfo.InvariantCulture) : -1;

    private static bool IsDash(char c) => c == '\u2212' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;
}
