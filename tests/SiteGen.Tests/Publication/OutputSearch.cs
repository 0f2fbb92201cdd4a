using System.IO.Compression;
using System.Text;

namespace SiteGen.Tests.Publication;

/// <summary>Looks for a word in every byte that a reader can get: names, bytes, and what is packed in them.</summary>
internal static class OutputSearch
{
    private const int MostLevels = 3;

    /// <summary>Where the output holds <paramref name="word"/>, with what stands around it; null where it does not.</summary>
    public static string? Find(SortedDictionary<string, byte[]> output, string word)
    {
        foreach (var (path, bytes) in output)
        {
            if (path.Contains(word, StringComparison.OrdinalIgnoreCase)) return $"name: {path}";
            if (Unpacked(bytes, 0).Select(part => FindIn(part, word)).FirstOrDefault(found => found is not null) is { } around) return $"{path}: {around}";
        }

        return null;
    }

    /// <summary>The bytes themselves, and what gzip, zlib, Brotli, ZIP and PDF streams hold.</summary>
    public static IEnumerable<byte[]> Unpacked(byte[] bytes, int level)
    {
        yield return bytes;
        if (level == MostLevels) yield break;
        foreach (var part in Packed(bytes).SelectMany(part => Unpacked(part, level + 1))) yield return part;
    }

    private static IEnumerable<byte[]> Packed(byte[] bytes)
    {
        if (bytes is [0x1F, 0x8B, ..] && Read(new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)) is { } gzip) yield return gzip;
        if (bytes is [0x50, 0x4B, 0x03, 0x04, ..]) foreach (var entry in Entries(bytes)) yield return entry;
        if (bytes is [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..]) foreach (var stream in Streams(bytes)) yield return stream;
        if (bytes is [0x78, 0x01 or 0x5E or 0x9C or 0xDA, ..] && Read(new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress)) is { } zlib) yield return zlib;
    }

    private static IEnumerable<byte[]> Entries(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (var entry in archive.Entries)
        {
            yield return Encoding.UTF8.GetBytes(entry.FullName + "\n" + entry.Comment);
            if (Read(entry.Open()) is { } content) yield return content;
        }
    }

    // Each stream of a PDF that is packed with zlib begins so.
    private static IEnumerable<byte[]> Streams(byte[] bytes)
    {
        var mark = "stream"u8.ToArray();
        for (var at = bytes.AsSpan().IndexOf(mark); at >= 0;)
        {
            var from = at + mark.Length;
            while (from < bytes.Length && bytes[from] is (byte)'\r' or (byte)'\n') from++;
            if (Read(new ZLibStream(new MemoryStream(bytes, from, bytes.Length - from), CompressionMode.Decompress)) is { } content) yield return content;
            var next = bytes.AsSpan(from).IndexOf(mark);
            at = next < 0 ? -1 : from + next;
        }
    }

    private static byte[]? Read(Stream packed)
    {
        var content = new MemoryStream();
        try
        {
            using (packed) packed.CopyTo(content);
            return content.ToArray();
        }
        // Not packed after all, or broken off: what came out of it is looked through.
        catch (InvalidDataException)
        {
            return content.Length > 0 ? content.ToArray() : null;
        }
    }

    private static string? FindIn(byte[] bytes, string word)
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var text = encoding.GetString(bytes);
            var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) return text[Math.Max(0, at - 300)..Math.Min(text.Length, at + 100)];
        }

        return null;
    }
}
