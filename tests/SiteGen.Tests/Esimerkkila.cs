namespace SiteGen.Tests;

/// <summary>The made-up municipality in tests/Esimerkkila.</summary>
internal static class Esimerkkila
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Esimerkkila");

    public static string Content { get; } = Path.Combine(Folder, "content");

    /// <summary>The day that its documents are written for: a quarter has ended, an evaluation is late, a survey is open.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 15);

    public static BuildOptions Options(string content, string output) => new()
    {
        Content = content,
        Private = null,
        Output = output,
        Theme = null,
        BaseUrl = null,
        Today = Today,
        IncludeDrafts = false,
        Strict = false,
        Force = false,
        Writes = true,
    };
}
