using System.Collections.Frozen;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Parse.Markdown;

namespace SiteGen.Parse.Proofreading;

/// <summary>Tables have headers, pictures a text, and links say where they lead.</summary>
internal static class StructureProof
{
    private static readonly FrozenSet<string> Empty = new[]
    {
        "tästä", "tässä", "tästä linkistä", "tänne", "täältä", "täällä", "linkki", "linkistä", "lue lisää", "lisää", "lisätietoja", "lisätietoa", "klikkaa", "klikkaa tästä",
        "klikkaa tähän", "paina tästä", "katso", "katso tästä", "avaa", "här", "länk", "länken", "klicka här", "läs mer", "läs mera", "mer", "mera information", "se här",
        "here", "click here", "link", "this link", "read more", "more", "more information", "see here", "this page",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static Diagnostic? Of(MarkdownObject part, MarkdownText text) => part switch
    {
        Table table when LacksHeaders(table) => ProofMessages.TableWithoutHeaders(text.PlaceOf(table)),
        LinkInline { IsImage: true } picture when MarkdownText.PlainText(picture).Length == 0 =>
            ProofMessages.ImageWithoutText(text.PlaceOf(picture), picture.Url ?? string.Empty),
        LinkInline { IsImage: false } link when SaysNothing(MarkdownText.PlainText(link)) && !HoldsPicture(link) =>
            ProofMessages.LinkTextSaysNothing(text.PlaceOf(link), MarkdownText.PlainText(link)),
        AutolinkInline { IsEmail: false } link when SaysNothing(link.Url) => ProofMessages.LinkTextSaysNothing(text.PlaceOf(link), link.Url),
        _ => null,
    };

    private static bool LacksHeaders(Table table) => table.FirstOrDefault() is not TableRow { IsHeader: true } header
        || header.OfType<TableCell>().All(cell => cell.OfType<ParagraphBlock>().All(paragraph => MarkdownText.PlainText(paragraph.Inline).Length == 0));

    private static bool HoldsPicture(LinkInline link) => link.OfType<LinkInline>().Any(inner => inner.IsImage);

    private static bool SaysNothing(string text) =>
        text.Trim(' ', '.', ',', ':', ';', '!', '>', '»', '→', '(', ')') is var words && (words.Length == 0 || Empty.Contains(words) || IsLongAddress(words));

    // "www.kunta.fi" can be read; an address with a path is read out letter by letter.
    private static bool IsLongAddress(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal);
        var isAddress = (start is > 0 and < 6 || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) && !text.Any(char.IsWhiteSpace);
        return isAddress && text[(start < 0 ? 0 : start + 3)..].TrimEnd('/').Contains('/', StringComparison.Ordinal);
    }
}
