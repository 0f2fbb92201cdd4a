using SiteGen.Tests.Commands;

namespace SiteGen.Tests.Import;

/// <summary>Runs <c>sitegen import</c> on files that a test writes.</summary>
internal static class Imports
{
    public static Command.Outcome Import(this TestSite site, string name, string text, params string[] options) => site.Import(name, System.Text.Encoding.UTF8.GetBytes(text), options);

    public static Command.Outcome Import(this TestSite site, string name, byte[] bytes, params string[] options)
    {
        var path = Path.Combine(site.Root, name);
        Directory.CreateDirectory(site.Root);
        File.WriteAllBytes(path, bytes);
        return Command.Run(["import", path, "--content", site.Content, "--language", "fi", .. options]);
    }

    /// <summary>The content's paths, in order.</summary>
    public static string[] Paths(this TestSite site) =>
        [.. Directory.EnumerateFiles(site.Content, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(site.Content, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static string Read(this TestSite site, string path) => File.ReadAllText(Path.Combine(site.Content, path));

    /// <summary>The errors of a build with drafts, but for those that ask for an item's publicity.</summary>
    public static IEnumerable<string> DraftErrors(this TestSite site) =>
        site.Build(options => options with { IncludeDrafts = true, Writes = false }).Errors().Where(error => !error.Contains("SG0301", StringComparison.Ordinal));
}
