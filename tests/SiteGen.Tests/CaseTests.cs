using System.Text;
using Shouldly;
using Xunit;

namespace SiteGen.Tests;

/// <summary>Builds each small site below Cases and holds its pages, its list of files and its messages against what was verified.</summary>
public sealed class CaseTests
{
    public static TheoryData<string> Names => [.. CaseFolder.Names("Cases")];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_becomes_what_was_verified(string name)
    {
        using var folder = new TemporaryFolder();
        var own = new CaseFolder("Cases", name);
        var expected = new List<KeyValuePair<string, string>>();
        foreach (var day in own.Settings.Days)
        {
            var prefix = own.Settings.Days.Count > 1 ? $"{day:yyyy-MM-dd}/" : string.Empty;
            var options = own.Options(folder["output"], day);
            var result = Build.Run(options, new BuildProgress(null));
            result.Errors().ShouldBeEmpty();
            expected.AddRange(Look(own, folder["output"], result).Select(text => KeyValuePair.Create(prefix + text.Key, text.Value)));
            Build.Run(options, new BuildProgress(null)).Written.ShouldNotBeNull().ShouldSatisfyAllConditions(
                again => again.Written.ShouldBe(0, "the second build finds nothing to write"),
                again => again.Removed.ShouldBe(0));
        }

        Snapshot.VerifyFolder(Path.Combine(own.Path, "expected"), expected);
    }

    private static IEnumerable<KeyValuePair<string, string>> Look(CaseFolder own, string output, BuildResult result)
    {
        var files = OutputFolder.Read(output);
        yield return KeyValuePair.Create("files", string.Join('\n', files.Keys.Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)).Select(Listed).Distinct()));
        if (!result.Diagnostics.IsEmpty) yield return KeyValuePair.Create("messages", result.Show(own.Path));
        foreach (var (path, bytes) in files)
        {
            if (path is "CNAME" or "sitemap.xml") yield return KeyValuePair.Create(path, Encoding.UTF8.GetString(bytes));
            if (path.EndsWith(".ics", StringComparison.Ordinal)) yield return KeyValuePair.Create(path, Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"));
            if (IsWanted(own, path)) yield return KeyValuePair.Create(path[..^".html".Length], PageOutline.Of(bytes));
        }
    }

    // How many files an index has says nothing of the site.
    private static string Listed(string path) => path.StartsWith("s-haku/", StringComparison.Ordinal) ? path[..(path.LastIndexOf('/') + 1)] + "*" : path;

    private static bool IsWanted(CaseFolder own, string path) => path.EndsWith(".html", StringComparison.Ordinal)
        && (own.Settings.Pages.Count == 0 ? !IsOnEverySite(path) : own.Settings.Pages.Any(start => path.StartsWith(start, StringComparison.Ordinal)));

    private static bool IsOnEverySite(string path) =>
        path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..] is "haku.html" or "hakemisto.html" or "sok.html" or "register.html" or "search.html" or "a-z.html"
        || path is "404.html" or "index.html";
}
