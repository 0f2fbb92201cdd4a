using System.Collections.Frozen;

namespace SiteGen.Source;

/// <summary>Which files are pictures that a page may show.</summary>
public static class PictureFiles
{
    private static readonly FrozenSet<string> Endings =
        new[] { ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contain(string path) => Endings.Contains(Path.GetExtension(path));
}
