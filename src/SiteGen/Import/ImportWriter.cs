using System.Collections.Immutable;
using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Import;

/// <summary>Writes what an import made: all of it, or nothing.</summary>
internal static class ImportWriter
{
    /// <summary>What stops the writing; nothing is touched while there is any.</summary>
    public static ImmutableArray<Diagnostic> Conflicts(string content, IEnumerable<NewFile> files) =>
        [.. files.Where(file => Path.Exists(Path.Combine(content, file.Path)) || files.Count(own => string.Equals(own.Path, file.Path, StringComparison.OrdinalIgnoreCase)) > 1).Select(file => ImportMessages.WouldOverwrite(file.Path)).DistinctBy(fault => fault.Place.File)];

    /// <summary>What went wrong, or null. What had been written by then is taken away again.</summary>
    public static Diagnostic? Write(string content, ImmutableArray<NewFile> files)
    {
        var written = new List<string>();
        var folders = new List<string>();
        foreach (var file in files)
        {
            folders.AddRange(MissingFolders(content, file.Path));
            if (NewFiles.Write(content, file) is { } fault)
            {
                TakeBack(written, folders);
                return fault;
            }

            written.Add(Path.Combine(content, file.Path));
        }

        return null;
    }

    private static IEnumerable<string> MissingFolders(string content, string path)
    {
        var folder = content;
        foreach (var name in path.Split('/')[..^1])
        {
            folder = Path.Combine(folder, name);
            if (!Directory.Exists(folder)) yield return folder;
        }
    }

    private static void TakeBack(List<string> files, List<string> folders)
    {
        foreach (var file in files) File.Delete(file);
        foreach (var folder in Enumerable.Reverse(folders))
        {
            // Someone else may have put something there meanwhile; that stays.
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()) Directory.Delete(folder);
        }
    }
}
