using System.Collections.Immutable;

namespace SiteGen.Audit;

/// <summary>What a file says of who made it, and where.</summary>
/// <param name="Path">The file's address on the site.</param>
/// <param name="Name">The field's own name, such as <c>dc:creator</c> or <c>Author</c>.</param>
internal sealed record FileFact(string Path, string Name, string Value);

/// <summary>Reads the metadata that would go out with a file. Files are hostile input: what cannot be read says nothing, and no more than so much is read.</summary>
internal static class FileFacts
{
    private const int Largest = 64 * 1024 * 1024;
    private const int LongestValue = 200;

    public static ImmutableArray<FileFact> Of(string path, string file)
    {
        try
        {
            if (new FileInfo(file).Length > Largest) return [new FileFact(path, "?", string.Empty)];
            var bytes = File.ReadAllBytes(file);
            var facts = Path.GetExtension(file).ToLowerInvariant() switch
            {
                ".docx" or ".xlsx" or ".pptx" or ".dotx" or ".xltx" or ".potx" or ".odt" or ".ods" or ".odp" => OfficeFacts.Of(bytes).Concat(AttachmentTexts.OfOffice(bytes)),
                ".csv" or ".txt" or ".md" => AttachmentTexts.OfText(bytes),
                ".pdf" => PdfFacts.Of(bytes),
                ".jpg" or ".jpeg" => PictureFacts.OfJpeg(bytes),
                ".png" => PictureFacts.OfPng(bytes),
                _ => [],
            };
            return [.. facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Value)).Distinct().Select(fact => new FileFact(path, fact.Name, Short(fact.Value)))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or System.Xml.XmlException or NotSupportedException)
        {
            return [new FileFact(path, "?", string.Empty)];
        }
    }

    private static string Short(string value)
    {
        var line = string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
