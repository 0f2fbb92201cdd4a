using System.Collections.Immutable;

namespace SiteGen.Search.Quality;

/// <summary>A query with the pages that must be found for it; those that may be found are left out of the reckoning.</summary>
internal sealed record Query(string Text, string Sort, ImmutableHashSet<string> Must, ImmutableHashSet<string> May);

/// <summary>
/// Queries over one site. The file's first lines name the site's content folder and the language; then a line a query:
/// the query, its sort, the pages that must be found, the pages that may be. Any other page must not be found.
/// </summary>
internal sealed record QuerySet(string File, string Site, string Language, ImmutableArray<Query> Queries)
{
    public static QuerySet Read(string file)
    {
        var lines = System.IO.File.ReadAllLines(file);
        return new QuerySet(file, Named(lines, "site"), Named(lines, "language"), [.. lines.Where(line => line.Length > 0 && line[0] != '#').Select(QueryOf)]);
    }

    private static string Named(IEnumerable<string> lines, string name) =>
        lines.First(line => line.StartsWith($"# {name}: ", StringComparison.Ordinal))[(name.Length + 4)..];

    private static Query QueryOf(string line)
    {
        var fields = line.Split('\t');
        return new Query(fields[0], fields[1], Pages(fields.ElementAtOrDefault(2)), Pages(fields.ElementAtOrDefault(3)));
    }

    private static ImmutableHashSet<string> Pages(string? field) => [.. (field ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
