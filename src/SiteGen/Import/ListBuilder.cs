using System.Collections.Immutable;

namespace SiteGen.Import;

/// <summary>A paragraph that is an item of a list, at a level from 0.</summary>
internal sealed record ListLine(int Level, bool IsOrdered, int? Number, ImmutableArray<ImportedBlock> Blocks);

/// <summary>Makes nested lists of paragraphs that follow each other, as Office files keep them.</summary>
internal static class ListBuilder
{
    private const int Deepest = 8;

    public static ImmutableArray<ImportedBlock> Lists(IReadOnlyList<ListLine> lines)
    {
        var lists = ImmutableArray.CreateBuilder<ImportedBlock>();
        for (var at = 0; at < lines.Count;) lists.Add(List(lines, ref at, Math.Min(lines[at].Level, Deepest)));
        return lists.ToImmutable();
    }

    private static ImportedList List(IReadOnlyList<ListLine> lines, ref int at, int level)
    {
        var first = lines[at];
        var items = ImmutableArray.CreateBuilder<ImportedItem>();
        while (at < lines.Count)
        {
            var line = lines[at];
            var own = Math.Min(line.Level, Deepest);
            if (own < level || (own == level && line.IsOrdered != first.IsOrdered)) break;
            if (own > level && items.Count > 0)
            {
                var below = List(lines, ref at, own);
                items[^1] = items[^1] with { Blocks = items[^1].Blocks.Add(below) };
                continue;
            }

            items.Add(new ImportedItem(line.IsOrdered ? line.Number : null, line.Blocks));
            at++;
        }

        return new ImportedList(first.IsOrdered, items.ToImmutable(), first.Blocks.IsEmpty ? default : first.Blocks[0].Spot);
    }
}
