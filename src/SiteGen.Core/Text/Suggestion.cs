namespace SiteGen.Text;

/// <summary>"Did you mean": the nearest of the words that would have been right.</summary>
public static class Suggestion
{
    /// <summary>The candidate with the fewest letters to change, or null where none is near (a third of the word).</summary>
    public static string? For(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (!MayBeNear(word, candidate)) continue;
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < bestDistance || (distance == bestDistance && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return bestDistance <= Limit(word) ? best : null;
    }

    /// <summary>False where the lengths alone say that <paramref name="candidate"/> is too far from <paramref name="word"/>.</summary>
    internal static bool MayBeNear(string word, string candidate) => Math.Abs(candidate.Length - word.Length) <= Limit(word);

    private static int Limit(string word) => Math.Max(1, word.Length / 3);

    /// <summary>Letters to add, drop, change or swap with a neighbour to get from one word to the other.</summary>
    private static int Distance(string one, string other)
    {
        if (one.Length > 200 || other.Length > 200) return int.MaxValue;
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var change = rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                var least = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                var swapped = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
                rows[i, j] = swapped ? Math.Min(least, rows[i - 2, j - 2] + 1) : least;
            }
        }

        return rows[one.Length, other.Length];
    }
}
