using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Pages.Book;

/// <summary>
/// Makes a booklet's own stylesheet: the document's title and the part's in the margins of each sheet. Browsers take the text
/// of a margin only from a stylesheet, and no page has one inside it.
/// </summary>
internal static class BookStyle
{
    // What fits half of a line of a margin.
    private const int Longest = 60;

    /// <summary>The stylesheet of the booklet at <paramref name="book"/>; its name changes with its content.</summary>
    public static TextPlan Of(UrlPath book, string title, IEnumerable<string> parts)
    {
        var css = new StringBuilder();
        css.Append(CultureInfo.InvariantCulture, $"@page{{@top-left{{content:{CssText.Quote(Short(title))}}}}}\n@page:first{{@top-left{{content:none}}}}\n");
        foreach (var (index, part) in parts.Index())
        {
            css.Append(CultureInfo.InvariantCulture, $"@page {IdOf(index)}{{@top-right{{content:{CssText.Quote(Short(part))}}}}}\n#{IdOf(index)}{{page:{IdOf(index)}}}\n");
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(css.ToString())))[..8];
        return new TextPlan(UrlPath.Of($"{book.Value[..^".html".Length]}.{hash}.css"), css.ToString());
    }

    /// <summary>The id of the part with a running header of its own.</summary>
    public static string IdOf(int index) => $"s-luku-{index + 1}";

    private static string Short(string text)
    {
        if (text.Length <= Longest) return text;
        var space = text.LastIndexOf(' ', Longest);
        return (space > Longest / 2 ? text[..space] : text[..Longest]) + "…";
    }
}
