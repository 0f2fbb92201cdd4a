using Shouldly;
using Xunit;

namespace SiteGen.Tests;

/// <summary>Esimerkkilä, the complete municipality that cases, screenshots and documentation take from, is whole.</summary>
public sealed class EsimerkkilaTests
{
    // Esimerkkilä has remarks on purpose: an evaluation is late, translations are missing, a battle was not assessed. They
    // are what staff of a real municipality would see. A remark that comes or goes is looked at, not overlooked.
    [Fact]
    public void It_has_no_errors_and_only_the_verified_remarks()
    {
        using var folder = new TemporaryFolder();
        var result = Build.Run(Esimerkkila.Options(Esimerkkila.Content, folder["output"]), new BuildProgress(null));
        result.Errors().ShouldBeEmpty();
        Snapshot.Verify(Path.Combine(Esimerkkila.Folder, "messages"), result.Show(Esimerkkila.Folder));
    }

    [Fact]
    public void Built_twice_it_is_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        OutputFolder.Same(Read(folder["one"]), Read(folder["other"])).ShouldBeTrue();
    }

    [Theory]
    [InlineData("strategiat/kuntastrategia-2022-2029", "?-*.md", 39)]
    [InlineData("kokoukset", "index.md", 31)]
    [InlineData("katsaukset", "*-q?.md", 8)]
    [InlineData("mittarit", "*.csv", 12)]
    public void It_holds_what_cases_count_on(string section, string pattern, int count) =>
        Directory.GetFiles(Path.Combine(Esimerkkila.Content, section), pattern, SearchOption.AllDirectories).Length.ShouldBe(count);

    private static SortedDictionary<string, byte[]> Read(string output)
    {
        Build.Run(Esimerkkila.Options(Esimerkkila.Content, output), new BuildProgress(null)).Written.ShouldNotBeNull();
        return OutputFolder.ReadAll(output);
    }
}
