using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Publication;

/// <summary>What holds for every site, for a few of those that tests/SiteGen.Fuzz builds.</summary>
[Trait("Speed", "Slow")]
public sealed class BoundaryPropertyTests
{
    [Fact]
    public void A_withheld_word_is_in_no_byte_of_the_output_and_every_public_one_is() => Holds(60, BoundaryProof.Full);

    [Fact]
    public void Nothing_of_a_preview_stays_behind_in_the_next_public_build() => Holds(8, BoundaryProof.AfterPreview);

    [Fact]
    public void Nothing_of_another_site_stays_behind_in_the_next_build() => Holds(8, documents => BoundaryProof.AfterAnother([.. documents.Reverse()], documents));

    [Fact]
    public async Task Nothing_withheld_is_handed_out_by_the_preview() => (await BoundaryProof.Served([.. Enumerable.Range(1, 40)])).ShouldBeNull();

    private static void Holds(int times, Func<int[], string?> fault) => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(2026, 1121),
        Prop.ForAll(CanarySite.Any, documents =>
        {
            fault(documents).ShouldBeNull();
            return true;
        }));
}
