using System.Collections.Immutable;

namespace SiteGen.Import;

/// <summary>A file of someone else's as every reader hands it on: what it says, in one form for all formats.</summary>
public sealed record ImportedDocument
{
    /// <summary>The file's name as messages show it.</summary>
    public required string File { get; init; }

    /// <summary>The title that the file's own properties give, or null.</summary>
    public string? Title { get; init; }

    public required ImmutableArray<ImportedBlock> Blocks { get; init; }

    /// <summary>The pictures that the blocks show, by the names that they use.</summary>
    public ImmutableDictionary<string, ImportedPicture> Pictures { get; init; } = ImmutableDictionary<string, ImportedPicture>.Empty;
}

/// <summary>The bytes of a picture and the ending of its file, such as <c>.png</c>.</summary>
public sealed record ImportedPicture(string Ending, ImmutableArray<byte> Bytes);

/// <summary>What a place in a source file is counted in.</summary>
public enum SpotUnit
{
    Line, Paragraph, Slide,
}

/// <summary>A place in a source file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Order">The place within a slide; 0 where the number says enough.</param>
public readonly record struct Spot(SpotUnit Unit, int Number, int Order = 0) : IComparable<Spot>
{
    /// <inheritdoc/>
    public int CompareTo(Spot other) => Number != other.Number ? Number.CompareTo(other.Number) : Order.CompareTo(other.Order);
}

/// <summary>A piece of a document that stands on lines of its own.</summary>
public abstract record ImportedBlock(Spot Spot);

/// <summary>A heading; 1 is the highest level.</summary>
public sealed record ImportedHeading(int Level, ImmutableArray<ImportedInline> Content, Spot Spot) : ImportedBlock(Spot);

/// <summary>A paragraph.</summary>
public sealed record ImportedParagraph(ImmutableArray<ImportedInline> Content, Spot Spot) : ImportedBlock(Spot)
{
    /// <summary>True where the paragraph only tells about the text: a comment or a speaker's note.</summary>
    public bool IsRemark { get; init; }
}

/// <summary>A list, nested where an item's blocks hold another one.</summary>
public sealed record ImportedList(bool IsOrdered, ImmutableArray<ImportedItem> Items, Spot Spot) : ImportedBlock(Spot);

/// <summary>An item of a list, with its number where it is written with one.</summary>
public sealed record ImportedItem(int? Number, ImmutableArray<ImportedBlock> Blocks);

/// <summary>A table; its first row is its header.</summary>
public sealed record ImportedTable(ImmutableArray<ImmutableArray<ImportedCell>> Rows, Spot Spot) : ImportedBlock(Spot)
{
    public bool HasMergedCells => Rows.Any(row => row.Any(cell => cell.Columns > 1 || cell.Rows > 1));
}

/// <summary>A cell that takes up one or more columns and rows.</summary>
public sealed record ImportedCell(ImmutableArray<ImportedInline> Content, int Columns = 1, int Rows = 1);

/// <summary>A piece of running text.</summary>
public abstract record ImportedInline;

/// <summary>Text in one style.</summary>
public sealed record ImportedText(string Text, TextStyles Style = TextStyles.None) : ImportedInline;

/// <summary>A link as written, whatever its scheme.</summary>
public sealed record ImportedLink(string Target, ImmutableArray<ImportedInline> Content) : ImportedInline;

/// <summary>A picture by its name among the document's pictures; the alternative is empty where the source has none.</summary>
public sealed record ImportedImage(string Name, string Alternative) : ImportedInline;

/// <summary>A line break inside a paragraph.</summary>
public sealed record ImportedBreak : ImportedInline;

/// <summary>How text is set.</summary>
[Flags]
public enum TextStyles
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Struck = 4,
    Raised = 8,
    Lowered = 16,
}
