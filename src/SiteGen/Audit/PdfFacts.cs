using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Audit;

/// <summary>
/// Names in a PDF file: its Info dictionary and its XMP packet, also where they stand in a compressed stream. An encrypted
/// file keeps them to itself, which is told.
/// </summary>
internal static partial class PdfFacts
{
    private const int MostInflated = 4 * 1024 * 1024;
    private const int MostStreams = 2000;

    public static IEnumerable<(string Name, string Value)> Of(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        if (text.Contains("/Encrypt ", StringComparison.Ordinal)) return [("Encrypt", "!")];
        return new[] { text }.Concat(Inflated(file, text)).SelectMany(Facts);
    }

    private static IEnumerable<(string Name, string Value)> Facts(string text)
    {
        foreach (Match match in Info().Matches(text)) yield return (match.Groups["name"].Value, match.Groups["hex"].Success ? FromHex(match.Groups["hex"].Value) : FromLiteral(match.Groups["literal"].Value));
        foreach (Match match in Xmp().Matches(text))
        {
            var value = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Tags().Replace(match.Groups["value"].Value, " ")));
            yield return (match.Groups["name"].Value, WebUtility.HtmlDecode(value).Trim());
        }
    }

    // Info dictionaries may stand in object streams; XMP is seldom compressed but may be.
    private static IEnumerable<string> Inflated(byte[] file, string text)
    {
        foreach (Match match in Streams().Matches(text).Take(MostStreams))
        {
            if (Inflate(file, match.Index + match.Length) is { } plain) yield return plain;
        }
    }

    private static string? Inflate(byte[] file, int start)
    {
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(file, start, file.Length - start), CompressionMode.Decompress);
            var buffer = new byte[MostInflated];
            return Encoding.Latin1.GetString(buffer, 0, zlib.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static string FromHex(string hex)
    {
        var digits = string.Concat(hex.Where(char.IsAsciiHexDigit));
        return Text(Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0"));
    }

    private static string FromLiteral(string literal)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < literal.Length; i++)
        {
            if (literal[i] != '\\' || i + 1 == literal.Length)
            {
                bytes.Add((byte)literal[i]);
                continue;
            }

            var octal = literal.Skip(i + 1).Take(3).TakeWhile(digit => digit is >= '0' and <= '7').ToArray();
            bytes.Add(octal.Length > 0 ? (byte)Convert.ToInt32(new string(octal), 8) : (byte)literal[i + 1]);
            i += Math.Max(octal.Length, 1);
        }

        return Text([.. bytes]);
    }

    private static string Text(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        _ => Encoding.Latin1.GetString(bytes),
    };

    [GeneratedRegex(@"/(?<name>Author|Creator|Company|Manager|LastModifiedBy)\s*(?:\((?<literal>(?:\\.|[^\\()]){0,2000})\)|<(?<hex>[0-9A-Fa-f\s]{0,4000})>)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Info();

    [GeneratedRegex(@"<(?<name>dc:creator|xmp:CreatorTool|pdf:Author|pdfx:Company|photoshop:AuthorsPosition)\b[^>]*>(?<value>.{0,2000}?)</\k<name>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Xmp();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"/Type\s*/(ObjStm|Metadata)\b[^>]{0,400}>>\s*stream\r?\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Streams();
}
