using System.Text;
using Shouldly;
using Xunit;

namespace SiteGen.Tests;

/// <summary>
/// Nobody edits Esimerkkilä, only days pass: what must be gone is gone, and the site says what is late and what has begun.
/// The builds follow one another in one output folder, as every night's do.
/// </summary>
public sealed class EsimerkkilaDaysTests(EsimerkkilaDaysTests.Nights nights) : IClassFixture<EsimerkkilaDaysTests.Nights>
{
    private const string Minutes = "kokoukset/2026-10-26-kunnanhallitus/index.html";
    private const string Project = "hankkeet/kielikahvila.html";
    private const string Quarter = "strategiat/kuntastrategia-2022-2029/neljannekset/";

    [Fact]
    public void On_the_day_of_a_removal_the_passage_is_nowhere_in_the_output()
    {
        nights.Page("2026-12-01", Minutes).ShouldContain("valitusosoitus");
        nights.Page("2026-12-10", Minutes).ShouldContain("Pöytäkirja tarkastettiin");
        nights.Holding("2026-12-01", "valitusosoit").ShouldNotBeEmpty();
        nights.Holding("2026-12-10", "valitusosoit").ShouldBeEmpty();
    }

    [Fact]
    public void After_the_removal_of_minutes_they_are_nowhere_in_the_output_and_the_meeting_stays()
    {
        nights.Page("2026-12-31", Minutes).ShouldContain("Kunnanhallituksen kokous 26.10.2026");
        nights.Page("2026-12-31", Minutes).ShouldNotContain("Läsnä oli kymmenen jäsentä");
        nights.Holding("2026-12-31", "tarkastettiin sähköisesti").ShouldBeEmpty();
    }

    [Fact]
    public void The_day_after_a_deadline_the_project_is_late_the_survey_has_ended_and_staff_are_told()
    {
        nights.Page("2026-11-30", Project).ShouldNotContain("Myöhässä 1 päivä:");
        nights.Page("2026-12-01", Project).ShouldContain("Myöhässä 1 päivä:");
        nights.Page("2026-11-30", "kyselyt/index.html").ShouldContain("Avoinna 30.11.2026 asti");
        nights.Page("2026-12-01", "kyselyt/index.html").ShouldContain("Päättyi 30.11.2026");
        nights.Messages("2026-11-30", "hankkeet/kielikahvila.md").ShouldBeEmpty();
        nights.Messages("2026-12-01", "hankkeet/kielikahvila.md").ShouldBe(["SG0684"]);
    }

    [Fact]
    public void The_day_after_a_quarters_end_the_next_begins_and_measures_that_nobody_spoke_of_are_stale()
    {
        nights.Page("2026-12-31", Quarter + "2026-q4.html").ShouldContain("Neljännes on kesken");
        nights.Page("2027-01-01", Quarter + "2026-q4.html").ShouldNotContain("Neljännes on kesken");
        nights.Paths("2026-12-31").ShouldNotContain(Quarter + "2027-q1.html");
        nights.Paths("2027-01-01").ShouldContain(Quarter + "2027-q1.html");
        nights.Count("2027-01-01", "SG0624").ShouldBeGreaterThan(nights.Count("2026-12-31", "SG0624"));
        nights.Count("2027-01-01", "SG0625").ShouldBeGreaterThan(nights.Count("2026-12-31", "SG0625"));
    }

    /// <summary>Builds of five nights.</summary>
    public sealed class Nights
    {
        private readonly Dictionary<string, (BuildResult Result, SortedDictionary<string, byte[]> Files)> days = [];

        public Nights()
        {
            using var folder = new TemporaryFolder();
            foreach (var day in (string[])["2026-11-30", "2026-12-01", "2026-12-10", "2026-12-31", "2027-01-01"])
            {
                var options = Esimerkkila.Options(Esimerkkila.Content, folder["output"]) with { Today = DateOnly.Parse(day) };
                var result = Build.Run(options, new BuildProgress(null));
                result.Errors().ShouldBeEmpty();
                days.Add(day, (result, OutputFolder.ReadAll(folder["output"])));
            }
        }

        public string Page(string day, string path) => Encoding.UTF8.GetString(days[day].Files[path]);

        public IEnumerable<string> Paths(string day) => days[day].Files.Keys;

        /// <summary>The files whose bytes hold <paramref name="word"/>.</summary>
        public IEnumerable<string> Holding(string day, string word) =>
            days[day].Files.Where(file => Encoding.UTF8.GetString(file.Value).Contains(word, StringComparison.OrdinalIgnoreCase)).Select(file => file.Key);

        public IEnumerable<string> Messages(string day, string file) =>
            days[day].Result.Diagnostics.Where(own => own.Place.File.EndsWith(file, StringComparison.Ordinal)).Select(own => own.Code);

        public int Count(string day, string code) => days[day].Result.Codes().Count(own => own == code);
    }
}
