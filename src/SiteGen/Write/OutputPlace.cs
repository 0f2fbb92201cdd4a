using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Write;

/// <summary>Where the output may be: never in the folders that a build reads, nor around them.</summary>
internal static class OutputPlace
{
    /// <summary>The fault where the output folder lies in or around the content or theme, or null.</summary>
    public static Diagnostic? Overlap(BuildOptions options, string? settingsTheme)
    {
        var output = WithSeparator(options.Output);
        string?[] read = [options.Content, options.Private, options.Theme ?? settingsTheme];
        return read.OfType<string>().Where(Directory.Exists).Select(WithSeparator)
            .Any(folder => output.StartsWith(folder, StringComparison.Ordinal) || folder.StartsWith(output, StringComparison.Ordinal))
            ? OutputMessages.OutputOverlaps(options.Output)
            : null;
    }

    private static string WithSeparator(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
}
