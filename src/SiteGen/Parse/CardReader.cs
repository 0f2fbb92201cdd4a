using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Parse.Markdown;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>
/// Reads a measure card's parts from running text: under headings with or without numbers, under bold lines, or as a
/// numbered list whose items begin with a part's name, as cards look when they are pasted.
/// </summary>
internal static class CardReader
{
    // Inner headings of a part stand below the part's own heading on the page.
    private const int HeadingShift = 1;

    private readonly record struct PartHeading(CardPart Part, int? Number);

    /// <summary>The parts in the writer's order, and what stands outside of them.</summary>
    public static (ImmutableArray<CardSection> Parts, Prose Introduction) Read(ParseContext context)
    {
        var passages = Passage.Of(context.Text, title => Recognise(title) is not null);
        var (sections, others) = Extract.From(passages, passage => Recognise(passage.Title));
        var rest = Passage.BlocksOf(others);
        if (sections.Count == 0 && PastedList(rest) is { } list)
        {
            var remarks = list.OfType<ListItemBlock>().Where(item => Opening(item) is null).SelectMany(item => item).ToArray();
            return (FromList(list, context), context.Writer.Write(rest.Where(block => block != list).Concat(remarks)));
        }

        ReportNearMisses(passages, context);
        var parts = ImmutableArray.CreateBuilder<CardSection>();
        var introduction = context.Writer.Write(rest);
        foreach (var section in sections)
        {
            if (parts.Any(part => part.Part == section.Meaning.Part))
            {
                context.Diagnostics.Add(StrategyMessages.CardPartTwice(section.Head.Place, section.Head.Title));
            }

            parts.Add(new CardSection
            {
                Part = section.Meaning.Part,
                Number = section.Meaning.Number,
                Values = [],
                Text = context.Writer.Write(section.Blocks, HeadingShift),
                Place = section.Head.Place,
            });
        }

        return (parts.ToImmutable(), introduction);
    }

    private static PartHeading? Recognise(string title) => CardHeading.Find(title) is var (part, number) ? new PartHeading(part, number) : null;

    private static void ReportNearMisses(IEnumerable<Passage> passages, ParseContext context)
    {
        foreach (var passage in passages.Where(passage => passage.Title.Length > 0 && Recognise(passage.Title) is null))
        {
            var words = CardHeading.Split(passage.Title).Words;
            if (words.Length > 0 && Words.CardHeadings.Suggest(words, static _ => true) is { } meant)
            {
                context.Diagnostics.Add(StrategyMessages.HeadingAlmostCardPart(passage.Place, passage.Title, meant));
            }
        }
    }

    private static ListBlock? PastedList(IReadOnlyList<Block> blocks) =>
        blocks.OfType<ListBlock>().FirstOrDefault(list => list.OfType<ListItemBlock>().Count(item => Opening(item) is not null) >= 2);

    private static ImmutableArray<CardSection> FromList(ListBlock list, ParseContext context) =>
    [
        .. list.OfType<ListItemBlock>().Select(item => (Item: item, Opening: Opening(item))).Where(pair => pair.Opening is not null)
            .Select(pair =>
            {
                if (list.OfType<ListItemBlock>().TakeWhile(item => item != pair.Item).Any(item => Opening(item)?.Part == pair.Opening!.Value.Part))
                {
                    context.Diagnostics.Add(StrategyMessages.CardPartTwice(context.Text.PlaceOf(pair.Item), Words.CardHeadings.Name(pair.Opening!.Value.Part, "fi")));
                }

                CutOpening(pair.Item, pair.Opening!.Value.Length);
                return new CardSection
                {
                    Part = pair.Opening.Value.Part,
                    Number = list.IsOrdered ? pair.Item.Order : null,
                    Values = [],
                    Text = context.Writer.Write(pair.Item, HeadingShift),
                    Place = context.Text.PlaceOf(pair.Item),
                };
            }),
    ];

    /// <summary>The part whose name an item's first words are, and how many characters they take.</summary>
    private static (CardPart Part, int Length)? Opening(ListItemBlock item)
    {
        if (item.FirstOrDefault() is not ParagraphBlock { Inline.FirstChild: LiteralInline literal }) return null;
        var text = literal.Content.ToString();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? text : text[..colon];
        return Recognise(name) is { } heading ? (heading.Part, colon < 0 ? text.Length : colon + 1) : null;
    }

    private static void CutOpening(ListItemBlock item, int length)
    {
        var paragraph = (ParagraphBlock)item[0];
        var literal = (LiteralInline)paragraph.Inline!.FirstChild!;
        literal.Content = new Markdig.Helpers.StringSlice(literal.Content.ToString()[length..].TrimStart());
        if (literal.Content.Length == 0 && literal.NextSibling is null) item.Remove(paragraph);
    }
}
