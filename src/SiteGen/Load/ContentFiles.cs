using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Lists the files of a content root: never through symbolic links, never hidden ones.</summary>
internal static class ContentFiles
{
    private const int LongestName = 200;

    /// <summary>The files below <paramref name="root"/>, by path.</summary>
    public static ImmutableArray<ContentFile> List(string root, bool isPublicSource, ICollection<Diagnostic> diagnostics)
    {
        var display = Path.GetRelativePath(Environment.CurrentDirectory, root).Replace('\\', '/');
        if (!Directory.Exists(root))
        {
            diagnostics.Add(FileMessages.ContentMissing(display));
            return [];
        }

        var files = new List<ContentFile>();
        var prefix = display == "." ? string.Empty : display + "/";
        try
        {
            Walk(new DirectoryInfo(root), string.Empty, Take);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileMessages.Unreadable(display));
        }

        files.Sort(static (one, other) => string.CompareOrdinal(one.Path, other.Path) is not 0 and var order ? order : string.CompareOrdinal(one.FullPath, other.FullPath));
        foreach (var (first, second) in files.Zip(files.Skip(1)).Where(pair => pair.First.Path == pair.Second.Path))
        {
            diagnostics.Add(FileMessages.DocumentTwice(second.Display, first.Display));
        }

        return [.. files.DistinctBy(file => file.Path)];

        void Take(FileSystemInfo file, string path)
        {
            var shown = prefix + path;
            if (UrlPath.TryOf(path) is null || file.Name.Length > LongestName) diagnostics.Add(FileMessages.NameNotAllowed(shown));
            else if (file is FileInfo info) files.Add(new ContentFile(path, info.FullName, shown, info.Length, isPublicSource) { Changed = info.LastWriteTimeUtc });
            else diagnostics.Add(FileMessages.LinkSkipped(shown));
        }
    }

    // A link is handed on as plain FileSystemInfo of a directory, so that the caller reports and skips it.
    private static void Walk(DirectoryInfo folder, string prefix, Action<FileSystemInfo, string> found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name[0] is '.' or '_' or '~') continue;
            var path = prefix + LatinLetters.Compose(entry.Name);
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) found(new DirectoryInfo(entry.FullName), path);
            else if (entry is DirectoryInfo directory) Walk(directory, path + "/", found);
            else found(entry, path);
        }
    }
}
