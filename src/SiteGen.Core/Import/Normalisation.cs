using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Import;

/// <summary>
/// Evens out what programs and people write in different ways, so that recognisers see one form. In: blocks of any reader.
/// Out: blocks without empty ones, whose links can be followed from a web page.
/// </summary>
public static partial class Normalisation
{
    /// <summary>The document in one form; what a clerk should look at is added to <paramref name="remarks"/>.</summary>
    public static ImportedDocument Of(ImportedDocument document, ICollection<Remark> remarks)
    {
        var blocks = document.Blocks.Select(block => Block(block, remarks)).OfType<ImportedBlock>().ToList();
        return document with { Blocks = [.. Numbered(blocks)] };
    }

    private static ImportedBlock? Block(ImportedBlock block, ICollection<Remark> remarks) => block switch
    {
        ImportedHeading heading => Inlines(heading.Content, heading.Spot, remarks) is var content && PlainText.Of(content).Length > 0 ? heading with { Content = content } : Pictures(content, heading.Spot),
        ImportedParagraph paragraph => Inlines(paragraph.Content, paragraph.Spot, remarks) is var content && IsFilled(content) ? paragraph with { Content = content } : null,
        ImportedList list => List(list, remarks),
        ImportedTable table => Table(table, remarks),
        _ => block,
    };

    private static ImportedParagraph? Pictures(ImmutableArray<ImportedInline> content, Spot spot) => content.OfType<ImportedImage>().Any() ? new ImportedParagraph(content, spot) : null;

    private static bool IsFilled(ImmutableArray<ImportedInline> content) => PlainText.Of(content).Length > 0 || content.OfType<ImportedImage>().Any();

    private static ImportedTable? Table(ImportedTable table, ICollection<Remark> remarks)
    {
        var rows = table.Rows.Select(row => row.Select(cell => cell with { Content = Inlines(cell.Content, table.Spot, remarks) }).ToImmutableArray())
            .Where(row => row.Any(cell => IsFilled(cell.Content) || cell.Rows > 1)).ToImmutableArray();
        return rows.IsEmpty ? null : table with { Rows = rows };
    }

    // "- 1) …" is a numbered list behind bullets.
    private static ImportedList? List(ImportedList list, ICollection<Remark> remarks)
    {
        var items = list.Items.Select(item => item with { Blocks = [.. item.Blocks.Select(block => Block(block, remarks)).OfType<ImportedBlock>()] })
            .Where(item => !item.Blocks.IsEmpty).ToImmutableArray();
        if (items.IsEmpty) return null;
        if (!list.IsOrdered && items.All(item => item.Blocks is [ImportedList { IsOrdered: true, Items.Length: 1 }]))
        {
            return new ImportedList(true, [.. items.SelectMany(item => ((ImportedList)item.Blocks[0]).Items)], list.Spot);
        }

        return list with { Items = items };
    }

    // A single numbered line with text below it is a heading of its own sort, not a list.
    private static IEnumerable<ImportedBlock> Numbered(List<ImportedBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var isAlone = i + 1 < blocks.Count && blocks[i + 1] is ImportedParagraph;
            yield return isAlone && blocks[i] is ImportedList { IsOrdered: true, Items: [{ Blocks: [ImportedParagraph line] } item] }
                ? line with { Content = [new ImportedText($"{item.Number ?? 1}) "), .. line.Content] }
                : blocks[i];
        }
    }

    private static ImmutableArray<ImportedInline> Inlines(ImmutableArray<ImportedInline> content, Spot spot, ICollection<Remark> remarks)
    {
        var own = ImmutableArray.CreateBuilder<ImportedInline>(content.Length);
        foreach (var inline in content)
        {
            switch (inline)
            {
                case ImportedLink link when !IsAddress(link.Target):
                    if (PlainText.Of(link.Content).Length > 0 && !link.Target.StartsWith('#')) remarks.Add(new Remark(spot, origin => ImportMessages.LinkRemoved(origin.Place, origin.Source, Shown(link.Target))));
                    own.AddRange(Inlines(link.Content, spot, remarks));
                    break;
                case ImportedLink link:
                    own.Add(link with { Content = Inlines(link.Content, spot, remarks) });
                    break;
                case ImportedImage image:
                    if (image.Alternative.Length == 0) remarks.Add(new Remark(spot, origin => ImportMessages.PictureWithoutText(origin.Place, origin.Source)));
                    own.Add(image);
                    break;
                default:
                    own.Add(inline);
                    break;
            }
        }

        return own.ToImmutable();
    }

    // Paths of another machine lead nowhere from a web page.
    private static bool IsAddress(string target) => AddressPattern().IsMatch(target) && LinkSchemes.IsAllowed(target) && !target.Any(char.IsControl);

    private static string Shown(string target) => target.Length > 60 ? target[..60] + "…" : target;

    [GeneratedRegex(@"^(https?://|mailto:|tel:)\S+$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AddressPattern();
}
