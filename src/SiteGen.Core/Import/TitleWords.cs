using SiteGen.Text;

namespace SiteGen.Import;

/// <summary>Whether two titles name the same thing: sources repeat titles in other words and inflections.</summary>
public static class TitleWords
{
    private const int ShortestWord = 4;
    private const int Stem = 6;

    /// <summary>The share of the shorter title's words that the other one has too: 0 to 1.</summary>
    public static double Likeness(string one, string other)
    {
        if (Slug.From(one) == Slug.From(other)) return 1;
        var (left, right) = (Stems(one), Stems(other));
        var shorter = Math.Min(left.Count, right.Count);
        return shorter == 0 ? 0 : left.Count(right.Contains) / (double)shorter;
    }

    private static HashSet<string> Stems(string title) =>
        [.. Slug.From(title).Value.Split('-').Concat(title.Length > Slug.MaxLength ? Slug.From(title[Slug.MaxLength..]).Value.Split('-') : [])
            .Where(word => word.Length >= ShortestWord).Select(word => word[..Math.Min(Stem, word.Length)])];
}
