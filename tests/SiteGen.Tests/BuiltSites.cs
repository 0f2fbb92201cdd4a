using Xunit;

namespace SiteGen.Tests;

/// <summary>The two sites that the documentation speaks of, built once for the tests that look into them.</summary>
public sealed class BuiltSites : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BuiltSites()
    {
        Real = Build.Run(Esimerkkila.Options(RealContent, folder["real"]), new BuildProgress(null));
        Made = Build.Run(Esimerkkila.Options(Esimerkkila.Content, folder["made"]), new BuildProgress(null));
    }

    public static string RealContent { get; } = Path.Combine(Repository.Root, "content");

    /// <summary>The site of content/.</summary>
    internal BuildResult Real { get; }

    /// <summary>The site of Esimerkkilä.</summary>
    internal BuildResult Made { get; }

    /// <summary>The output folder of a site by its name in docs/domain.md.</summary>
    public string Output(string site) => folder[site == "Real" ? "real" : "made"];

    public void Dispose() => folder.Dispose();
}

/// <summary>Test classes of this collection share the two sites.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSites : ICollectionFixture<BuiltSites>
{
    public const string Name = "built sites";
}
