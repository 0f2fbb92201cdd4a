using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Tests;

/// <summary>The made-up municipality in tests/Esimerkkila, and larger ones made of it.</summary>
internal static partial class Esimerkkila
{
    // Each copy's dates lie this many years earlier; the tenth copy is then still in years that timetables know.
    private const int Years = 3;

    private static readonly string[] Folders = ["arvioinnit/", "kokoukset/"];

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Esimerkkila");

    public static string Content { get; } = Path.Combine(Folder, "content");

    /// <summary>The day that its documents are written for: a quarter is under way, an evaluation is late, a survey is open.</summary>
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

    /// <summary>Writes Esimerkkilä with <paramref name="times"/> times its measures, years of follow-up and meetings.</summary>
    public static string Multiply(TemporaryFolder folder, int times)
    {
        foreach (var file in Directory.EnumerateFiles(Content, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Content, file).Replace('\\', '/');
            folder.Write($"content-{times}/{path}", File.ReadAllBytes(file));
            for (var copy = 1; copy < times; copy++)
            {
                if (PathOf(path, copy) is { } other) folder.Write($"content-{times}/{other}", Copy(file, copy));
            }
        }

        return folder[$"content-{times}"];
    }

    // Copies stand as deep as what they are made of, so that their relative links lead to the same documents.
    private static string? PathOf(string path, int copy)
    {
        if (Review().Match(path) is { Success: true } review) return Shifted(review.Value, copy) + path[review.Length..];
        if (Measure().IsMatch(path)) return path.Replace(".md", $"-{copy}.md", StringComparison.Ordinal);
        var section = Array.Find(Folders, folder => path.StartsWith(folder, StringComparison.Ordinal));
        if (section is null || path.IndexOf('/', section.Length) is var end && end < 0) return null;
        return path.Insert(end, $"-{copy}");
    }

    private static byte[] Copy(string file, int copy) =>
        Path.GetExtension(file) == ".md"
            ? System.Text.Encoding.UTF8.GetBytes(Times().Replace(File.ReadAllText(file), match => Shifted(match.Value, copy)))
            : File.ReadAllBytes(file);

    private static string Shifted(string text, int copy) =>
        Year().Replace(text, year => (int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) - (copy * Years)).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("^katsaukset/20[0-9]{2}", RegexOptions.None, 1000)]
    private static partial Regex Review();

    [GeneratedRegex("^strategiat/kuntastrategia-2022-2029/[^/]+/[^/]+/[a-z]-[^/]+[.]md$", RegexOptions.None, 1000)]
    private static partial Regex Measure();

    [GeneratedRegex("^ *(- )?(vuosi|neljännes|päivä|määräpäivä|vastattu|datum): .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Times();

    [GeneratedRegex("(?<=[ ./])20[0-9]{2}", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
