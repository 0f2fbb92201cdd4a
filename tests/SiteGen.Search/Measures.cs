using System.Collections.Immutable;

namespace SiteGen.Search.Quality;

/// <summary>What a search engine found for a query, and how many bytes it loaded for that, compressed.</summary>
internal sealed record Answer(string Query, ImmutableArray<string> Found, int FirstBytes, int FurtherBytes);

/// <summary>How well queries were answered.</summary>
/// <param name="Recall">Which part of the pages that must be found was found, over queries that have such pages.</param>
/// <param name="Precision">Which part of what was found had to be, over queries that found something or should find nothing.</param>
/// <param name="Success">For which part of the queries one of the first three pages had to be found.</param>
/// <param name="Empty">How many queries found nothing though there is a page.</param>
internal sealed record Measures(int Queries, double Recall, double Precision, double Success, int Empty)
{
    public bool IsGood => Recall >= 0.95 && Precision >= 0.90 && Success >= 0.90 && Empty == 0;

    public static Measures Of(IReadOnlyCollection<(Query Query, Answer Answer)> answered)
    {
        var withPages = answered.Where(pair => pair.Query.Must.Count > 0).ToArray();
        return new Measures(
            answered.Count,
            Mean(withPages.Select(pair => (double)pair.Answer.Found.Count(pair.Query.Must.Contains) / pair.Query.Must.Count)),
            Mean(answered.Select(PrecisionOf).OfType<double>()),
            Mean(withPages.Select(pair => pair.Answer.Found.Take(3).Any(pair.Query.Must.Contains) ? 1d : 0)),
            withPages.Count(pair => pair.Answer.Found.IsEmpty));
    }

    private static double? PrecisionOf((Query Query, Answer Answer) pair)
    {
        var counted = pair.Answer.Found.Where(page => !pair.Query.May.Contains(page)).ToArray();
        if (counted.Length > 0) return (double)counted.Count(pair.Query.Must.Contains) / counted.Length;
        return pair.Query.Must.Count == 0 ? 1 : null;
    }

    private static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty(1).Average();
}
