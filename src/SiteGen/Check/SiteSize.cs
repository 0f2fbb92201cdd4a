using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Write;

namespace SiteGen.Check;

/// <summary>Tells where a site has grown larger than GitHub Pages publishes, and what weighs the most.</summary>
internal static class SiteSize
{
    /// <summary>Bytes of a whole site: https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits.</summary>
    public const long Limit = 1_000_000_000;

    private const int Named = 5;
    private const int Megabyte = 1_000_000;

    /// <param name="settings">Where the site is described.</param>
    /// <param name="files">Every file of the site.</param>
    public static ImmutableArray<Diagnostic> Check(Place settings, IReadOnlyCollection<OutputFile> files)
    {
        var size = files.Sum(file => file.Size);
        if (size <= Limit) return [];
        var largest = files.OrderByDescending(file => file.Size).ThenBy(file => file.Path).Take(Named).Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Path.Value} ({file.Size / Megabyte} MB)"));
        return [OutputMessages.SiteTooLarge(settings, (int)(size / Megabyte), string.Join(", ", largest))];
    }
}
