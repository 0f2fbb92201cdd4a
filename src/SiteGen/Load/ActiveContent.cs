using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Source;

namespace SiteGen.Load;

/// <summary>Tells files that could run a program when a reader opens them from the site's own address.</summary>
internal static partial class ActiveContent
{
    private const long LargestPicture = 4 * 1024 * 1024;

    private static readonly FrozenSet<string> Programs =
        new[] { ".html", ".htm", ".xhtml", ".xht", ".shtml", ".mht", ".mhtml", ".xml", ".xsl", ".js", ".mjs", ".svgz", ".wasm" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for pages and programs, and for SVG pictures with anything but drawing in them or too large to look into.</summary>
    public static bool IsIn(ContentFile file)
    {
        var ending = Path.GetExtension(file.Path);
        if (Programs.Contains(ending)) return true;
        if (!ending.Equals(".svg", StringComparison.OrdinalIgnoreCase)) return false;
        return file.Size > LargestPicture || HasSigns(file);
    }

    // What cannot be looked into is taken for the worst.
    private static bool HasSigns(ContentFile file)
    {
        try
        {
            return Signs().IsMatch(Encoding.UTF8.GetString(File.ReadAllBytes(file.FullPath)).Replace("\0", string.Empty, StringComparison.Ordinal));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or RegexMatchTimeoutException)
        {
            return true;
        }
    }

    // Entities could spell out any of the others.
    [GeneratedRegex(@"<\s*([\w-]+:)?(script|foreignObject|iframe|embed|object|handler|animate|set)\b|\son\w+\s*=|javascript\s*:|<!ENTITY|<\?xml-stylesheet", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Signs();
}
