using System.Text;

namespace SiteGen.Source;

/// <summary>HTML comments are notes among staff: they are taken out before anything else reads the text.</summary>
public static class HtmlComments
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>The text without comments, each line where it was; a comment that is not closed hides the rest.</summary>
    public static SourceText Remove(SourceText text)
    {
        if (!text.Text.Contains(Opening, StringComparison.Ordinal)) return text;
        var kept = new StringBuilder(text.Text.Length);
        for (var rest = text.Text.AsSpan(); rest.Length > 0;)
        {
            var start = rest.IndexOf(Opening, StringComparison.Ordinal);
            kept.Append(start < 0 ? rest : rest[..start]);
            if (start < 0) break;
            rest = rest[start..];
            var end = rest.IndexOf(Closing, StringComparison.Ordinal);
            var comment = end < 0 ? rest : rest[..(end + Closing.Length)];
            kept.Append('\n', comment.Count('\n'));
            rest = rest[comment.Length..];
            // The spaces on both sides of a comment are one.
            if (kept.Length > 0 && kept[^1] == ' ' && rest.StartsWith(' ')) rest = rest[1..];
        }

        return text with { Text = kept.ToString() };
    }
}
