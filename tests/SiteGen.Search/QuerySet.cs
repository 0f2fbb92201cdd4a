using System.Collections.Immutable;

namespace SiteGen.Search.Quality;

/// <summary>A query with the pages that must be found for it; those that may be found are left out of the reckoning.</summary>
internal sealed record Query(string Text, string Sort, ImmutableHashSet<string> Must, ImmutableHashSet<string> May);

/// <summary>
/// Queries over one site. The file's first lines name the site's content folder and the language, and where it matters the
/// day that the site is built for; then a line a query: the query, its sort, the pages that must be found, the pages that
/// may be. Any other page must not be found. In a set "by pattern", patterns stand for the pages that have them.
/// </summary>
internal sealed record QuerySet(string File, string Site, string Language, string? Today, ImmutableArray<Query> Queries)
{
    /// <summary>Has the set's site built to <paramref name="output"/>, and reads the set.</summary>
    public static QuerySet Read(string file, string repository, Action<string, string?> build, string output)
    {
        var lines = System.IO.File.ReadAllLines(file);
        var set = new QuerySet(file, Named(lines, "site")!, Named(lines, "language")!, Named(lines, "today"), []);
        build(set.Site, set.Today);
        var pages = Named(lines, "pages") == "by pattern" ? SourcePages.Read(Path.Combine(repository, set.Site), output, set.Language) : null;
        return set with { Queries = [.. lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => QueryOf(line.Split('\t'), pages))] };
    }

    private static string? Named(IEnumerable<string> lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith($"# {name}: ", StringComparison.Ordinal))?[(name.Length + 4)..];

    private static Query QueryOf(string[] fields, SourcePages? pages)
    {
        var (must, may) = (fields.ElementAtOrDefault(2) ?? string.Empty, fields.ElementAtOrDefault(3) ?? string.Empty);
        var found = pages?.Find(must, may) ?? (Pages(must), Pages(may));
        return new Query(fields[0], fields[1], found.Must, found.May);
    }

    private static ImmutableHashSet<string> Pages(string field) => [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
