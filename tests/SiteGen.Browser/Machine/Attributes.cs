using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SiteGen.Browser.Machine;

/// <summary>A test that needs Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Needs.ReasonToSkip(Need.Chromium);
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Needs.ReasonToSkip(Need.Chromium);
}

/// <summary>A test that reads what Chromium would print.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PrintFactAttribute : FactAttribute
{
    public PrintFactAttribute() => Skip = Needs.ReasonToSkip(Need.Chromium, (Needs.PdfToText, "pdftotext: install poppler-utils."));
}

/// <summary>A test that starts a checker from the npm registry.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CheckerFactAttribute : FactAttribute
{
    public CheckerFactAttribute() => Skip = Needs.ReasonToSkip(
        (Needs.Java, "Java, which runs the Nu Html Checker."),
        (Needs.Node, "Node.js, which runs html-validate."),
        (Needs.NuHtmlChecker, NotInstalled),
        (Needs.HtmlValidate, NotInstalled));

    private const string NotInstalled = "HTML checkers: run npm ci in tests/SiteGen.Browser/tools.";
}

/// <summary>A test that starts the reader of calendar files from the npm registry.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CalendarFactAttribute : FactAttribute
{
    public CalendarFactAttribute() => Skip = Needs.ReasonToSkip(
        (Needs.Node, "Node.js, which runs ical.js."), (Needs.CalendarReader, "reader of calendars: run npm ci in tests/SiteGen.Browser/tools."));
}

/// <summary>A test that starts the readers of what machines read from the npm registry.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MachineFactAttribute : FactAttribute
{
    public MachineFactAttribute() => Skip = Needs.ReasonToSkip(
        (Needs.Node, "Node.js, which runs the readers."), (Needs.MachineReader, "readers of feeds and data: run npm ci in tests/SiteGen.Browser/tools."));
}

/// <summary>
/// Makes pictures for people to look at, so it is there only when they are asked for: with the variable SCREENSHOTS set.
/// Without it there is no such test, rather than a skipped one.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("SiteGen.Browser.Machine.ScreenshotsDiscoverer", "SiteGen.Browser")]
internal sealed class ScreenshotsFactAttribute : FactAttribute;

/// <summary>Finds the tests of <see cref="ScreenshotsFactAttribute"/>; xunit makes it.</summary>
public sealed class ScreenshotsDiscoverer(IMessageSink diagnostics) : IXunitTestCaseDiscoverer
{
    private readonly FactDiscoverer facts = new(diagnostics);

    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } ? facts.Discover(discoveryOptions, testMethod, factAttribute) : [];
}

internal static class Need
{
    public static (string? Found, string What) Chromium => (Needs.Chromium, "Chromium: install it, or name it in the variable CHROMIUM.");
}
