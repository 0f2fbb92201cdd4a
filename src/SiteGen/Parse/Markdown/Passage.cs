using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;

namespace SiteGen.Parse.Markdown;

/// <summary>A heading with what stands below it, down to the next heading of any level; or the text before the first one.</summary>
internal sealed record Passage
{
    /// <summary>The heading's block; null before the first heading.</summary>
    public required Block? Heading { get; init; }

    /// <summary>The heading as a reader sees it; empty before the first heading.</summary>
    public required string Title { get; init; }

    /// <summary>1 for <c>#</c>; a paragraph in bold that serves as heading is deeper than all.</summary>
    public required int Level { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    public required Place Place { get; init; }

    /// <summary>Heading and blocks together.</summary>
    public IEnumerable<Block> All => Heading is null ? Blocks : Blocks.Prepend(Heading);

    /// <summary>All blocks of <paramref name="passages"/>, headings too.</summary>
    public static IReadOnlyList<Block> BlocksOf(IEnumerable<Passage> passages) => [.. passages.SelectMany(passage => passage.All)];

    /// <summary>The passages of <paramref name="text"/>, in order; the first one has no heading.</summary>
    /// <param name="isHeading">Whether a paragraph in bold with that text serves as heading.</param>
    public static IReadOnlyList<Passage> Of(MarkdownText text, Predicate<string>? isHeading = null)
    {
        var passages = new List<Passage>();
        var blocks = new List<Block>();
        var current = new Passage { Heading = null, Title = string.Empty, Level = 0, Blocks = blocks, Place = text.Source.At(0) };
        foreach (var block in text.Document.Where(block => block is not LinkReferenceDefinitionGroup))
        {
            if (HeadingOf(block, isHeading) is not var (title, level))
            {
                blocks.Add(block);
                continue;
            }

            passages.Add(current);
            blocks = [];
            current = new Passage { Heading = block, Title = title, Level = level, Blocks = blocks, Place = text.PlaceOf(block) };
        }

        passages.Add(current);
        return passages;
    }

    private static (string Title, int Level)? HeadingOf(Block block, Predicate<string>? isHeading)
    {
        if (block is HeadingBlock heading) return (MarkdownText.PlainText(heading.Inline), heading.Level);
        if (isHeading is null || block is not ParagraphBlock { Inline: { FirstChild: EmphasisInline { DelimiterCount: 2 } bold } inline }) return null;
        if (bold.NextSibling is not null) return null;
        var title = MarkdownText.PlainText(inline);
        return isHeading(title) ? (title, 7) : null;
    }
}
