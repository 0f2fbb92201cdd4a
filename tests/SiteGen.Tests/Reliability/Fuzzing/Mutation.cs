using System.Text;

namespace SiteGen.Tests.Reliability.Fuzzing;

/// <summary>Changes a real text as errors, broken programs and ill will would. The same number makes the same text.</summary>
internal sealed class Mutation(int seed)
{
    private const int Longest = 20_000;

    private static readonly string[] Pieces =
    [
        "[", "](", "[a](", "![", "<", "</", "<div>", "<b id=x>", "</div>", "<table>", "<p>", "<!--", "-->", "<script>", "<svg>", "<a href=\"", "\"", "'", "> ", "- ", "1. ", "*", "**", "_", "`", "```\n", "~~~", "|", "|-|\n", "\\", "&", "&#0;",
        "&#xE000;", "#", "\n# ", "\n## ", "---\n", "...\n", ": ", "{", "}", "]", ", ", "&a ", "*a ", "!!str ", "? ", "<<: ", "%YAML 1.2\n", "\t", "\r", "\r\n", "\n\n", "\0", "\uFEFF", "\u0085", "\u2028", "\u202E", "\u0308", "\uD800", "\uFFFF", "😀",
        "ä", "§", "–", "::: poistetaan 1.1.2020\n", ":::\n", "- Julkisuus: julkinen\n", "Julkisuus: ei julkinen\n", "julkisuus: ", "luonnos: ", "liitteet: [{tiedosto: ", "../", "../../../../etc/passwd", "/etc/passwd", "C:\\", "file:///", "javascript:",
        "data:text/html,", "//a.fi/", "%2e%2e/", "%00", "%E4", "con", "0", "-1", "999999999999999999999", "1e999", "31.2.2024", "99/9999", "1.1.0001", "31.12.9999", "Q5/2024", "2024–1990", ";", "\"\"", "=1+1",
    ];

#pragma warning disable CA5394 // Randomness here only varies test data; the seed makes it repeatable.
    private readonly Random random = new(seed);

    public int Pick(int below) => random.Next(below);
#pragma warning restore CA5394

    /// <summary>One of <paramref name="texts"/> with one to eight changes, some of them taken from another.</summary>
    public string Of(string[] texts)
    {
        var text = new StringBuilder(texts[Pick(texts.Length)]);
        for (var left = 1 + Pick(8); left > 0; left--) Change(text, texts);
        return text.ToString();
    }

    /// <summary>The bytes of a text, now and then with some that are no text.</summary>
    public byte[] Bytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (Pick(10) == 0) for (var left = Pick(5); left > 0 && bytes.Length > 0; left--) bytes[Pick(bytes.Length)] = (byte)Pick(256);
        return bytes;
    }

    private void Change(StringBuilder text, string[] texts)
    {
        var at = Pick(text.Length + 1);
        var length = Math.Min(text.Length - at, 1 + Pick(Pick(4) == 0 ? 400 : 12));
        switch (Pick(9))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, text.ToString(at, length)); break;
            case 2: text.Insert(at, Pieces[Pick(Pieces.Length)]); break;
            case 3: text.Insert(at, Repeated()); break;
            case 4: text.Insert(at, Slice(texts[Pick(texts.Length)])); break;
            case 5: text.Length = at; break;
            case 6: if (at < text.Length) text[at] = (char)(Pick(3) == 0 ? Pick(0x10000) : 1 + Pick(127)); break;
            case 7: text.Replace(Pieces[Pick(Pieces.Length)], Pieces[Pick(Pieces.Length)]); break;
            default: Swap(text); break;
        }

        if (text.Length > Longest * 4) text.Length = Longest * 4;
    }

    private string Repeated()
    {
        var piece = Pieces[Pick(Pieces.Length)] + (Pick(3) == 0 ? Pieces[Pick(Pieces.Length)] : string.Empty);
        return string.Concat(Enumerable.Repeat(piece, 1 + Pick(Pick(40) == 0 ? Longest / piece.Length : 40)));
    }

    private string Slice(string text)
    {
        var at = Pick(text.Length + 1);
        return text.Substring(at, Math.Min(text.Length - at, Pick(200)));
    }

    // Two lines change places.
    private void Swap(StringBuilder text)
    {
        var lines = text.ToString().Split('\n');
        var (one, other) = (Pick(lines.Length), Pick(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        text.Clear().AppendJoin('\n', lines);
    }
}
