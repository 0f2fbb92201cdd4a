using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Search.Quality;

/// <summary>Prints how well a set of queries was answered.</summary>
internal static class Report
{
    /// <summary>True where the goals are reached.</summary>
    public static bool Print(string engine, QuerySet set, ImmutableArray<Answer> answers, bool isDetailed)
    {
        var byQuery = answers.ToDictionary(answer => answer.Query, StringComparer.Ordinal);
        var answered = set.Queries.Select(query => (Query: query, Answer: byQuery[query.Text])).ToArray();
        var all = Measures.Of(answered);
        Console.WriteLine($"\n{engine}, {set.Site} in {set.Language}, {Path.GetFileName(set.File)}: {set.Queries.Length} queries");
        Console.WriteLine("sort          queries  recall  precision  success at 3  empty");
        foreach (var sort in answered.GroupBy(pair => pair.Query.Sort, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)) Print(sort.Key, Measures.Of([.. sort]));
        Print("all", all);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"bytes, compressed: first search {answers.Average(answer => answer.FirstBytes):0} on average, {answers.Max(answer => answer.FirstBytes)} at most; "
            + $"a further one {answers.Average(answer => answer.FurtherBytes):0}, {answers.Max(answer => answer.FurtherBytes)} at most"));
        if (isDetailed) Details(answered);
        return all.IsGood;
    }

    private static void Print(string sort, Measures measures) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{sort,-13} {measures.Queries,7}  {measures.Recall,6:0.000}  {measures.Precision,9:0.000}  {measures.Success,12:0.000}  {measures.Empty,5}"));

    private static void Details(IEnumerable<(Query Query, Answer Answer)> answered)
    {
        foreach (var (query, answer) in answered)
        {
            var missed = query.Must.Except(answer.Found).Order(StringComparer.Ordinal).ToArray();
            var wrong = answer.Found.Where(page => !query.Must.Contains(page) && !query.May.Contains(page)).ToArray();
            var late = query.Must.Count > 0 && !answer.Found.Take(3).Any(query.Must.Contains);
            if (missed.Length + wrong.Length == 0 && !late) continue;
            Console.WriteLine($"{query.Text} ({query.Sort}), {query.Must.Count} to find: {missed.Length} missed, {wrong.Length} wrong{(late ? ", none among the first three" : string.Empty)}");
            foreach (var page in missed) Console.WriteLine($"  missed {page}");
            foreach (var page in wrong) Console.WriteLine($"  wrong  {page}");
        }
    }
}
