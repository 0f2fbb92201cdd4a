using System.IO.Compression;
using System.Text;
using System.Xml;
using SiteGen.Parse.Proofreading;

namespace SiteGen.Audit;

/// <summary>
/// Counts what looks like personal data in the text of Office, OpenDocument and plain text files. The words of a PDF are not
/// read: they need the fonts that they were set in. What was found is not told, only how often.
/// </summary>
internal static class AttachmentTexts
{
    private const long Largest = 16 * 1024 * 1024;

    public static IEnumerable<(string Name, string Value)> OfOffice(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return [.. Count(archive.Entries.Where(HasText).SelectMany(Paragraphs))];
    }

    public static IEnumerable<(string Name, string Value)> OfText(byte[] file) => Count(Encoding.UTF8.GetString(file).Split('\n'));

    private static IEnumerable<(string Name, string Value)> Count(IEnumerable<string> lines)
    {
        var (codes, emails, telephones) = (0, 0, 0);
        foreach (var line in lines)
        {
            if (PersonalData.IdentityCodeAt(line) is not null) codes++;
            if (PersonalData.EmailAt(line) is not null) emails++;
            if (PersonalData.TelephoneAt(line) is not null) telephones++;
        }

        if (codes > 0) yield return ("identityCode", $"{codes}");
        if (emails > 0) yield return ("email", $"{emails}");
        if (telephones > 0) yield return ("telephone", $"{telephones}");
    }

    private static bool HasText(ZipArchiveEntry entry) => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && (entry.FullName is "content.xml" or "xl/sharedStrings.xml" || entry.FullName.StartsWith("word/", StringComparison.Ordinal)
            || entry.FullName.StartsWith("ppt/slides/", StringComparison.Ordinal) || entry.FullName.StartsWith("ppt/notesSlides/", StringComparison.Ordinal));

    // A word may be cut into runs of its own looks; only the end of a paragraph or a cell parts words.
    private static IEnumerable<string> Paragraphs(ZipArchiveEntry entry)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Largest };
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, settings);
        var text = new StringBuilder();
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA) text.Append(reader.Value);
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName is "p" or "si" or "h" or "tc")
            {
                yield return text.ToString();
                text.Clear();
            }
        }

        yield return text.ToString();
    }
}
