using System.Collections.Immutable;
using System.Text;
using DiffPlex;

namespace SiteGen.Compare;

/// <summary>Compares texts word by word with DiffPlex. In: the older and the newer text. Out: pieces in reading order.</summary>
internal static class WordDiff
{
    // Beyond this the time for comparing grows with the square of the changes, and nobody reads the result.
    private const int MostCharacters = 200_000;

    public static ImmutableArray<TextPiece> Compare(string older, string newer)
    {
        if (older.Length + newer.Length > MostCharacters) return [new(PieceKind.Removed, older + "\n"), new(PieceKind.Added, newer)];
        var result = new Differ().CreateCustomDiffs(older, newer, false, Words);
        var pieces = new Pieces();
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            pieces.Add(PieceKind.Same, result.PiecesNew.AsSpan(at, block.InsertStartB - at));
            pieces.Add(PieceKind.Removed, result.PiecesOld.AsSpan(block.DeleteStartA, block.DeleteCountA));
            pieces.Add(PieceKind.Added, result.PiecesNew.AsSpan(block.InsertStartB, block.InsertCountB));
            at = block.InsertStartB + block.InsertCountB;
        }

        pieces.Add(PieceKind.Same, result.PiecesNew.AsSpan(at));
        return pieces.All;
    }

    // A word with the space behind it, so that a changed sentence is one piece and not one for each space in it.
    private static string[] Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i])) continue;
            words.Add(text[start..i]);
            start = i;
        }

        if (start < text.Length) words.Add(text[start..]);
        return [.. words];
    }

    private sealed class Pieces
    {
        private readonly ImmutableArray<TextPiece>.Builder pieces = ImmutableArray.CreateBuilder<TextPiece>();

        public ImmutableArray<TextPiece> All => pieces.ToImmutable();

        public void Add(PieceKind kind, ReadOnlySpan<string> words)
        {
            if (words.IsEmpty) return;
            var text = new StringBuilder();
            foreach (var word in words) text.Append(word);
            pieces.Add(new TextPiece(kind, text.ToString()));
        }
    }
}
