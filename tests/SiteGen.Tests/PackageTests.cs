using System.Diagnostics;
using Shouldly;
using Xunit;

namespace SiteGen.Tests;

/// <summary>The .NET tool as it is handed out: installed from its package into a folder where none of the sources are.</summary>
[Trait("Speed", "Slow")]
public sealed class PackageTests
{
    [Fact]
    public void The_tool_starts_and_builds_a_site_without_the_sources()
    {
        using var folder = new TemporaryFolder();
        var configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        Run(Repository.Root, folder, "dotnet", "pack", "src/SiteGen", "--no-build", "--configuration", configuration, "--output", folder["package"]);
        folder.Write("nuget.config", $"<configuration><packageSources><clear /><add key=\"own\" value=\"{folder["package"]}\" /></packageSources></configuration>");
        Run(folder.Path, folder, "dotnet", "tool", "install", "SiteGen", "--tool-path", folder["tool"], "--configfile", folder["nuget.config"]);
        folder.Write("tyhja/.gitkeep", string.Empty);
        Run(folder["tyhja"], folder, folder["tool/sitegen"], "init", "--yes", "--language", "fi");
        Run(folder["tyhja"], folder, folder["tool/sitegen"], "build", "--strict").ShouldContain("Valmis: ");
        File.ReadAllText(folder["tyhja/output/index.html"]).ShouldContain("Kunnan strategia");
        Directory.EnumerateFiles(folder["tyhja/output/assets"], "site.*.css").Count().ShouldBe(1);
    }

    private static string Run(string place, TemporaryFolder folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = place, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        // Nothing of this tool stays on the machine.
        start.Environment["NUGET_PACKAGES"] = folder["packages"];
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        if (arguments is ["pack", ..]) start.Environment.Remove("NUGET_PACKAGES");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, output + errors.GetAwaiter().GetResult());
        return output;
    }
}
