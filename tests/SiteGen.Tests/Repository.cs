namespace SiteGen.Tests;

/// <summary>Where the work tree is, found from the compiled tests: paths that compilers note are not true on every machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>This project's folder.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "SiteGen.Tests");

    private static string Find(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SiteGen.sln"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException("SiteGen.sln is in no folder above the tests.");
    }
}
