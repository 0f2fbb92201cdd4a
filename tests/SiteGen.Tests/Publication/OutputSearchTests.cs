using System.IO.Compression;
using System.Text;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Publication;

/// <summary>The search that the boundary is proven with finds what it is meant to find.</summary>
public sealed class OutputSearchTests
{
    private const string Word = "salakana";

    public static TheoryData<string> Forms => ["plain", "upper", "utf-16", "gzip", "zlib", "zip", "zip-name", "pdf", "gzip-in-zip"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_word_is_found_however_it_is_packed(string form) => Find("sivu", Pack(form)).ShouldNotBeNull();

    [Fact]
    public void A_name_is_looked_at_and_other_words_are_not_found()
    {
        Find($"liitteet/{Word}.pdf", []).ShouldNotBeNull();
        Find("sivu", "julkikana"u8.ToArray()).ShouldBeNull();
    }

    private static string? Find(string path, byte[] bytes) => OutputSearch.Find(new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { [path] = bytes }, Word);

    private static byte[] Pack(string form)
    {
        var text = Encoding.UTF8.GetBytes($"alku {Word} loppu");
        return form switch
        {
            "upper" => Encoding.UTF8.GetBytes(Word.ToUpperInvariant()),
            "utf-16" => Encoding.Unicode.GetBytes(Word),
            "gzip" => Through(text, packed => new GZipStream(packed, CompressionMode.Compress, leaveOpen: true)),
            "zlib" => Through(text, packed => new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true)),
            "zip" => Zip("a.txt", text),
            "zip-name" => Zip(Word, []),
            "pdf" => [.. "%PDF-1.7\n1 0 obj <<>> stream\n"u8, .. Pack("zlib"), .. "\nendstream"u8],
            "gzip-in-zip" => Zip("a.gz", Pack("gzip")),
            _ => text,
        };
    }

    private static byte[] Through(byte[] text, Func<Stream, Stream> open)
    {
        var packed = new MemoryStream();
        using (var stream = open(packed)) stream.Write(text);
        return packed.ToArray();
    }

    private static byte[] Zip(string name, byte[] text)
    {
        var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(text);
        }

        return packed.ToArray();
    }
}
