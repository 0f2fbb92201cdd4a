using Shouldly;
using SiteGen.Diagnostics;
using SiteGen.Explain;
using Xunit;

namespace SiteGen.Tests.Commands;

/// <summary>What leads a clerk from a message to what to do.</summary>
[Collection(ConsoleTests.Name)]
public sealed class ExplainTests
{
    [Theory]
    [InlineData("SG0301")]
    [InlineData("sg0301")]
    [InlineData("301")]
    public void A_code_is_explained_with_its_remedy(string code)
    {
        var run = Command.Run("explain", code);
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldStartWith("SG0301 (virhe): Julkisuus puuttuu");
        run.Output.ShouldContain("Mitä tehdä:");
        run.Output.ShouldNotContain("SG0302");
    }

    [Fact]
    public void Every_code_is_explained() => KnownCodes.InOrder.Where(code => MessageGuide.Find(code) is not { } text || !text.Contains("Mitä tehdä:", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void A_code_that_does_not_exist_is_told()
    {
        var run = Command.Run("explain", "SG0319", "--language", "fi");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("SG1110");
    }

    [Fact]
    public void The_job_summary_lists_the_work_in_finnish_and_holds_no_markup_of_the_contents()
    {
        using var site = new TestSite();
        site.Write("strategiat/oma/index.md", "---\notsikko: Strategia\nkausi: 2025–2028\n---\n")
            .Write("strategiat/oma/a.md", "---\notsikko: <b>Neuvonta</b>\ntyyppi: toimenpide\n---\n\n## Vastuutaho\n\nHyvinvointijohtaja\n")
            .Write("arvioinnit/2025/index.md", "---\notsikko: Arviointi | 2025\nvuosi: 2025\nmääräpäivä: 1.2.2026\nprosessi:\n  - vaihe: Kysely\n---\n");
        var file = Path.Combine(site.Root, "summary.md");
        Environment.SetEnvironmentVariable("GITHUB_STEP_SUMMARY", file);
        try
        {
            Command.Run("check", "--content", site.Content, "--today", "2026-06-01", "--format", "github", "--language", "fi");
        }
        finally
        {
            Environment.SetEnvironmentVariable("GITHUB_STEP_SUMMARY", null);
        }

        var summary = File.ReadAllText(file);
        summary.ShouldStartWith("# Sivuston tarkistus");
        foreach (var heading in new[] { "## Puuttuvat osat", "## Myöhässä olevat katsaukset", "## Myöhässä olevat arvioinnit", "## Huomautukset vastuutahoittain" }) summary.ShouldContain(heading);
        summary.ShouldContain("- 1.2.2026: Arviointi \\| 2025");
        summary.ShouldContain("### Hyvinvointijohtaja (");
        summary.ShouldNotContain("<b>");
    }
}
