using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Vocabulary;
using Xunit;

namespace SiteGen.Tests;

/// <summary>The examples of docs/content.md that carry a file's name are one site together, and it builds.</summary>
public sealed partial class DocumentedExamplesTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "content.md"));

    private static IEnumerable<(string Path, string Text)> Examples => Example().Matches(Text).Select(match => (match.Groups["path"].Value, match.Groups["text"].Value));

    [Fact]
    public void Together_they_build_without_errors_and_warnings()
    {
        using var site = new TestSite();
        foreach (var (path, text) in Examples) site.Write(path, text);
        // The attachment that the meeting lists.
        site.Write("kokoukset/2026-09-14-kunnanhallitus/seuranta.csv", "toimenpide;tila\n1.1 A;etenee\n");
        var result = site.Build(options => options with { Today = new DateOnly(2026, 10, 28) });
        result.Show(site.Root).ShouldBe(string.Empty);
        result.Written.ShouldNotBeNull();
    }

    [Fact]
    public void No_file_is_shown_twice() => Examples.GroupBy(example => example.Path).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    // What has no head is part of a document.
    [Fact]
    public void Every_whole_document_carries_its_files_name() =>
        Block().Matches(Text).Count(block => block.Groups["text"].Value.StartsWith("---\n", StringComparison.Ordinal))
            .ShouldBe(Examples.Count(example => example.Text.StartsWith("---\n", StringComparison.Ordinal)));

    [Fact]
    public void Every_kind_of_document_that_has_a_folder_of_its_own_has_an_example()
    {
        var folders = Examples.Select(example => example.Path.Split('/')[0]).ToHashSet(StringComparer.Ordinal);
        Words.Sections.Entries.Select(section => section.In("fi")).Where(folder => !folders.Contains(folder)).ShouldBeEmpty();
    }

    [Fact]
    public void The_contents_at_the_top_name_every_section() =>
        Heading().Matches(Fence().Replace(Text, string.Empty)).Select(match => match.Groups["title"].Value).ShouldBe(Contents().Matches(Text).Select(match => match.Groups["title"].Value));

    [GeneratedRegex(@"`content/(?<path>[^`\n]+)`:\n\n```[a-z]+\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Example();

    [GeneratedRegex("```markdown\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Block();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Fence();

    [GeneratedRegex("^## (?<title>.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^- \[(?<title>[^\]]+)\]\(#[^)]+\)$", RegexOptions.Multiline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Contents();
}
