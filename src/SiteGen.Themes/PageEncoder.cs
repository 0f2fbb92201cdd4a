using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace SiteGen.Themes;

/// <summary>Encodes what HTML needs encoded and nothing more: letters such as ä stay as they are.</summary>
public static class PageEncoder
{
    public static HtmlEncoder Instance { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
