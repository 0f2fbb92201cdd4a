using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using SiteGen.Tests;

namespace SiteGen.Fuzz;

/// <summary>
/// Holds the licences of every package that the lock files name against docs/licences.md. Each licence is read from the
/// package itself; one that is not allowed, or that the list does not know, fails. <c>ACCEPT_SNAPSHOTS=1</c> writes the list.
/// </summary>
internal static class LicencesCommand
{
    private const string MicrosoftNet = "LicenseRef-Microsoft-NET-Library";

    private static readonly string[] Allowed = [MicrosoftNet, "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MIT", "MPL-2.0"];

    // Packages from before licences had names in them; what each text says was read by a person.
    private static readonly Dictionary<string, string> ReadByHand = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CommandLineParser"] = "MIT",
        ["DiffPlex"] = "Apache-2.0",
        ["Microsoft.DotNet.PlatformAbstractions"] = "MIT",
        ["RazorLight"] = "Apache-2.0",
        ["xunit.abstractions"] = "Apache-2.0",
        // Packages of names only, under Microsoft's licence of .NET libraries: what they stood for is in the runtime.
        ["Microsoft.NETCore.Platforms"] = MicrosoftNet,
        ["NETStandard.Library"] = MicrosoftNet,
    };

    public static int Run()
    {
        var packages = Directory.GetFiles(Repository.Root, "packages.lock.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).SelectMany(Named).Distinct().Order().ToArray();
        var rows = packages.Select(package => (package.Name, package.Version, Licence: Licence(package.Name, package.Version))).ToArray();
        var file = Path.Combine(Repository.Root, "docs", "licences.md");
        var list = Show(rows);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1") File.WriteAllText(file, list);
        var results = new Results();
        results.Hold("the package's licence is allowed", rows, row => Allowed.Contains(row.Licence) ? null : $"{row.Licence} is not in the list of allowed licences");
        results.Hold("docs/licences.md lists exactly these packages", () => File.ReadAllText(file) == list ? null : "run again with ACCEPT_SNAPSHOTS=1, look at the difference and commit it");
        return results.ExitCode;
    }

    private static IEnumerable<(string Name, string Version)> Named(string lockFile)
    {
        using var text = JsonDocument.Parse(File.ReadAllText(lockFile));
        foreach (var framework in text.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (var package in framework.Value.EnumerateObject())
            {
                if (package.Value.TryGetProperty("resolved", out var version)) yield return (package.Name, version.GetString()!);
            }
        }
    }

    private static string Licence(string name, string version)
    {
        if (ReadByHand.TryGetValue(name, out var known)) return known;
        var root = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var id = name.ToLowerInvariant();
        var file = Path.Combine(root, id, version.ToLowerInvariant(), id + ".nuspec");
        if (!File.Exists(file)) return "not restored";
        var licence = XDocument.Load(file).Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : "unnamed";
    }

    private static string Show((string Name, string Version, string Licence)[] rows)
    {
        var text = new StringBuilder();
        text.Append("# Licences of the packages\n\nMade by `dotnet run --project tests/SiteGen.Fuzz -- licences` from the lock files and the packages themselves; CI holds this list against them.\n");
        text.Append(CultureInfo.InvariantCulture, $"Allowed are {string.Join(", ", Allowed)}. SiteGen itself is under [MIT](../LICENSE).\n\n| Package | Version | Licence |\n| --- | --- | --- |\n");
        foreach (var row in rows) text.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Version} | {row.Licence} |\n");
        return text.ToString();
    }
}
