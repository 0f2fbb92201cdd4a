using System.Diagnostics;

namespace SiteGen.Tests.Reliability;

/// <summary>
/// Builds onto a disk of a few kilobytes and onto one that cannot be written, each mounted for the build alone; nothing of the
/// machine is touched. Needs Linux with user namespaces and the program <c>unshare</c>.
/// </summary>
internal static class ScarceOutput
{
    public static bool IsPossible { get; } = OperatingSystem.IsLinux() && Run("mount -t tmpfs -o size=64k none /mnt").ExitCode == 0;

    /// <summary>What went wrong with a build onto a full disk, or null.</summary>
    public static string? FullDisk(int kilobytes) => WithOutput("täynnä", output => $"mount -t tmpfs -o size={kilobytes}k none '{output}'");

    /// <summary>What went wrong with a build onto a disk that can only be read, or null.</summary>
    public static string? ReadOnly() => WithOutput("ei ole käytettävissä", output => $"mount -t tmpfs -o ro none '{output}'");

    private static string? WithOutput(string reason, Func<string, string> mount)
    {
        using var site = new TestSite();
        for (var number = 0; number < 30; number++) site.Write($"sivu{number}.md", $"# Sivu {number}\n\n{new string('a', 4000)}\n");
        Directory.CreateDirectory(site.Output);
        var listing = $"find '{site.Output}' -name .sitegen -prune -o -name '*.html' -size 0 -print";
        var build = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "sitegen.dll")}' build --content '{site.Content}' --output '{site.Output}' --today 2026-06-01";
        var run = Run($"{mount(site.Output)} && {build}; code=$?; {listing}; exit $code");
        var said = run.Output + run.Errors;
        if (run.ExitCode != 1) return $"ended with {run.ExitCode}: {said}";
        if (said.Contains("   at ", StringComparison.Ordinal)) return $"a trace: {said}";
        if (!said.Contains("SG0803", StringComparison.Ordinal) || !said.Contains(reason, StringComparison.Ordinal)) return $"no clear message: {said}";
        if (run.Output.Contains(".html", StringComparison.Ordinal)) return $"an empty page: {run.Output}";
        return site.Build().HasErrors ? "the next build has errors" : null;
    }

    private static SitegenProcess.Outcome Run(string script)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("unshare", ["--map-root-user", "--mount", "sh", "-c", script])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new SitegenProcess.Outcome(process.ExitCode, output, errors.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new SitegenProcess.Outcome(127, string.Empty, "There is no unshare.");
        }
    }
}
