using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Import;

/// <summary>Reads a file of any format that can be imported, by its name and its first bytes.</summary>
internal static class SourceFile
{
    private const long LargestBytes = 200L * 1024 * 1024;

    // Old Office files and files with a password are both of this form.
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static ReadSource Read(string path, ImportOptions options)
    {
        var name = Path.GetFileName(path);
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists) return ReadSource.Failed(ImportMessages.FileMissing(name));
            if (file.Length > LargestBytes) return ReadSource.Failed(ImportMessages.TooLarge(name));
            return Read(path, name, options);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ReadSource.Failed(ImportMessages.FileMissing(name));
        }
    }

    private static ReadSource Read(string path, string name, ImportOptions options)
    {
        var bytes = File.ReadAllBytes(path);
        if (bytes.AsSpan().StartsWith(CompoundFile)) return ReadSource.Failed(ImportMessages.Encrypted(name));
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".md" or ".markdown" => TextFiles.Read(bytes, name, Path.GetDirectoryName(path)!, isMarkdown: true),
            ".docx" or ".docm" => OfficeFiles.Read(bytes, name, options, isWord: true),
            ".pptx" or ".pptm" => OfficeFiles.Read(bytes, name, options, isWord: false),
            ".txt" => TextFiles.Read(bytes, name, Path.GetDirectoryName(path)!, isMarkdown: false),
            _ => ReadSource.Failed(ImportMessages.FormatUnknown(name)),
        };
    }
}
