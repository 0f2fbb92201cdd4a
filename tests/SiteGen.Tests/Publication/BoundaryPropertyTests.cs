using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Publication;

/// <summary>What holds for every site: no withheld word is in the output, every public one is.</summary>
[Trait("Speed", "Slow")]
public sealed class BoundaryPropertyTests
{
    [Fact]
    public void A_withheld_word_is_in_no_byte_of_the_output_and_every_public_one_is() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(250).WithReplay(2026, 1121), Prop.ForAll(CanarySite.Any, Holds));

    [Fact]
    public void Nothing_of_a_preview_stays_behind_in_the_next_public_build() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(2026, 1123), Prop.ForAll(CanarySite.Any, documents =>
        {
            using var site = new TestSite();
            CanarySite.Write(site, documents);
            site.Build(options => options with { IncludeDrafts = true }).Errors().ShouldBeEmpty();
            return Holds(site, []);
        }));

    private static bool Holds(int[] documents)
    {
        using var site = new TestSite();
        return Holds(site, CanarySite.Write(site, documents));
    }

    private static bool Holds(TestSite site, IReadOnlyList<string> expected)
    {
        // With an address there are feeds, structured data and OParl as well.
        site.Build(options => options with { BaseUrl = "https://esimerkkila.example/" }).Errors().ShouldBeEmpty();
        var output = string.Concat(OutputFolder.ReadAll(site.Output).Select(file => file.Key + "\n" + System.Text.Encoding.UTF8.GetString(file.Value) + "\n"));
        var at = output.IndexOf(CanarySite.Secret, StringComparison.OrdinalIgnoreCase);
        at.ShouldBe(-1, at < 0 ? null : output[Math.Max(0, at - 300)..Math.Min(output.Length, at + 100)]);
        expected.Where(word => !output.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty();
        return true;
    }
}
