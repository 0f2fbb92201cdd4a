using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>Reads Markdown and plain text, in the encodings that editors save.</summary>
internal static class TextFiles
{
    private const int LargestCharacters = 8 * 1024 * 1024;

    public static ReadSource Read(byte[] bytes, string name, string folder, bool isMarkdown)
    {
        var (text, isGuess) = Decode(bytes);
        if (text.Length > LargestCharacters) return ReadSource.Failed(ImportMessages.TooLarge(name));
        if (text.Contains('\0', StringComparison.Ordinal)) return ReadSource.Failed(ImportMessages.Corrupt(name));
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var remarks = new List<Remark>();
        if (isGuess) remarks.Add(new Remark(new Spot(SpotUnit.Line, 1), origin => ImportMessages.GuessedEncoding(origin.Place, origin.Source)));
        var (head, body) = FrontMatter.Split(text, name, []);
        if (head is null) body = new SourceText(text, name, 1);
        var reader = new MarkdownBlocks(folder, isMarkdown, remarks);
        var blocks = PlainTextLines.Segments(body, isMarkdown).SelectMany(segment => segment.Table is { } table ? [table] : reader.Read(segment.Text!)).ToImmutableArray();
        return new ReadSource
        {
            Document = new ImportedDocument { File = name, Title = TitleIn(head), Blocks = blocks, Pictures = reader.Pictures },
            Remarks = [.. remarks],
        };
    }

    private static string? TitleIn(SourceText? head) => head?.Text.Split('\n').Select(line => line.Split(':', 2))
        .Where(pair => pair.Length == 2 && Words.Keys.Find(pair[0]) == Key.Title).Select(pair => pair[1].Trim().Trim('\'', '"')).FirstOrDefault(title => title.Length > 0);

    // UTF-8 where it can be that; a byte order mark decides; else what Windows editors called plain text.
    private static (string Text, bool IsGuess) Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return (Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), false);
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), false);
        if (bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), false);
        try
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), false);
        }
        catch (DecoderFallbackException)
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), true);
        }
    }
}
