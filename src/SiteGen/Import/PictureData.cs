namespace SiteGen.Import;

/// <summary>Pictures that a web page can show, told by their first bytes and not by their names.</summary>
internal static class PictureData
{
    private const int LargestBytes = 20 * 1024 * 1024;

    /// <summary>The picture in <paramref name="bytes"/>; null for any other format, and for what is too large.</summary>
    public static ImportedPicture? Of(byte[] bytes) => bytes.Length <= LargestBytes && Ending(bytes) is { } ending ? new ImportedPicture(ending, [.. bytes]) : null;

    /// <summary>The picture in the file <paramref name="path"/>, or null.</summary>
    public static ImportedPicture? Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length <= LargestBytes && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? Of(File.ReadAllBytes(path)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Ending(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47])) return ".png";
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return ".jpg";
        if (bytes.StartsWith("GIF8"u8)) return ".gif";
        return bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? ".webp" : null;
    }
}
