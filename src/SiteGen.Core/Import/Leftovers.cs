using System.Collections.Immutable;

namespace SiteGen.Import;

/// <summary>What recognisers leave behind: without headings that nothing stands below any more, and without what repeats the block before it.</summary>
public static class Leftovers
{
    /// <summary>The blocks that still say something.</summary>
    public static ImmutableArray<ImportedBlock> Tidy(ImmutableArray<ImportedBlock> blocks)
    {
        var kept = new List<ImportedBlock>();
        foreach (var block in blocks)
        {
            if (block is ImportedHeading heading) RemoveEmpty(kept, heading.Level);
            var isRepeated = kept.Count > 0 && PlainText.Of(block) is { Length: > 0 } words && words == PlainText.Of(kept[^1]);
            if (!isRepeated) kept.Add(block);
        }

        RemoveEmpty(kept, 0);
        return [.. kept];
    }

    private static void RemoveEmpty(List<ImportedBlock> kept, int level)
    {
        while (kept.Count > 0 && kept[^1] is ImportedHeading above && above.Level >= level) kept.RemoveAt(kept.Count - 1);
    }
}
