using System.Collections.Immutable;
using System.Text;
using SiteGen.Search;
using SiteGen.Text;

namespace SiteGen.Tests.Search;

/// <summary>
/// Pages of made-up Finnish: words of Finnish syllables in Finnish cases, every fourth a compound, each as common as Zipf's
/// law has it. Compounds are words that come again as well, as people do not make new ones for each page. The same number of
/// pages is always the same text.
/// </summary>
internal sealed class SyntheticPages
{
    private static readonly string[] Syllables =
    [
        "ka", "ku", "ki", "ta", "to", "ti", "tu", "va", "vi", "ve", "ma", "mi", "mä", "la", "lä", "lo", "li", "sa", "so", "si", "ra", "ri", "ro", "na", "nu", "ni",
        "pa", "pe", "po", "ha", "he", "hy", "jo", "jä", "kun", "han", "kau", "tie", "suo", "val", "kes", "toi", "len", "työ", "kou", "ter",
    ];

    private static readonly string[] Endings = ["", "", "", "n", "n", "a", "ssa", "sta", "lla", "lle", "ksi", "t", "in", "jen", "ista", "illa", "ni", "kin"];

#pragma warning disable CA5394 // Randomness here only makes test data; the seed makes it repeatable.
    private readonly Random random;
    private readonly string[] stems;
    private readonly string[] compounds;
    private readonly double[] chances;

    private SyntheticPages(int pages)
    {
        random = new Random(pages);
        // Heaps' law, with the exponent of a language that inflects.
        stems = [.. Enumerable.Range(0, (int)(60 * Math.Pow(pages * 300, 0.4))).Select(_ => Stem()).Distinct(StringComparer.Ordinal)];
        var sum = 0d;
        chances = [.. stems.Select((_, i) => sum += 1d / (i + 3))];
        compounds = [.. stems.Select(_ => Any(stems) + Any(stems))];
    }

    public static ImmutableArray<SearchedPage> Of(int pages)
    {
        var made = new SyntheticPages(pages);
        return [.. Enumerable.Range(0, pages).Select(made.Page)];
    }

    private SearchedPage Page(int number) => new()
    {
        Path = UrlPath.Of($"strategiat/strategia-{number / 100}/{number / 10 % 10}-{Slug.From(Words(2))}/{Slug.From(Words(3))}-{number}.html"),
        Language = "fi",
        Title = Words(4),
        Above = "Toimenpide MWB " + (number % 9),
        Kind = new SearchedKind(number % 5, "Laji " + (number % 5)),
        Year = 2018 + (number % 8),
        Lead = Words(12),
        Responsible = [Words(2)],
        Attachments = number % 3 == 0 ? [Words(3)] : [],
        Sections = [.. Enumerable.Range(0, 5).Select(i => new SearchedSection(i == 0 ? string.Empty : Words(3), i == 0 ? string.Empty : "osa-" + i, true, Words(30 + random.Next(50))))],
    };

    private string Words(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(i == 0 ? string.Empty : " ").Append(Word());
        return text.ToString();
    }

    private string Word() => Any(random.Next(4) == 0 ? compounds : stems) + Endings[random.Next(Endings.Length)];

    private string Any(string[] words)
    {
        var at = Array.BinarySearch(chances, random.NextDouble() * chances[^1]);
        return words[Math.Min(at < 0 ? ~at : at, words.Length - 1)];
    }

    private string Stem() => string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Syllables[random.Next(Syllables.Length)]));
#pragma warning restore CA5394
}
