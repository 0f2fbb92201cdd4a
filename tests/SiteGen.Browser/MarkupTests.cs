using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

public abstract class MarkupTests(PublishedSite site)
{
    [CheckerFact]
    public async Task The_Nu_Html_Checker_finds_nothing_wrong_with_any_page()
    {
        // It takes 'self' for a server's address, and reads these pages from a disk; and it takes blocks of data for scripts, which no
        // browser runs and no policy concerns. Chromium, which EveryPageTests ask, complains of neither.
        const string known = ".*(Resource violates Content Security Policy .meta tag.: external (stylesheet|script)|Inline script violates Content Security Policy .meta tag.: blocked by .script-src. directive).*";
        var checker = Needs.NuHtmlChecker.ShouldNotBeNull("npm ci was not run in tests/SiteGen.Browser/tools");
        var found = await Tool.Run(Needs.Java, site.Folder, "-jar", checker, "--skip-non-html", "--format", "gnu", "--filterpattern", known, site.Folder);
        (found.Output + found.Errors).ShouldBeEmpty();
        found.ExitCode.ShouldBe(0);
    }

    [CheckerFact]
    public async Task Html_validate_finds_nothing_wrong_with_any_page()
    {
        var checker = Needs.HtmlValidate.ShouldNotBeNull("npm ci was not run in tests/SiteGen.Browser/tools");
        var found = await Tool.Run(
            Needs.Node, site.Folder, checker, "--config", Path.Combine(Needs.Tools, "html-validate.mjs"), "--formatter", "text", "--max-warnings", "0", "**/*.html");
        (found.Output + found.Errors).ShouldBeEmpty();
        found.ExitCode.ShouldBe(0);
    }
}

[Collection(ShippedSiteTests.Name)]
public class MarkupOfShippedSite(ShippedSite site) : MarkupTests(site);

[Collection(ExampleSiteTests.Name)]
public class MarkupOfExampleSite(ExampleSite site) : MarkupTests(site);
