using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Import;

/// <summary>The words of imported blocks without their looks.</summary>
public static class PlainText
{
    /// <summary>The text on one line, white space runs as one space.</summary>
    public static string Of(IEnumerable<ImportedInline> content)
    {
        var text = new StringBuilder();
        Append(text, content);
        return OneLine(text.ToString());
    }

    /// <summary>The text of a heading or paragraph; empty for other blocks.</summary>
    public static string Of(ImportedBlock block) => Of(Content(block));

    /// <summary>The running text of a heading or paragraph; none for other blocks.</summary>
    public static ImmutableArray<ImportedInline> Content(ImportedBlock block) => block switch
    {
        ImportedHeading heading => heading.Content,
        ImportedParagraph paragraph => paragraph.Content,
        _ => [],
    };

    /// <summary>All words of the block, those of lists and tables too.</summary>
    public static string Whole(ImportedBlock block) => block switch
    {
        ImportedList list => string.Join(' ', list.Items.SelectMany(item => item.Blocks).Select(Whole)),
        ImportedTable table => string.Join(' ', table.Rows.SelectMany(row => row).Select(cell => Of(cell.Content))),
        _ => Of(block),
    };

    /// <summary>The text on one line.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\u000B', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True where every word is bold: a line that stands for a heading.</summary>
    public static bool IsBold(ImmutableArray<ImportedInline> content) =>
        content.OfType<ImportedText>().Any(text => text.Text.Trim().Length > 0)
        && content.All(inline => inline is ImportedText text && (text.Text.Trim().Length == 0 || text.Style.HasFlag(TextStyles.Bold)));

    /// <summary>The content without its first <paramref name="length"/> characters of plain text, and without white space in front.</summary>
    public static ImmutableArray<ImportedInline> After(ImmutableArray<ImportedInline> content, int length)
    {
        var rest = ImmutableArray.CreateBuilder<ImportedInline>();
        var isStart = true;
        foreach (var inline in content)
        {
            var own = Cut(inline, ref length);
            if (isStart && own is ImportedText text) own = text with { Text = text.Text.TrimStart() };
            if (own is null or ImportedText { Text.Length: 0 } || (isStart && own is ImportedBreak)) continue;
            isStart = false;
            rest.Add(own);
        }

        return rest.ToImmutable();
    }

    private static ImportedInline? Cut(ImportedInline inline, ref int length)
    {
        if (length <= 0) return inline;
        switch (inline)
        {
            case ImportedText text:
                var taken = Math.Min(length, text.Text.Length);
                length -= taken;
                return taken == text.Text.Length ? null : text with { Text = text.Text[taken..] };
            case ImportedLink link:
                var inner = ImmutableArray.CreateBuilder<ImportedInline>();
                foreach (var part in link.Content)
                {
                    if (Cut(part, ref length) is { } kept) inner.Add(kept);
                }

                return inner.Count == 0 ? null : link with { Content = inner.ToImmutable() };
            case ImportedBreak:
                length--;
                return null;
            default:
                return inline;
        }
    }

    private static void Append(StringBuilder text, IEnumerable<ImportedInline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case ImportedText own: text.Append(own.Text); break;
                case ImportedLink link: Append(text, link.Content); break;
                case ImportedBreak: text.Append(' '); break;
            }
        }
    }
}
