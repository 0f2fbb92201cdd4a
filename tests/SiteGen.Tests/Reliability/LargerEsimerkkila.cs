using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Reliability;

/// <summary>What a larger Esimerkkilä has more of.</summary>
internal enum Growth
{
    MeasuresAndMeetings,
    Years,
}

/// <summary>Writes Esimerkkilä with several times as much of something.</summary>
internal static partial class LargerEsimerkkila
{
    // Each copy's dates lie this many years earlier; the tenth copy is then still in years that timetables know.
    private const int Years = 3;

    // So are those of more copies: they have the years of the first ten again. A quarter has one review, so no more are made of these.
    private const int MostYears = 10;

    /// <summary>The new content folder, in <paramref name="folder"/>.</summary>
    public static string Write(TemporaryFolder folder, Growth growth, int times)
    {
        foreach (var file in Directory.EnumerateFiles(Esimerkkila.Content, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Esimerkkila.Content, file).Replace('\\', '/');
            folder.Write($"{growth}/{path}", growth == Growth.Years && Measure().IsMatch(path) ? WithEarlierYears(file, times) : File.ReadAllBytes(file));
            for (var copy = 1; copy < times; copy++)
            {
                if (PathOf(path, growth, copy) is { } other) folder.Write($"{growth}/{other}", Copy(file, growth, copy));
            }
        }

        return folder[growth.ToString()];
    }

    // Copies stand as deep as what they are made of, so that their relative links lead to the same documents.
    private static string? PathOf(string path, Growth growth, int copy) => growth switch
    {
        Growth.Years when Review().Match(path) is { Success: true } review => copy < MostYears ? Earlier(review.Value, copy) + path[review.Length..] : null,
        Growth.Years => InFolderBeside(path, "arvioinnit/", copy),
        _ when Measure().IsMatch(path) => path.Replace(".md", $"-{copy}.md", StringComparison.Ordinal),
        _ => InFolderBeside(path, "kokoukset/", copy),
    };

    private static string? InFolderBeside(string path, string section, int copy) =>
        path.StartsWith(section, StringComparison.Ordinal) && path.IndexOf('/', section.Length) is > 0 and var end ? path.Insert(end, $"-{copy}") : null;

    private static byte[] Copy(string file, Growth growth, int copy) =>
        growth == Growth.Years && Path.GetExtension(file) == ".md"
            ? Encoding.UTF8.GetBytes(Dates().Replace(File.ReadAllText(file), line => Earlier(line.Value, copy)))
            : File.ReadAllBytes(file);

    private static byte[] WithEarlierYears(string file, int times) => Encoding.UTF8.GetBytes(FollowUp().Replace(
        File.ReadAllText(file), entries => string.Concat(Enumerable.Range(0, times).Select(copy => Dates().Replace(entries.Value, line => Earlier(line.Value, copy))))));

    private static string Earlier(string text, int copy) =>
        Year().Replace(text, year => (int.Parse(year.ValueSpan, CultureInfo.InvariantCulture) - (copy % MostYears * Years)).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("^katsaukset/20[0-9]{2}", RegexOptions.None, 1000)]
    private static partial Regex Review();

    [GeneratedRegex("^strategiat/kuntastrategia-2022-2029/[^/]+/[^/]+/[a-z]-[^/]+[.]md$", RegexOptions.None, 1000)]
    private static partial Regex Measure();

    [GeneratedRegex("(?<=^seuranta:\n)(  .*\n)+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FollowUp();

    [GeneratedRegex("^ *(- )?(vuosi|neljännes|päivä|määräpäivä|vastattu): .*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dates();

    [GeneratedRegex("(?<=[ ./])20[0-9]{2}", RegexOptions.None, 1000)]
    private static partial Regex Year();
}
