using System.Collections.Immutable;

namespace SiteGen.Compare;

/// <summary>What became of a piece of text between two versions.</summary>
public enum PieceKind
{
    Same, Added, Removed,
}

/// <summary>A run of words of one kind; a line break stands between paragraphs.</summary>
public readonly record struct TextPiece(PieceKind Kind, string Text);

/// <summary>Compares two texts word by word. In: the older and the newer text. Out: pieces that make both, in reading order.</summary>
public delegate ImmutableArray<TextPiece> WordComparer(string older, string newer);
