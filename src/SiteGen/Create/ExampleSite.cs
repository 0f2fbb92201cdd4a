namespace SiteGen.Create;

/// <summary>The whole site of a fictional municipality, with years of follow-up, that comes with the program.</summary>
internal static class ExampleSite
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "example");

    public static IReadOnlyList<NewFile> Files() =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new NewFile(Path.GetRelativePath(Folder, file).Replace('\\', '/'), string.Empty, Replaces: false) { CopyOf = file }),
    ];
}
