using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Write;

/// <summary>Where the output may be: never in the folders that a build reads, nor around them.</summary>
internal static class OutputPlace
{
    /// <summary>The fault where the output folder lies in or around the content or theme, or null.</summary>
    public static Diagnostic? Overlap(BuildOptions options, string? themeFolder)
    {
        var output = Real(options.Output);
        string?[] read = [options.Content, options.Private, themeFolder];
        return read.OfType<string>().Where(Directory.Exists).Select(Real)
            .Any(folder => output.StartsWith(folder, StringComparison.Ordinal) || folder.StartsWith(output, StringComparison.Ordinal))
            ? OutputMessages.OutputOverlaps(options.Output)
            : null;
    }

    // Where the folder is in truth, a symbolic link followed.
    private static string Real(string folder)
    {
        var info = new DirectoryInfo(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var target = info.Exists ? info.ResolveLinkTarget(returnFinalTarget: true)?.FullName : null;
        return Path.TrimEndingDirectorySeparator(target ?? info.FullName) + Path.DirectorySeparatorChar;
    }
}
