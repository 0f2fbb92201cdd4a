using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace SiteGen.Tests;

/// <summary>docs/domain.md is true: each row of the domain has pages in the built sites, and tests on the disk.</summary>
[Collection(SharedSites.Name)]
public sealed partial class DomainTableTests(BuiltSites sites)
{
    private static readonly string[] Rows =
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "docs", "domain.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal))];

    public static TheoryData<string> Codes =>
        [.. Enumerable.Range(1, 18).Select(number => $"K{number}"), .. Enumerable.Range(1, 18).Select(number => $"V{number}")];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_row_names_pages_that_exist_and_tests_that_exist(string code)
    {
        var cells = Rows.Where(row => row.StartsWith($"| {code} |", StringComparison.Ordinal)).ShouldHaveSingleItem().Split('|', StringSplitOptions.TrimEntries)[1..^1];
        cells.Length.ShouldBe(4);
        var pages = Pages(cells[2]).ToArray();
        pages.ShouldNotBeEmpty();
        pages.Where(page => !Exists(page.Site, page.Path)).ShouldBeEmpty();
        MissingTests(cells[3]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_duty_of_the_law_names_pages_and_tests_that_exist()
    {
        var duties = Rows.Select(row => row.Split('|', StringSplitOptions.TrimEntries)[1..^1])
            .Where(cells => cells.Length == 3 && cells[1].StartsWith("Esimerkkilä:", StringComparison.Ordinal)).ToArray();
        duties.Length.ShouldBe(5);
        duties.SelectMany(cells => Pages(cells[1])).Where(page => !Exists(page.Site, page.Path)).ShouldBeEmpty();
        duties.SelectMany(cells => MissingTests(cells[2])).ShouldBeEmpty();
    }

    // "Real: `a/`, `b.html`. Esimerkkilä: `c/`": a site holds until the next is named.
    private static IEnumerable<(string Site, string Path)> Pages(string cell)
    {
        var site = string.Empty;
        foreach (Match match in SiteOrPage().Matches(cell))
        {
            if (match.Groups["site"].Success) site = match.Groups["site"].Value;
            else yield return (site, match.Groups["path"].Value);
        }
    }

    private bool Exists(string site, string path)
    {
        var output = sites.Output(site);
        var file = path.EndsWith('/') ? path + "index.html" : path;
        return file.StartsWith('…')
            ? OutputFolder.Read(output).Keys.Count(own => own.EndsWith(file[1..], StringComparison.Ordinal)) == 1
            : File.Exists(Path.Combine(output, file));
    }

    private static IEnumerable<string> MissingTests(string cell)
    {
        var names = cell.Split(", ");
        return names.Where(name => !Places(name).Any(Path.Exists)).Concat(names.Length == 0 ? ["none"] : []);
    }

    private static IEnumerable<string> Places(string name) =>
    [
        Path.Combine(Repository.Tests, "Cases", name),
        Path.Combine(Repository.Tests, name),
        Path.Combine(Repository.Tests, name + ".cs"),
        Path.Combine(Repository.Root, "tests", "SiteGen." + name + ".cs"),
    ];

    [GeneratedRegex("(?<site>Real|Esimerkkilä):|`(?<path>[^`]+)`", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex SiteOrPage();
}
