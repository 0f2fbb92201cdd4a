using System.Text.Json;

namespace SiteGen.Tests;

/// <summary>
/// A folder below Cases or Faults: <c>content/</c>, on wish <c>private/</c> and <c>theme/</c>, and <c>case.json</c> for what
/// is not usual.
/// </summary>
internal sealed class CaseFolder
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public CaseFolder(string kind, string name)
    {
        Path = System.IO.Path.Combine(Repository.Tests, kind, name);
        var file = System.IO.Path.Combine(Path, "case.json");
        Settings = File.Exists(file) ? JsonSerializer.Deserialize<CaseSettings>(File.ReadAllText(file), Json)! : new CaseSettings();
    }

    public string Path { get; }

    public CaseSettings Settings { get; }

    /// <summary>The names of all folders of a kind.</summary>
    public static IEnumerable<string> Names(string kind) =>
        Directory.EnumerateDirectories(System.IO.Path.Combine(Repository.Tests, kind)).Select(folder => System.IO.Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public BuildOptions Options(string output, DateOnly today) => new()
    {
        Content = System.IO.Path.Combine(Path, "content"),
        Private = Folder("private"),
        Output = output,
        Theme = Folder("theme"),
        BaseUrl = Settings.BaseUrl,
        Today = today,
        IncludeDrafts = Settings.Drafts,
        Strict = false,
        Force = false,
        Writes = true,
    };

    private string? Folder(string name) => System.IO.Path.Combine(Path, name) is var folder && Directory.Exists(folder) ? folder : null;
}

/// <summary>What a case says of itself in <c>case.json</c>.</summary>
internal sealed record CaseSettings
{
    /// <summary>The days of the builds, which follow one another in one output folder.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [TestSite.Today];

    /// <summary>Beginnings of the paths of the pages to look at; all but the home page, search, the index and "not found" where empty.</summary>
    public IReadOnlyList<string> Pages { get; init; } = [];

    public string? BaseUrl { get; init; }

    public bool Drafts { get; init; }

    /// <summary>Further forms of the messages: sv, en, github, json.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];
}
