namespace SiteGen.Search;

/// <summary>How large the files of the index are meant to be, in characters.</summary>
internal readonly record struct ChunkSize(int Least, int Most);

/// <summary>
/// Cuts a sequence into files. Where a file ends depends on what stands there rather than on what went before, so that a
/// change in one place leaves the other files as they were.
/// </summary>
internal static class Chunks
{
    // About one in this many places may be a cut.
    private const uint Rarity = 4;

    /// <param name="key">What decides whether a file may begin here.</param>
    /// <param name="length">The length that an item adds.</param>
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> items, ChunkSize size, Func<T, string> key, Func<T, int> length)
    {
        var chunk = new List<T>();
        var sum = 0;
        foreach (var item in items)
        {
            var own = length(item);
            if (chunk.Count > 0 && (sum + own > size.Most || (sum >= size.Least && Hash(key(item)) % Rarity == 0)))
            {
                yield return chunk;
                chunk = [];
                sum = 0;
            }

            chunk.Add(item);
            sum += own;
        }

        if (chunk.Count > 0) yield return chunk;
    }

    // FNV-1a: the platform's own hash differs from run to run.
    private static uint Hash(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text) hash = (hash ^ c) * 16777619u;
        return hash;
    }
}
