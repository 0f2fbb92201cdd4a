namespace SiteGen.Text;

/// <summary>
/// Words among which a near one is looked for many times, as where a site of thousands of pages has thousands of broken
/// links. Few words are all compared. Of many, only those that begin or end as the sought one does, and at most
/// <see cref="MostCompared"/> of either, so that the cost of a look-up does not grow with the site.
/// </summary>
public sealed class NearWords
{
    private const int MostCompared = 256;
    private const int Letters = 2;

    private readonly string[] words;
    private readonly Lazy<(ILookup<string, string> Beginnings, ILookup<string, string> Ends)> index;

    /// <param name="words">The words that would have been right; order and repetition make no difference.</param>
    public NearWords(IEnumerable<string> words)
    {
        this.words = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        index = new(() => (this.words.ToLookup(Beginning, StringComparer.Ordinal), this.words.ToLookup(End, StringComparer.Ordinal)));
    }

    /// <summary>The word nearest to <paramref name="word"/>, or null where none is near.</summary>
    public string? Nearest(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (words.Length <= MostCompared) return Suggestion.For(word, words);
        return Suggestion.For(word, Alike(index.Value.Beginnings[Beginning(word)], word).Concat(Alike(index.Value.Ends[End(word)], word)));
    }

    private static IEnumerable<string> Alike(IEnumerable<string> some, string word) =>
        some.Take(MostCompared * 16).Where(other => Suggestion.MayBeNear(word, other)).Take(MostCompared);

    private static string Beginning(string word) => word[..Math.Min(Letters, word.Length)].ToLowerInvariant();

    private static string End(string word) => word[^Math.Min(Letters, word.Length)..].ToLowerInvariant();
}
