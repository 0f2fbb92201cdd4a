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

    [Fact]
    public void Among_very_many_words_the_near_one_is_still_found()
    {
        var words = new NearWords(Enumerable.Range(0, 5000).Select(number => $"hanke {number}").Concat(Words));
        foreach (var (written, meant) in new[] { ("otsiko", "otsikko"), ("tsiikko", "otsikko"), ("luonons", "luonnos"), ("vari", "väri") }) words.Nearest(written).ShouldBe(meant);
        words.Nearest("xyzzy").ShouldBeNull();
    }

    // Twenty thousand headings and as many titles took minutes when each was compared with each.
    [Fact]
    public void Looking_among_twenty_times_the_words_takes_no_twenty_times_the_time() => (TimeAmong(20_000) / TimeAmong(1_000)).ShouldBeLessThan(6);

    private static TimeSpan TimeAmong(int count)
    {
        var words = new NearWords(Enumerable.Range(0, count).Select(number => $"Painopisteen toimenpide numero {number}"));
        words.Nearest("Painopisteen").ShouldBeNull();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        for (var number = 0; number < 300; number++) words.Nearest($"Painopisten toimenpide numro {number}x");
        return watch.Elapsed;
    }
}
