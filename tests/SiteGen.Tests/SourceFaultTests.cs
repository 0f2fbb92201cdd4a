using Shouldly;
using Xunit;

namespace SiteGen.Tests;

/// <summary>
/// The two source documents were entered with their faults, and the checker finds each at its file and line. One fault of the
/// sources is not there: staff by first name. Names of private persons are not republished, so content/ names roles, and only
/// Faults/strategy-at-odds-with-itself shows that message (SG0614).
/// </summary>
[Collection(SharedSites.Name)]
public sealed class SourceFaultTests(BuiltSites sites)
{
    private const string Kainuu = "strategiat/kainuun-liitto-2024-2029/";
    private const string Processes = Kainuu + "1-tyoprosessit-ja-yhteisollisyys/";
    private const string Cooperation = Kainuu + "2-yhteistyo-ja-hankerahoitus/";
    private const string Advocacy = Kainuu + "3-edunajaminen/";

    [Theory]
    // Six must-win battles, where the strategy says at most five.
    [InlineData("SG0601", Kainuu + "index.md", "nimi: must-win battle")]
    // MVB for MWB.
    [InlineData("SG0602", Processes + "1.2-strategia-ja-tilannekuva/index.md", "tunnus: MVB 1.2")]
    [InlineData("SG0602", Cooperation + "2.2-maakuntaohjelman-mukaiset-hankkeet/index.md", "tunnus: MVB 2.2")]
    [InlineData("SG0602", Advocacy + "3.2-substanssikohteet/index.md", "tunnus: MVB 3.2")]
    // Measures of the overview that have no card: the whole document is what lacks it.
    [InlineData("SG0603", Cooperation + "2.1-yhteistyolla-osuvia-vaikutuksia/yhteistyo-kuntien-ja-hyvinvointialueen-kanssa.md", "---")]
    [InlineData("SG0603", Advocacy + "3.2-substanssikohteet/vau-uudistus-ja-toimipiste.md", "---")]
    // A card without a target state begins here.
    [InlineData("SG0604", Processes + "1.2-strategia-ja-tilannekuva/a-strategia-ohjaa-valintoja.md", "## 1. Konkreettiset toimenpiteet")]
    [InlineData("SG0606", Processes + "1.2-strategia-ja-tilannekuva/a-strategia-ohjaa-valintoja.md", "## 4. Vastuutaho")]
    // A card that numbers 4 twice.
    [InlineData("SG0605", Processes + "1.1-tyon-merkityksellisyys/a-tyon-yhteys-elinvoimaan.md", "## 4. Mittarit")]
    // Two timetables that disagree.
    [InlineData("SG0607", Cooperation + "2.2-maakuntaohjelman-mukaiset-hankkeet/a-rahoittajatoiminnan-kehittaminen.md", "## 2. Aikataulu")]
    // A "B" without an "A".
    [InlineData("SG0608", Advocacy + "3.2-substanssikohteet/b-saavutettavuus.md", "---")]
    // The vision's elements in two orders.
    [InlineData("SG0609", "strategiat/vesannon-kuntastrategia/index.md", "Koti maalla")]
    public void A_fault_of_the_sources_is_found_at_its_file_and_line(string code, string file, string line)
    {
        var found = sites.Real.Diagnostics.Where(own => own.Code == code && own.Place.File.EndsWith(file, StringComparison.Ordinal)).ShouldHaveSingleItem();
        File.ReadAllLines(Path.Combine(BuiltSites.RealContent, file))[found.Place.Line - 1].ShouldContain(line);
    }

    [Fact]
    public void Nothing_else_is_wrong_with_the_sources_than_what_they_say()
    {
        sites.Real.Errors().ShouldBeEmpty();
        sites.Real.Codes().Where(code => string.CompareOrdinal(code, "SG0601") >= 0 && string.CompareOrdinal(code, "SG0609") <= 0).Count().ShouldBe(12);
        sites.Real.Codes().ShouldNotContain("SG0614");
    }
}
