namespace SiteGen.Tests.Search.Language;

/// <summary>The tables of words that lie beside these tests.</summary>
internal static class Tables
{
    public static string[][] Read(string name) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Tests, "Search", "Language", "Words", name + ".tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')),
    ];
}
