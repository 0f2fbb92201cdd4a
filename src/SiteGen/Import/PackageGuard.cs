using System.IO.Compression;
using System.Xml;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Import;

/// <summary>
/// Holds an Office package against bounds before the package library reads it: what it says of its own sizes is not trusted,
/// every part is unpacked once into nothing and counted.
/// </summary>
internal static class PackageGuard
{
    private const int MostEntries = 20_000;
    private const long MostBytes = 400L * 1024 * 1024;
    private const long MostBytesOfXml = 64L * 1024 * 1024;
    private const long FreeOfRatio = 4L * 1024 * 1024;
    private const int HighestRatio = 150;

    // The library reads elements within elements by recursion.
    private const int DeepestElements = 200;

    /// <summary>Why the package must not be read; null where it may.</summary>
    public static Diagnostic? Check(byte[] bytes, string name)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (archive.Entries.Count > MostEntries) return ImportMessages.TooLarge(name);
            var left = MostBytes;
            foreach (var entry in archive.Entries)
            {
                if (!Fits(entry, ref left)) return ImportMessages.TooLarge(name);
            }

            return archive.Entries.Where(entry => IsXml(entry.FullName)).All(IsShallow) ? null : ImportMessages.Corrupt(name);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            return ImportMessages.Corrupt(name);
        }
    }

    private static bool IsXml(string name) => name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool Fits(ZipArchiveEntry entry, ref long left)
    {
        var limit = IsXml(entry.FullName) ? Math.Min(left, MostBytesOfXml) : left;
        var buffer = new byte[81920];
        var size = 0L;
        using var stream = entry.Open();
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            size += read;
            if (size > limit || (size > FreeOfRatio && size / Math.Max(1, entry.CompressedLength) > HighestRatio)) return false;
        }

        left -= size;
        return true;
    }

    // Also where a document type definition, and with it a reference to another file, is refused.
    private static bool IsShallow(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.Depth > DeepestElements) return false;
        }

        return true;
    }
}
