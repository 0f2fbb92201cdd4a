using Shouldly;
using Xunit;

namespace SiteGen.Tests.Commands;

/// <summary>What <c>sitegen pdf</c> says when it cannot print.</summary>
[Collection(ConsoleTests.Name)]
public sealed class PdfCommandTests
{
    [Fact]
    public void Without_a_browser_it_says_what_to_install()
    {
        using var site = Site();
        var run = Pdf(site, "--chromium", site.Content);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("SG0711");
        run.Output.ShouldContain("Edge");
    }

    [Fact]
    public void A_document_that_is_not_there_gets_the_nearest_name()
    {
        using var site = Site();
        var run = Pdf(site, "strategiat/kuntastrateia");
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("SG0713");
        run.Output.ShouldContain("strategiat/kuntastrategia");
    }

    [Fact]
    public void A_site_without_a_strategy_has_nothing_to_print_by_itself()
    {
        using var site = new TestSite();
        Pdf(site).Output.ShouldContain("SG0714");
    }

    private static TestSite Site() => new TestSite().Write("strategiat/kuntastrategia/index.md", "# Kuntastrategia\n\nTekstiä.\n");

    private static Command.Outcome Pdf(TestSite site, params string[] more) => Command.Run(["pdf", "--content", site.Content, "--output", site.Output, "--today", "2026-06-01", .. more]);
}
