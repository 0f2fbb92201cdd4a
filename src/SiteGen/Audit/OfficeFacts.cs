using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;

namespace SiteGen.Audit;

/// <summary>Names of people and organisations in Office and OpenDocument files.</summary>
internal static class OfficeFacts
{
    private const int Largest = 1024 * 1024;

    private static readonly ImmutableArray<string> Parts = ["docProps/core.xml", "docProps/app.xml", "meta.xml"];
    private static readonly ImmutableArray<string> Fields = ["creator", "lastModifiedBy", "Manager", "Company", "initial-creator", "printed-by"];

    public static IEnumerable<(string Name, string Value)> Of(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var facts = new List<(string, string)>();
        foreach (var part in Parts)
        {
            if (archive.GetEntry(part) is { } entry) Read(entry, facts);
        }

        if (archive.Entries.Any(entry => entry.FullName.EndsWith("comments.xml", StringComparison.OrdinalIgnoreCase))) facts.Add(("comments.xml", "!"));
        return facts;
    }

    private static void Read(ZipArchiveEntry entry, List<(string Name, string Value)> facts)
    {
        // No document type, no entities, and no more characters than any such part has.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Largest };
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, settings);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement && Fields.Contains(reader.LocalName, StringComparer.Ordinal))
            {
                var name = reader.Name;
                var depth = reader.Depth;
                var text = new System.Text.StringBuilder();
                while (reader.Read() && reader.Depth > depth)
                {
                    if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) text.Append(reader.Value);
                }

                facts.Add((name, text.ToString()));
                continue;
            }

            reader.Read();
        }
    }
}
