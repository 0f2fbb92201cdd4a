using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace SiteGen.Tests;

/// <summary>The keys of texts that docs/content.md names exist, with the texts that it says.</summary>
public sealed partial class DocumentedTextsTests
{
    [Fact]
    public void The_table_of_texts_says_what_the_theme_says()
    {
        var theme = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Repository.Root, "themes", "default", "texts", "fi.json")))!;
        var section = File.ReadAllText(Path.Combine(Repository.Root, "docs", "content.md")).Split("### Sivuston tekstit", 2)[1].Split("\n### ", 2)[0];
        var rows = Row().Matches(section);
        rows.Count.ShouldBeGreaterThan(10);
        rows.Where(row => theme.GetValueOrDefault(row.Groups["key"].Value) != row.Groups["text"].Value).Select(row => row.Value).ShouldBeEmpty();
    }

    [GeneratedRegex(@"(?m)^\| `(?<key>[a-z.]+)` \| (?<text>.+?) \|$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
