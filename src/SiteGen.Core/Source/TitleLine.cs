namespace SiteGen.Source;

/// <summary>The title that a text itself begins with.</summary>
public static class TitleLine
{
    /// <summary>The first line's title, where it is a heading of the first level, and the text below it.</summary>
    public static (string? Title, SourceText Below) Split(SourceText text)
    {
        var start = 0;
        var line = 0;
        while (start < text.Text.Length && text.Text[start] is '\n' or ' ' or '\t')
        {
            if (text.Text[start++] == '\n') line++;
        }

        if (!text.Text.AsSpan(start).StartsWith("# ")) return (null, text);
        var end = text.Text.IndexOf('\n', start);
        var title = WithoutClosing((end < 0 ? text.Text[(start + 1)..] : text.Text[(start + 1)..end]).Trim());
        var rest = end < 0 ? string.Empty : text.Text[(end + 1)..];
        return (title.Length == 0 ? null : title, new SourceText(rest, text.File, text.FirstLine + line + 1));
    }

    // "# Otsikko #" is closed; "# C#" is not.
    private static string WithoutClosing(string title)
    {
        var bare = title.TrimEnd('#');
        return bare.Length == 0 ? string.Empty : bare.Length < title.Length && char.IsWhiteSpace(bare[^1]) ? bare.TrimEnd() : title;
    }
}
