using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Text;
using Xunit;

namespace SiteGen.Tests.Text;

public sealed class SuggestionTests
{
    private static readonly string[] Words = ["otsikko", "tiivistelmä", "luonnos", "julkaistaan", "poistetaan", "liitteet", "väri", "asia"];

    [Theory]
    [InlineData("otsiko", "otsikko")]
    [InlineData("Otsikko", "otsikko")]
    [InlineData("tiivistelma", "tiivistelmä")]
    [InlineData("luonons", "luonnos")]
    [InlineData("julkaistan", "julkaistaan")]
    [InlineData("vari", "väri")]
    [InlineData("xyzzy", null)]
    [InlineData("", null)]
    [InlineData("otsikkotiivistelmä", null)]
    public void The_nearest_word_is_suggested_where_one_is_near(string word, string? suggestion) => Suggestion.For(word, Words).ShouldBe(suggestion);

    [Fact]
    public void Nothing_is_suggested_where_there_is_nothing() => Suggestion.For("otsikko", []).ShouldBeNull();

    [Fact]
    public void The_order_of_the_candidates_makes_no_difference() => Prop.ForAll<string?>(word =>
        Suggestion.For(word ?? string.Empty, Words) == Suggestion.For(word ?? string.Empty, Words.Reverse())).QuickCheckThrowOnFailure();

    [Fact]
    public void One_wrong_letter_is_always_seen_through() => Prop.ForAll(
        Gen.Elements(Words).ToArbitrary(), Gen.Choose(0, 100).ToArbitrary(), Gen.Elements("a", "x", "ö", "").ToArbitrary(),
        (word, at, letter) => Suggestion.For(word.Remove(at % word.Length, 1).Insert(at % word.Length, letter), Words) == word).QuickCheckThrowOnFailure();
}
