using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;

namespace SiteGen.Load;

/// <summary>Reads text files strictly: UTF-8 or an error at the line where it is not.</summary>
internal static class Utf8Text
{
    private const int LargestMegabytes = 8;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with <c>\n</c> line ends, without byte order mark; null where it cannot be read, which is reported.</summary>
    public static string? Read(ContentFile file, ICollection<Diagnostic> diagnostics, int largestMegabytes = LargestMegabytes)
    {
        if (file.Size > largestMegabytes * 1024L * 1024)
        {
            diagnostics.Add(FileMessages.FileTooLarge(file.Display, largestMegabytes));
            return null;
        }

        try
        {
            return Decode(File.ReadAllBytes(file.FullPath), file.Display, diagnostics);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.Unreadable(file.Display));
            return null;
        }
    }

    private static string? Decode(ReadOnlySpan<byte> bytes, string file, ICollection<Diagnostic> diagnostics)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        try
        {
            var text = Strict.GetString(bytes);
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                diagnostics.Add(FileMessages.NotUtf8(new Place(file, text.AsSpan(0, text.IndexOf('\0', StringComparison.Ordinal)).Count('\n') + 1, 1)));
                return null;
            }

            return Clean(text);
        }
        catch (DecoderFallbackException fault)
        {
            diagnostics.Add(FileMessages.NotUtf8(new Place(file, bytes[..fault.Index].Count((byte)'\n') + 1, 1)));
            return null;
        }
    }

    private static string Clean(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
        : text;
}
