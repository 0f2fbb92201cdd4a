using System.Diagnostics;
using SiteGen.Diagnostics;

namespace SiteGen.Print;

/// <summary>An installed Chromium, Chrome or Edge that prints pages to tagged PDF files.</summary>
internal sealed class Browser
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "microsoft-edge-stable", "msedge"];

    private Browser(string program) => Program = program;

    /// <summary>The program's path.</summary>
    public string Program { get; }

    /// <summary>The browser at <paramref name="asked"/>; where that is null the one that CHROMIUM names or the first that is installed; null where there is none.</summary>
    public static Browser? Find(string? asked)
    {
        var named = asked ?? Environment.GetEnvironmentVariable("CHROMIUM");
        var places = string.IsNullOrEmpty(named) ? Places() : [named, .. InPath([named])];
        return places.FirstOrDefault(File.Exists) is { } program ? new Browser(program) : null;
    }

    /// <summary>Prints the page at <paramref name="page"/> into <paramref name="pdf"/>; what went wrong, or null.</summary>
    /// <param name="work">An empty folder of the browser's own.</param>
    public Localized? Print(Uri page, string pdf, string work)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Program, Arguments(page, pdf, work)) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false });
            if (process is null) return new("selain ei käynnisty", "webbläsaren startar inte", "the browser does not start");
            var (said, told) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            if (!process.WaitForExit(Longest))
            {
                process.Kill(entireProcessTree: true);
                return new("selain ei lopettanut ajoissa", "webbläsaren blev inte klar i tid", "the browser did not end in time");
            }

            Task.WaitAll(said, told);
            if (IsPdf(pdf)) return null;
            var last = said.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault($"{process.ExitCode}");
            return new($"selain sanoi: {last}", $"webbläsaren sade: {last}", $"the browser said: {last}");
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            return new(fault.Message, fault.Message, fault.Message);
        }
    }

    private static IEnumerable<string> Arguments(Uri page, string pdf, string work)
    {
        // A browser that root runs, as in a container, has no sandbox; the page is the site's own and holds no script of others.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess) yield return "--no-sandbox";
        string[] quiet = ["--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"];
        foreach (var argument in quiet.Prepend("--headless")) yield return argument;
        yield return "--user-data-dir=" + work;
        yield return "--no-pdf-header-footer";
        yield return "--export-tagged-pdf";
        yield return "--generate-pdf-document-outline";
        yield return "--print-to-pdf=" + pdf;
        yield return page.AbsoluteUri;
    }

    private static bool IsPdf(string path)
    {
        if (!File.Exists(path)) return false;
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[5];
        return file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && start.SequenceEqual("%PDF-"u8);
    }

    private static IEnumerable<string> Places()
    {
        foreach (var place in InPath(Names)) yield return place;
        string[] programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe", "Chromium/Application/chrome.exe"];
        foreach (var folder in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData })
        {
            if (!OperatingSystem.IsWindows() || Environment.GetFolderPath(folder) is not { Length: > 0 } root) continue;
            foreach (var program in programs) yield return Path.Combine(root, program);
        }

        foreach (var name in new[] { "Google Chrome", "Chromium", "Microsoft Edge" }) yield return $"/Applications/{name}.app/Contents/MacOS/{name}";
    }

    private static IEnumerable<string> InPath(IEnumerable<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : string.Empty;
        return from name in names from folder in folders select Path.Combine(folder, name + ending);
    }
}
