using System.Text.RegularExpressions;
using SiteGen.Vocabulary;

namespace SiteGen.Publication;

/// <summary>
/// What single lines of a meeting's text are. Deliberately stricter than Markdown: a line that only looks like a heading
/// counts as one, as a heading that is overlooked could publish what follows it.
/// </summary>
public static partial class AgendaLines
{
    /// <summary>The text of an item's heading, or null for any other line.</summary>
    public static string? ItemHeading(string line)
    {
        var text = line.AsSpan().TrimStart(' ');
        if (line.Length - text.Length > 3 || !text.StartsWith("##") || text.StartsWith("###")) return null;
        return text.TrimEnd().TrimEnd('#').Trim().TrimStart('#').Trim().ToString();
    }

    /// <summary>True where a heading of the highest levels begins that is not an item's.</summary>
    public static bool IsOtherHeading(string line, string lineBefore) =>
        TopHeadingPattern().IsMatch(line) || (UnderlinePattern().IsMatch(line) && !string.IsNullOrWhiteSpace(lineBefore));

    /// <summary>The name and value of a field line such as <c>- Julkisuus: julkinen</c>, or null.</summary>
    public static (string Name, string Value, int ValueColumn)? Field(string line) =>
        FieldPattern().Match(line) is { Success: true } match
            ? (match.Groups["name"].Value.Trim(), match.Groups["value"].Value.Trim(), match.Groups["value"].Index)
            : null;

    /// <summary>True where the line gives a publicity, whatever stands in front of it.</summary>
    public static bool GivesPublicity(string line) =>
        AnyFieldPattern().Match(line) is { Success: true } match && Words.Keys.Find(match.Groups["name"].Value) == Key.Publicity;

    /// <summary>The number ("3 §", "3") and the rest of an item's heading; the number is null where there is none.</summary>
    public static (string? Number, string Title) SplitNumber(string heading)
    {
        var match = NumberPattern().Match(heading);
        if (!match.Success) return (null, heading.Trim());
        var number = match.Groups["number"].Value;
        return (match.Groups["paragraph"].Length > 0 ? number + " §" : number, match.Groups["title"].Value.Trim());
    }

    [GeneratedRegex(@"^ {0,3}(#(?!#)[ \t]|#$|<h[12][ \t>/])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex TopHeadingPattern();

    [GeneratedRegex(@"^ {0,3}(=+|-+)[ \t]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnderlinePattern();

    [GeneratedRegex(@"^[ \t]*([-*+][ \t]+)?(\*\*|__)?(?<name>\p{L}[\p{L} \-]{1,30}?)[ \t]*(\*\*|__)?:(\*\*|__)?[ \t]*(?<value>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"^[^\p{L}\n]*(?<name>\p{L}[\p{L} \-]{1,30}?)[^\p{L}\n:]{0,5}:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AnyFieldPattern();

    [GeneratedRegex(@"^[ \t]*((?<paragraph>§)[ \t]*(?<number>\d+(\.\d+)*)|(?<number>\d+(\.\d+)*)[ \t\u00A0]*((?<paragraph>§)|[.)](?=[ \t]|$)))[ \t]*(?<title>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();
}
