using System.Collections.Immutable;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Import;

/// <summary>Writes imported running text as Markdown.</summary>
public static class InlineMarkdown
{
    /// <summary>The lines of a paragraph; a break inside it is a backslash at the end of a line.</summary>
    public static ImmutableArray<string> Lines(ImmutableArray<ImportedInline> content)
    {
        var lines = Text(content, "\\\n").Trim(' ', '\n').Split('\n').Select(line => MarkdownEscapes.LineStart(line.TrimStart(' '))).ToArray();
        // A break at the very end would be a visible backslash.
        while (lines.Length > 0 && lines[^1].Length == 0) lines = lines[..^1];
        return [.. lines];
    }

    /// <summary>The text on one line, as headings and cells of tables take it.</summary>
    public static string OneLine(ImmutableArray<ImportedInline> content, string lineBreak) => Text(content, lineBreak).Trim();

    private static string Text(ImmutableArray<ImportedInline> content, string lineBreak)
    {
        var merged = Trimmed(Merged(content));
        var text = new StringBuilder();
        for (var i = 0; i < merged.Length; i++)
        {
            switch (merged[i])
            {
                case ImportedText own: Append(text, own, i + 1 < merged.Length ? merged[i + 1] : null); break;
                case ImportedBreak: text.Append(lineBreak); break;
                case ImportedLink link: text.Append(Link(link)); break;
                case ImportedImage image: text.Append(Image(image)); break;
            }
        }

        return text.ToString();
    }

    // The exclamation mark before a link would make a picture of it.
    private static string Link(ImportedLink link)
    {
        var words = Text(link.Content, " ").Trim();
        var target = link.Target.Trim();
        if (target.Length == 0 || !LinkSchemes.IsAllowed(target)) return words;
        return words.Length == 0 ? string.Empty : $"[{words}]({MarkdownEscapes.Target(target)})";
    }

    private static string Image(ImportedImage image) =>
        $"![{MarkdownEscapes.Inline(PlainText.OneLine(image.Alternative))}]({MarkdownEscapes.Target(image.Name)})";

    // Programs cut a word into runs at every change of their own; equal styles are one text again. The white space that then
    // stands outside of a style belongs to the text beside it.
    private static ImmutableArray<ImportedInline> Merged(ImmutableArray<ImportedInline> content) => [.. Joined(Joined(content).SelectMany(Parts))];

    private static List<ImportedInline> Joined(IEnumerable<ImportedInline> content)
    {
        var merged = new List<ImportedInline>();
        foreach (var inline in content)
        {
            if (inline is ImportedText { Text.Length: 0 }) continue;
            if (inline is ImportedText text && merged.Count > 0 && merged[^1] is ImportedText before && before.Style == text.Style) merged[^1] = before with { Text = before.Text + text.Text };
            else merged.Add(inline);
        }

        return merged;
    }

    // White space at the ends of a styled text stands outside of its marks.
    private static IEnumerable<ImportedInline> Parts(ImportedInline inline)
    {
        if (inline is not ImportedText { Style: not TextStyles.None } text)
        {
            yield return inline;
            yield break;
        }

        var core = text.Text.Trim();
        if (core.Length == 0)
        {
            yield return new ImportedText(text.Text);
            yield break;
        }

        var start = text.Text.IndexOf(core, StringComparison.Ordinal);
        if (start > 0) yield return new ImportedText(text.Text[..start]);
        yield return text with { Text = core };
        if (start + core.Length < text.Text.Length) yield return new ImportedText(text.Text[(start + core.Length)..]);
    }

    private static ImmutableArray<ImportedInline> Trimmed(ImmutableArray<ImportedInline> content)
    {
        var first = 0;
        while (first < content.Length && IsBlank(content[first])) first++;
        var end = content.Length;
        while (end > first && IsBlank(content[end - 1])) end--;
        return content[first..end];
    }

    private static bool IsBlank(ImportedInline inline) => inline is ImportedBreak || (inline is ImportedText text && text.Text.All(char.IsWhiteSpace));

    private static void Append(StringBuilder text, ImportedText own, ImportedInline? next)
    {
        var words = MarkdownEscapes.Inline(own.Text);
        if (own.Style == TextStyles.None)
        {
            if (next is ImportedLink && words.EndsWith('!')) words = words[..^1] + "\\!";
            text.Append(words);
            return;
        }

        var before = text.Length == 0 ? ' ' : text[^1];
        var after = next switch { null or ImportedBreak => ' ', ImportedText { Text: [var first, ..], Style: TextStyles.None } => first, _ => 'x' };
        var (open, close) = Marks(own.Style, !MarkdownEscapes.HasAddress(own.Text) && CanUseStars(before, after));
        text.Append(open).Append(words).Append(close);
    }

    // Stars only count as marks where they stand at the edge of a word; elsewhere tags say the same.
    private static bool CanUseStars(char before, char after) => char.IsWhiteSpace(before) && (char.IsWhiteSpace(after) || after is '.' or ',' or ':' or ';' or ')' or '?');

    private static (string Open, string Close) Marks(TextStyles style, bool canUseStars)
    {
        var (open, close) = (string.Empty, string.Empty);
        foreach (var (flag, stars, tag) in new[]
        {
            (TextStyles.Bold, "**", "strong"), (TextStyles.Italic, "*", "em"), (TextStyles.Struck, string.Empty, "del"),
            (TextStyles.Raised, string.Empty, "sup"), (TextStyles.Lowered, string.Empty, "sub"),
        })
        {
            if (!style.HasFlag(flag)) continue;
            var usesStars = canUseStars && stars.Length > 0 && style is TextStyles.Bold or TextStyles.Italic;
            (open, close) = usesStars ? (stars, stars) : ($"{open}<{tag}>", $"</{tag}>{close}");
        }

        return (open, close);
    }
}
