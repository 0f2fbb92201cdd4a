using System.Reflection;
using Shouldly;
using SiteGen.Text;
using SiteGen.Vocabulary;
using Xunit;

namespace SiteGen.Tests.Vocabulary;

public sealed class WordsTests
{
    [Fact]
    public void Every_meaning_has_its_words() => ForEach((name, list) => list.Missing.ShouldBeEmpty(name));

    [Fact]
    public void No_word_stands_for_two_meanings() => ForEach((name, list) => list.Shared.ShouldBeEmpty(name));

    [Fact]
    public void Every_word_is_found_by_what_it_says() => ForEach((name, list) => list.NotFound.ShouldBeEmpty(name));

    [Theory]
    [InlineData("Asiakirjan tila")]
    [InlineData("asiakirjan-tila")]
    [InlineData("ASIAKIRJAN_TILA")]
    [InlineData("asiakirjantila")]
    public void Case_spaces_and_hyphens_do_not_matter(string word) => Words.Keys.Find(word).ShouldBe(Key.DocumentStatus);

    [Theory]
    [InlineData("tiivistelma")]
    [InlineData("tiivistelma\u0308")]
    [InlineData("TIIVISTELMÄ")]
    public void Dots_over_letters_do_not_matter(string word) => Words.Keys.Find(word).ShouldBe(Key.Summary);

    [Theory]
    [InlineData("")]
    [InlineData("!")]
    [InlineData("otsikk")]
    [InlineData("x")]
    public void Other_words_mean_nothing(string word) => Words.Keys.Find(word).ShouldBeNull();

    private sealed record Checked(IReadOnlyList<string> Missing, IReadOnlyList<string> Shared, IReadOnlyList<string> NotFound);

    private static void ForEach(Action<string, Checked> check)
    {
        var lists = typeof(Words).GetFields(BindingFlags.Public | BindingFlags.Static);
        lists.Length.ShouldBeGreaterThan(8);
        foreach (var field in lists)
        {
            var own = typeof(WordsTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(field.FieldType.GetGenericArguments());
            check(field.Name, (Checked)own.Invoke(null, [field.GetValue(null)])!);
        }
    }

    private static Checked Check<T>(WordList<T> list)
        where T : struct, Enum
    {
        var words = list.Entries.SelectMany(entry => new[] { entry.English, entry.Finnish, entry.Swedish }
            .Concat(entry.Also.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(word => (Word: word, entry.Meaning))).ToArray();
        // "Unknown" is the lack of an entry: nobody writes it.
        var missing = Enum.GetValues<T>().Where(meaning => meaning.ToString() != "Unknown" && !list.Entries.Any(entry => entry.Meaning.Equals(meaning))).Select(meaning => $"{meaning}");
        return new Checked(
            [.. missing, .. words.Where(word => string.IsNullOrWhiteSpace(word.Word)).Select(word => $"{word.Meaning}")],
            [.. words.GroupBy(word => Slug.From(word.Word).Value.Replace("-", string.Empty, StringComparison.Ordinal)).Where(group => group.Select(word => word.Meaning).Distinct().Count() > 1).Select(group => group.Key)],
            [.. words.Where(word => !word.Meaning.Equals(list.Find(word.Word))).Select(word => word.Word)]);
    }
}
