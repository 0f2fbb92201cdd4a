using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Source;

namespace SiteGen.Import;

/// <summary>A stretch of a text: lines to read as Markdown, or a table made with tabs.</summary>
internal sealed record TextSegment(SourceText? Text, ImportedTable? Table);

/// <summary>
/// Makes Markdown of text as people write it, line by line, so that lines keep their numbers: indents of lists by any number
/// of spaces, bullets of other signs, and in plain text the first line after two empty ones as a heading, as slides look
/// when they are saved as text.
/// </summary>
internal static partial class PlainTextLines
{
    private const int LongestHeading = 100;
    private const int TabWidth = 4;

    public static IEnumerable<TextSegment> Segments(SourceText body, bool isMarkdown)
    {
        var lines = body.Text.Split('\n');
        var text = new List<string>();
        var start = 0;
        if (!isMarkdown && !lines.Any(line => HeadingPattern().IsMatch(line))) MarkHeadings(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            var end = i;
            while (!isMarkdown && end < lines.Length && lines[end].TrimEnd().Contains('\t', StringComparison.Ordinal) && !ListPattern().IsMatch(lines[end])) end++;
            if (lines[i..end].Count(line => line.Trim().Contains('\t', StringComparison.Ordinal)) < 2)
            {
                text.Add(lines[i]);
                continue;
            }

            yield return Text(text, body, start);
            yield return new TextSegment(null, Table(lines[i..end], new Spot(SpotUnit.Line, body.FirstLine + i)));
            text.Clear();
            (i, start) = (end - 1, end);
        }

        yield return Text(text, body, start);
    }

    private static TextSegment Text(List<string> lines, SourceText body, int start) =>
        new(new SourceText(string.Join('\n', Indented(lines)), body.File, body.FirstLine + start), null);

    private static ImportedTable Table(string[] lines, Spot spot) => new(
        [.. lines.Select(line => line.Split('\t').Select(cell => new ImportedCell(cell.Trim().Length == 0 ? [] : [new ImportedText(cell.Trim())])).ToImmutableArray())], spot);

    private static void MarkHeadings(string[] lines)
    {
        for (var (i, empty) = (0, 2); i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0)
            {
                empty++;
                continue;
            }

            var standsAlone = i + 1 >= lines.Length || lines[i + 1].Trim().Length == 0;
            if (empty >= 2 && standsAlone && line.Length <= LongestHeading && line[^1] is not ('.' or ',' or ';' or ':') && !ListPattern().IsMatch(lines[i]) && !line.Contains('\t', StringComparison.Ordinal))
            {
                lines[i] = "# " + line.Replace("#", "\\#", StringComparison.Ordinal);
            }

            empty = 0;
        }
    }

    private static IEnumerable<string> Indented(List<string> lines)
    {
        // Each open item: where it was indented to, and where its words begin in what is written.
        var open = new Stack<(int Written, int Inner)>();
        var isCode = false;
        foreach (var line in lines)
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            if (isCode || line.Trim().Length == 0)
            {
                yield return line.Trim().Length == 0 && !isCode ? string.Empty : line;
                continue;
            }

            var indent = Width(line);
            if (ListPattern().Match(line) is { Success: true } match && !RulePattern().IsMatch(line))
            {
                while (open.Count > 0 && open.Peek().Written >= indent) open.Pop();
                var outer = open.Count == 0 ? 0 : open.Peek().Inner;
                var mark = match.Groups["mark"].Value is [var sign] && sign is not ('-' or '*' or '+') ? "-" : match.Groups["mark"].Value;
                open.Push((indent, outer + mark.Length + 1));
                yield return $"{new string(' ', outer)}{mark} {match.Groups["rest"].Value}";
                continue;
            }

            if (indent == 0) open.Clear();
            while (open.Count > 0 && open.Peek().Written >= indent) open.Pop();
            yield return new string(' ', open.Count == 0 ? 0 : open.Peek().Inner) + line.TrimStart();
        }
    }

    private static int Width(string line)
    {
        var width = 0;
        foreach (var character in line)
        {
            if (character is not (' ' or '\t' or '\u00A0')) break;
            width += character == '\t' ? TabWidth : 1;
        }

        return width;
    }

    [GeneratedRegex(@"^#{1,6}[ \t]+\S", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"^[ \t\u00A0]*(?<mark>[-*+•–·▪\uF0B7\uF0A7]|\d{1,9}[.)])[ \t\u00A0]+(?<rest>\S.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"^[ \t]*([-*_][ \t]*){3,}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RulePattern();
}
