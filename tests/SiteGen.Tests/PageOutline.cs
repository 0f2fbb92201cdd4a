using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests;

/// <summary>
/// A page as plain text: its title and what its main part says, with headings, links, pictures and tables. What a theme
/// wraps around these does not show, so that a theme may change without changing every case.
/// </summary>
internal static class PageOutline
{
    private const string Blocks =
        " p div section article header footer aside nav ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption tr figure figcaption blockquote pre details summary hr ";

    public static string Of(byte[] page)
    {
        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));
        var lines = new List<string> { $"<{document.Title}> {document.DocumentElement.GetAttribute("lang")}" };
        foreach (var (name, selector, attribute) in new[]
        {
            ("description", "meta[name=description]", "content"), ("refresh", "meta[http-equiv=refresh]", "content"), ("canonical", "link[rel=canonical]", "href"),
        })
        {
            if (document.QuerySelector(selector)?.GetAttribute(attribute) is { } value) lines.Add($"{name}: {value}");
        }

        foreach (var version in document.QuerySelectorAll("nav.languages a")) lines.Add($"version: {version.GetAttribute("hreflang")} {version.GetAttribute("href")}");
        lines.Add(string.Empty);
        var text = new StringBuilder();
        Write(document.QuerySelector("main") ?? document.Body!, text, lines);
        Flush(text, lines);
        return string.Join('\n', lines);
    }

    private static void Write(INode node, StringBuilder text, List<string> lines)
    {
        if (node is IText own) text.Append(own.Data);
        if (node is not IElement element) return;
        if (element.LocalName is "svg" or "script" or "style") return;
        var isBlock = Blocks.Contains($" {element.LocalName} ", StringComparison.Ordinal);
        if (isBlock) Flush(text, lines);
        text.Append(Before(element));
        foreach (var child in element.ChildNodes) Write(child, text, lines);
        text.Append(After(element));
        if (isBlock) Flush(text, lines);
    }

    private static string Before(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var level] => new string('#', level - '0') + " ",
        "a" => "[",
        "img" => $"![{element.GetAttribute("alt")}]({element.GetAttribute("src")})",
        "li" => "- ",
        "dt" => "? ",
        "dd" => "= ",
        "caption" => "caption: ",
        "th" => $"| {element.GetAttribute("scope")}! ",
        "td" => "| ",
        _ => string.Empty,
    };

    private static string After(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6'] when element.Id is { Length: > 0 } id => $" {{#{id}}}",
        "a" => $"]({element.GetAttribute("href")}{(element.GetAttribute("hreflang") is { } language ? " " + language : string.Empty)})",
        "th" or "td" => " ",
        _ => string.Empty,
    };

    private static void Flush(StringBuilder text, List<string> lines)
    {
        var line = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("[ ", "[", StringComparison.Ordinal).Replace(" ](", "](", StringComparison.Ordinal);
        text.Clear();
        if (line.Length == 0) return;
        if (lines[^1] is "-" or "=") line = $"{Take(lines)} {line}";
        if (line[0] == '#' && lines[^1].Length > 0) lines.Add(string.Empty);
        lines.Add(line);
    }

    // A list item that opens with a block says so on the block's line.
    private static string Take(List<string> lines)
    {
        var last = lines[^1];
        lines.RemoveAt(lines.Count - 1);
        return last;
    }
}
