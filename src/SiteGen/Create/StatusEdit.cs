using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Create;

/// <summary>Puts a status entry into the text of a measure's file, and changes nothing else in it.</summary>
internal static class StatusEdit
{
    /// <summary>
    /// The file's text with the entry; null where the follow-up is written on one line, so that only a person can see where
    /// the entry goes.
    /// </summary>
    /// <param name="head">The file's head as it was read.</param>
    public static string? Add(string text, HeadMap head, IEnumerable<DraftField.Value> entry, string language)
    {
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        if (lines.Count == 0 || lines[0].TrimEnd() != "---") lines.InsertRange(0, ["---", "---", string.Empty]);
        if (Place(lines, head, language) is not { } place) return null;
        var added = DraftWriter.Entry(entry, language, place.Indent).TrimEnd('\n').Split('\n');
        lines.InsertRange(place.Line, place.KeyLine is null ? added : [place.KeyLine, .. added]);
        return string.Join(newLine, lines);
    }

    private sealed record InsertionPoint(int Line, string Indent, string? KeyLine);

    // Lines count from 0 here and from 1 in places.
    private static InsertionPoint? Place(List<string> lines, HeadMap head, string language)
    {
        var close = lines.FindIndex(1, line => line.TrimEnd() == "---");
        if (close < 0) return null;
        if (head.Find(Key.FollowUp) is not { } followUp) return new InsertionPoint(close, "  ", Words.Keys.Name(Key.FollowUp, language) + ":");
        if (followUp.Value is HeadText { Text.Length: 0 }) return new InsertionPoint(followUp.Place.Line, "  ", null);
        if (followUp.Value is not HeadList { Items: [var first, ..] } || first.Place.Line == followUp.Place.Line) return null;
        var dash = lines[first.Place.Line - 1];
        var indent = dash[..^dash.TrimStart().Length];
        if (!dash.TrimStart().StartsWith('-')) return null;
        var end = lines.FindIndex(followUp.Place.Line, line => IsAfter(line, indent));
        return new InsertionPoint(end < 0 ? close : Math.Min(end, close), indent, null);
    }

    // A line that is neither empty, nor deeper, nor a further entry of the list.
    private static bool IsAfter(string line, string indent)
    {
        if (line.Trim().Length == 0 || line.TrimStart().StartsWith('#')) return false;
        var depth = line.Length - line.TrimStart().Length;
        return depth < indent.Length || (depth == indent.Length && !line.TrimStart().StartsWith('-'));
    }
}
