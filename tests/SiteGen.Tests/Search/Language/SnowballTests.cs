using Shouldly;
using SiteGen.Search.Language.Snowball;
using Xunit;

namespace SiteGen.Tests.Search.Language;

/// <summary>The expected stems were made by <c>stemwords</c> of Debian's libstemmer-tools 2.2.0 from words of this project's own texts.</summary>
public sealed class SnowballTests
{
    [Fact]
    public void Finnish_stems_are_those_of_Snowball() => Compare("stems-fi", FinnishStemmer.Stem).ShouldBeGreaterThan(3000);

    [Fact]
    public void Swedish_stems_are_those_of_Snowball() => Compare("stems-sv", SwedishStemmer.Stem).ShouldBeGreaterThan(300);

    [Fact]
    public void English_stems_are_those_of_Snowball() => Compare("stems-en", EnglishStemmer.Stem).ShouldBeGreaterThan(1000);

    private static int Compare(string table, Func<string, string> stem)
    {
        var rows = Tables.Read(table);
        rows.Where(row => stem(row[0]) != row[1]).Select(row => $"{row[0]}: {stem(row[0])}, not {row[1]}").ShouldBeEmpty();
        return rows.Length;
    }
}
