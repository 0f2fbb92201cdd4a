using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;

namespace SiteGen.Source;

/// <summary>Separates a file's head from its text.</summary>
public static class FrontMatter
{
    private const string Fence = "---";

    /// <summary>
    /// The head's YAML with the line it begins on, null where there is no head; and the text below it. A head that is
    /// opened but not closed is reported, and the text is then empty: it may hold a publicity that nobody read.
    /// </summary>
    public static (SourceText? Head, SourceText Body) Split(string text, string file, ICollection<Diagnostic> diagnostics)
    {
        if (!StartsWithFence(text)) return (null, new SourceText(text, file, 1));
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var line = 2;
        for (var at = start; start > 0 && at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            if (text.AsSpan(at, next - at).TrimEnd().SequenceEqual(Fence))
            {
                return (new SourceText(text[start..at], file, 2), new SourceText(text[next..], file, line + 1));
            }

            at = next;
        }

        diagnostics.Add(FileMessages.HeadNotClosed(Place.StartOf(file)));
        return (null, new SourceText(string.Empty, file, line));
    }

    private static bool StartsWithFence(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return text.AsSpan(0, end < 0 ? text.Length : end).TrimEnd().SequenceEqual(Fence);
    }
}
