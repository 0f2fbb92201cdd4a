using Shouldly;
using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests;

public sealed class CatalogueTests
{
    [Fact]
    public void Every_code_belongs_to_one_message() =>
        Catalogue.All.GroupBy(message => message.Value.Code).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(message => message.Key))}").ShouldBeEmpty();

    [Fact]
    public void Every_code_is_SG_and_four_digits() => Catalogue.Codes.ShouldAllBe(code => code.Length == 6 && code.StartsWith("SG") && code.Skip(2).All(char.IsAsciiDigit));

    [Fact]
    public void Every_code_is_documented()
    {
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "docs", "messages.md"));
        Catalogue.Codes.Where(code => !documentation.Contains($"### {code} (", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // The checker of strategies and of their texts; what is wrong with files and folders is told in words.
    [Fact]
    public void Every_rule_of_the_checker_is_documented_with_an_example() =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "messages.md")).Split("\n### ").Skip(1)
            .Where(entry => entry.StartsWith("SG06", StringComparison.Ordinal) || entry.StartsWith("SG09", StringComparison.Ordinal))
            .Where(entry => !entry.Contains("\n```", StringComparison.Ordinal)).Select(entry => entry.Split('\n')[0]).ShouldBeEmpty();

    [Fact]
    public void Every_message_says_what_is_wrong_and_what_to_do_as_sentences_in_three_languages() =>
        Catalogue.All.SelectMany(message => Texts(message.Value).Where(text => !IsSentence(text)).Select(text => $"{message.Key}: {text}")).ShouldBeEmpty();

    [Fact]
    public void No_message_says_the_same_in_two_languages() =>
        Catalogue.All.Where(message => Texts(message.Value).Distinct().Count() < 6).Select(message => message.Key).ShouldBeEmpty();

    private static IEnumerable<string> Texts(Diagnostic message) =>
        new[] { message.What, message.Remedy }.SelectMany(text => new[] { text.Fi, text.Sv, text.En });

    // A compiler's own words may close a message.
    private static bool IsSentence(string text) => text.Length > 10 && text[^1] is '.' || text.EndsWith(": ehdotus", StringComparison.Ordinal);
}
