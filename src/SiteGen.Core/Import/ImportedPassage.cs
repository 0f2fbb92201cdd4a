using System.Collections.Immutable;

namespace SiteGen.Import;

/// <summary>A heading with what stands below it, down to the next heading of any level; or what stands before the first one.</summary>
internal sealed record ImportedPassage
{
    /// <summary>The heading; null before the first one.</summary>
    public required ImportedHeading? Heading { get; init; }

    public required ImmutableArray<ImportedBlock> Blocks { get; init; }

    /// <summary>The heading's words; empty before the first one.</summary>
    public string Title => Heading is null ? string.Empty : PlainText.Of(Heading);

    public Spot Spot => Heading?.Spot ?? (Blocks.IsEmpty ? default : Blocks[0].Spot);

    /// <summary>Heading and blocks together.</summary>
    public IEnumerable<ImportedBlock> All => Heading is null ? Blocks : Blocks.Prepend(Heading);

    /// <summary>The passages of <paramref name="blocks"/>, in order.</summary>
    /// <param name="isHeading">Whether a paragraph with those words serves as heading.</param>
    public static ImmutableArray<ImportedPassage> Of(IEnumerable<ImportedBlock> blocks, Predicate<string> isHeading)
    {
        var passages = ImmutableArray.CreateBuilder<ImportedPassage>();
        ImportedHeading? heading = null;
        var below = ImmutableArray.CreateBuilder<ImportedBlock>();
        foreach (var block in blocks)
        {
            if ((block as ImportedHeading ?? Promoted(block, isHeading, heading)) is not { } next)
            {
                below.Add(block);
                continue;
            }

            if (heading is not null || below.Count > 0) passages.Add(new ImportedPassage { Heading = heading, Blocks = below.ToImmutable() });
            heading = next;
            below.Clear();
        }

        if (heading is not null || below.Count > 0) passages.Add(new ImportedPassage { Heading = heading, Blocks = below.ToImmutable() });
        return passages.ToImmutable();
    }

    private static ImportedHeading? Promoted(ImportedBlock block, Predicate<string> isHeading, ImportedHeading? above) =>
        block is ImportedParagraph { IsRemark: false } paragraph && isHeading(PlainText.Of(paragraph)) ? new ImportedHeading((above?.Level ?? 0) + 1, paragraph.Content, paragraph.Spot) : null;
}
