using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Create;

/// <summary>Writes new files, and never over others.</summary>
internal static class NewFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What went wrong, or null.</summary>
    public static Diagnostic? Write(string folder, NewFile file)
    {
        var path = Path.Combine(folder, file.Path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (file.CopyOf is { } original) File.Copy(original, path, overwrite: false);
            else if (file.Replaces) Replace(path, file.Text);
            else WriteNew(path, file.Bytes is { } bytes ? bytes.AsSpan() : Utf8.GetBytes(file.Text));
            return null;
        }
        catch (IOException) when (!file.Replaces && File.Exists(path))
        {
            return CreateMessages.FileExists(file.Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return OutputMessages.OutputNotWritable(path, new Localized(fault.Message, fault.Message, fault.Message));
        }
    }

    private static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.Write(bytes);
    }

    // The file is whole at any moment, the old or the new.
    private static void Replace(string path, string text)
    {
        var beside = path + ".uusi";
        File.WriteAllText(beside, text, Utf8);
        File.Move(beside, path, overwrite: true);
    }
}
