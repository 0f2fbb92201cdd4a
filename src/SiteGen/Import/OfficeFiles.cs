using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Import;

/// <summary>Opens Word and PowerPoint files. Macros, embedded programs and links to other files are never followed.</summary>
internal static class OfficeFiles
{
    private const long MostCharacters = 64L * 1024 * 1024;

    public static ReadSource Read(byte[] bytes, string name, ImportOptions options, bool isWord)
    {
        if (PackageGuard.Check(bytes, name) is { } refused) return ReadSource.Failed(refused);
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            return (isWord ? Word(stream, name, options) : Slides(stream, name, options)) ?? ReadSource.Failed(ImportMessages.Corrupt(name));
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException or InvalidOperationException or FormatException or ArgumentException or KeyNotFoundException or IOException or NullReferenceException)
        {
            return ReadSource.Failed(ImportMessages.Corrupt(name));
        }
    }

    private static ReadSource? Word(Stream stream, string name, ImportOptions options)
    {
        using var document = WordprocessingDocument.Open(stream, isEditable: false, Settings());
        return document.MainDocumentPart?.Document?.Body is null ? null : new WordReader(document, name, options).Read();
    }

    private static ReadSource? Slides(Stream stream, string name, ImportOptions options)
    {
        using var document = PresentationDocument.Open(stream, isEditable: false, Settings());
        return document.PresentationPart?.Presentation is null ? null : new SlideReader(document, name, options).Read();
    }

    private static OpenSettings Settings() => new()
    {
        MaxCharactersInPart = MostCharacters,
        MarkupCompatibilityProcessSettings = new MarkupCompatibilityProcessSettings(MarkupCompatibilityProcessMode.ProcessAllParts, FileFormatVersions.Office2019),
    };
}
