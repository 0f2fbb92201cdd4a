namespace SiteGen.Browser.Machine;

/// <summary>What the tests need beside the .NET SDK.</summary>
internal static class Needs
{
    /// <summary>The repository that these tests were built in.</summary>
    public static string Repository { get; } = FolderWithSolution(AppContext.BaseDirectory);

    public static string Tools { get; } = Path.Combine(Repository, "tests", "SiteGen.Browser", "tools");

    /// <summary>Chromium as the variable CHROMIUM names it, or where Debian installs it.</summary>
    public static string? Chromium { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? named
        : Existing("/usr/bin/chromium");

    public static string? PdfToText { get; } = OnPath("pdftotext");

    public static string? Java { get; } = OnPath("java");

    public static string? Node { get; } = OnPath("node");

    public static string? NuHtmlChecker { get; } = Existing(Path.Combine(Tools, "node_modules", "vnu-jar", "build", "dist", "vnu.jar"));

    public static string? HtmlValidate { get; } = Existing(Path.Combine(Tools, "node_modules", "html-validate", "bin", "html-validate.mjs"));

    public static string? CalendarReader { get; } =
        Existing(Path.Combine(Tools, "node_modules", "ical.js", "package.json")) is null ? null : Path.Combine(Tools, "read-calendars.mjs");

    public static string? MachineReader { get; } =
        Existing(Path.Combine(Tools, "node_modules", "ajv", "package.json")) is null ? null : Path.Combine(Tools, "read-machines.mjs");

    /// <summary>
    /// Why a test is skipped here: the first thing that is missing. Null where nothing is, and always in CI: what is missing
    /// there fails the test.
    /// </summary>
    public static string? ReasonToSkip(params (string? Found, string What)[] needs) =>
        Environment.GetEnvironmentVariable("CI") == "true"
            ? null
            : needs.Where(need => need.Found is null).Select(need => $"This machine has no {need.What}").FirstOrDefault();

    private static string? OnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") })
        .FirstOrDefault(File.Exists);

    private static string? Existing(string path) => File.Exists(path) ? path : null;

    private static string FolderWithSolution(string folder) =>
        File.Exists(Path.Combine(folder, "SiteGen.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? FolderWithSolution(parent)
        : throw new InvalidOperationException("No folder above the tests holds SiteGen.sln.");
}
