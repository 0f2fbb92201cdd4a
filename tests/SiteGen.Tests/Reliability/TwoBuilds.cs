namespace SiteGen.Tests.Reliability;

/// <summary>Two builds into one folder.</summary>
internal static class TwoBuilds
{
    /// <summary>What went wrong when both began at the same time, or null.</summary>
    public static string? AtOnce(int round)
    {
        using var site = new TestSite();
        for (var number = 0; number < 40; number++) site.Write($"sivut/sivu{number}.md", $"# Sivu {number} {round}\n");
        var built = new BuildResult[2];
        Parallel.For(0, 2, i => built[i] = site.Build());
        if (built.Any(result => result.Written is null && !result.Codes().Contains("SG0805"))) return "a build neither wrote nor said that another does";
        if (built.All(result => result.Written is null)) return "neither wrote";
        return site.Build().Written is { Written: 0 } ? null : "the next build still found something to write";
    }
}
