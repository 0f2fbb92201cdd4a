using System.Collections.Immutable;
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
        var result = new Differ().CreateCustomDiffs(older, newer, false, Tokens);
        var pieces = new Pieces();
        var at = 0;
        foreach (var block in result.DiffBlocks)
        {
            pieces.Keep(string.Concat(result.PiecesNew[at..block.InsertStartB]));
            at = block.InsertStartB + block.InsertCountB;
            pieces.Change(
                string.Concat(result.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]),
                string.Concat(result.PiecesNew[block.InsertStartB..at]));
        }

        pieces.Keep(string.Concat(result.PiecesNew[at..]));
        return pieces.All();
    }

    /// <summary>Words, white space and single other characters, so that a full stop is no part of the word before it.</summary>
    private static string[] Tokens(string text)
    {
        var tokens = new List<string>();
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = start + 1;
            var kind = KindOf(text[start]);
            while (kind > 0 && end < text.Length && KindOf(text[end]) == kind) end++;
            tokens.Add(text[start..end]);
        }

        return [.. tokens];
    }

    private static int KindOf(char c) => char.IsLetterOrDigit(c) ? 1 : c == ' ' ? 2 : 0;

    /// <summary>Gathers changes; those that only a space parts are one.</summary>
    private sealed class Pieces
    {
        private readonly ImmutableArray<TextPiece>.Builder pieces = ImmutableArray.CreateBuilder<TextPiece>();
        private string space = string.Empty;
        private string removed = string.Empty;
        private string added = string.Empty;

        public void Keep(string text)
        {
            var isChanging = removed.Length + added.Length > 0;
            if (isChanging && text.Length > 0 && text.All(c => c == ' '))
            {
                space = text;
                return;
            }

            Flush();
            if (text.Length > 0) pieces.Add(new TextPiece(PieceKind.Same, text));
        }

        public void Change(string older, string newer)
        {
            removed += space + older;
            added += space + newer;
            space = string.Empty;
        }

        public ImmutableArray<TextPiece> All()
        {
            Flush();
            return pieces.ToImmutable();
        }

        private void Flush()
        {
            // A space alone is no change that anybody sees.
            if (removed.Trim(' ').Length > 0) pieces.Add(new TextPiece(PieceKind.Removed, removed));
            if (added.Trim(' ').Length > 0) pieces.Add(new TextPiece(PieceKind.Added, added));
            if (space.Length > 0) pieces.Add(new TextPiece(PieceKind.Same, space));
            space = removed = added = string.Empty;
        }
    }
}
