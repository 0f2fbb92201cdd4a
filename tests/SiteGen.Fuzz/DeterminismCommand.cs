using SiteGen.Tests;
using SiteGen.Tests.Reliability;

namespace SiteGen.Fuzz;

/// <summary>Builds the content that ships and Esimerkkilä on other clocks, in other languages, places and orders.</summary>
internal static class DeterminismCommand
{
    private static readonly (string Name, string Value)[] Environments =
    [
        ("LC_ALL", "fi_FI.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("LC_ALL", "C"), ("LANG", "sv_FI.UTF-8"),
        ("TZ", "Pacific/Kiritimati"), ("TZ", "America/Los_Angeles"), ("TZ", "Asia/Kathmandu"),
        ("DOTNET_PROCESSOR_COUNT", "1"), ("DOTNET_PROCESSOR_COUNT", "2"), ("DOTNET_PROCESSOR_COUNT", "7"),
    ];

    public static int Run()
    {
        var results = new Results();
        foreach (var (name, content, day) in new[] { ("content", BuiltSites.RealContent, "2026-06-01"), ("Esimerkkilä", Esimerkkila.Content, "2026-11-15") })
        {
            using var site = new SameBytes(content, day);
            results.Hold($"{name}, {site.Files} files: the same bytes in every environment", Environments, environment => site.With(new Dictionary<string, string> { [environment.Name] = environment.Value }));
            results.Hold($"{name}: the same bytes elsewhere, written in another order, with other line ends", () => site.Elsewhere(new Dictionary<string, string>()));
        }

        return results.ExitCode;
    }
}
