using System.Text.RegularExpressions;

namespace SiteGen.Tests.Reliability.Fuzzing;

/// <summary>What inputs are made of: the content that ships, Esimerkkilä, and the small sites of cases and faults.</summary>
internal static partial class FuzzCorpus
{
    /// <summary>Every file that staff wrote, by its path in its own content folder.</summary>
    public static (string Path, string Text)[] Files { get; } = [.. Roots().SelectMany(Below)];

    public static string[] Documents { get; } = [.. Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)).Select(file => file.Text)];

    public static string[] Settings { get; } = [.. Files.Where(file => file.Path == "site.yml").Select(file => file.Text)];

    public static string[] Series { get; } = [.. Files.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)).Select(file => file.Text)];

    public static string[] Timetables { get; } = [.. Documents.SelectMany(text => Timetable().Matches(text).Select(match => match.Value.Trim())).Distinct(StringComparer.Ordinal)];

    public static string[] Links { get; } = [.. Documents.SelectMany(text => Link().Matches(text).Select(match => match.Value)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Roots()
    {
        yield return BuiltSites.RealContent;
        yield return Esimerkkila.Content;
        foreach (var kind in new[] { "Cases", "Faults" })
        {
            foreach (var folder in Directory.GetDirectories(Path.Combine(Repository.Tests, kind)).Order(StringComparer.Ordinal)) yield return Path.Combine(folder, "content");
        }
    }

    private static IEnumerable<(string Path, string Text)> Below(string root)
    {
        if (!Directory.Exists(root)) yield break;
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(file) is ".md" or ".yml" or ".csv") yield return (Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file));
        }
    }

    [GeneratedRegex(@"(?<=aikataulu: |määräpäivä: |päivä: |kausi: )[^\n]+|(?<=# Aikataulu[^\n]*\n\n)[^\n]+", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Timetable();

    [GeneratedRegex(@"(?<=\]\()[^)\s]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
