using System.Diagnostics;
using System.Text.RegularExpressions;
using SiteGen.Tests;
using SiteGen.Tests.Commands;

namespace SiteGen.Fuzz;

/// <summary>
/// Measures import on documents that the project does not hold: brings in each text of a folder, and the Word and PowerPoint
/// files that pandoc makes of it, and holds what came out against what the text says. Prints how much came out right.
/// </summary>
internal static partial class ImportCommand
{
    private static readonly string[] Formats = [".txt", ".docx", ".pptx"];

    public static int Run(string[] arguments)
    {
        var folder = Path.GetFullPath(arguments is [var own] ? own : Path.Combine(Repository.Root, "..", "shared", "seeds"));
        var results = new Results();
        var texts = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToArray() : [];
        if (texts.Length == 0) results.NotPossible($"no .txt file is in {folder}; name a folder of documents");
        foreach (var text in texts)
        {
            foreach (var format in Formats) Measure(text, format, results);
        }

        return results.ExitCode;
    }

    private static void Measure(string text, string format, Results results)
    {
        using var folder = new TemporaryFolder();
        var file = folder[Path.GetFileNameWithoutExtension(text) + format];
        var source = ImportSource.Of(File.ReadAllText(text));
        if (format == ".txt") File.Copy(text, file);
        else if (!Pandoc(source.Markdown(), file))
        {
            results.NotPossible($"{Path.GetFileName(file)}: pandoc is not installed");
            return;
        }

        folder.Write("content/site.yml", "nimi: Koe\n");
        var run = Command.Run("import", file, "--content", folder["content"], "--language", "fi");
        Console.WriteLine($"\n{Path.GetFileName(file)}");
        results.Hold("import ends well", () => run.ExitCode == 0 ? null : run.Errors);
        foreach (var (what, expected, found) in Compare(source, Documents(folder["content"])).Where(row => row.Expected.Count > 0))
        {
            var rest = found.ToList();
            results.Hold(what, expected, own => rest.Remove(own) ? null : "did not come out so");
        }
    }

    private static IEnumerable<(string What, IReadOnlyCollection<string> Expected, IReadOnlyCollection<string> Found)> Compare(ImportSource source, IReadOnlyDictionary<string, string> documents)
    {
        var cards = documents.Values.Where(text => text.Contains("Konkreettiset toimenpiteet\n", StringComparison.Ordinal)).ToArray();
        yield return ("cards", Numbered(source.Cards), Numbered(cards.Length));
        yield return ("parts of cards, word for word", source.Parts(), [.. cards.SelectMany(Parts)]);
        var strategy = documents.Keys.Where(path => path.StartsWith("strategiat/", StringComparison.Ordinal)).ToArray();
        var elements = strategy.Where(path => ElementFile().IsMatch(path)).ToArray();
        yield return ("elements of strategies", Numbered(source.Elements().Count), Numbered(elements.Length));
        yield return ("measures", Numbered(source.OverviewMeasures), Numbered(strategy.Count(path => path.Count(letter => letter == '/') > 3 && !ElementFile().IsMatch(path) && !path.EndsWith("/index.md", StringComparison.Ordinal))));
        yield return ("values", source.Values(), [.. strategy.Where(path => path.Contains("/arvot/", StringComparison.Ordinal)).Select(path => ImportSource.Words(TitleOf(documents[path])))]);
        var evaluations = documents.Where(pair => pair.Key.StartsWith("arvioinnit/", StringComparison.Ordinal)).ToArray();
        yield return ("questions of evaluations", source.Questions(), [.. evaluations.SelectMany(pair => QuestionEntry().Matches(pair.Value)).Select(match => ImportSource.Words(match.Groups["words"].Value))]);
        yield return ("findings of evaluations, word for word", source.Findings(), [.. evaluations.SelectMany(pair => Items(pair.Value))]);
        yield return ("items of agendas", source.AgendaItems(), [.. documents.Where(pair => pair.Key.StartsWith("kokoukset/", StringComparison.Ordinal)).SelectMany(pair => ItemHeading().Matches(pair.Value)).Select(match => ImportSource.Words(match.Groups["words"].Value))]);
    }

    private static string[] Numbered(int count) => [.. Enumerable.Range(1, count).Select(number => $"{number}")];

    private static IReadOnlyDictionary<string, string> Documents(string content) => Directory.GetFiles(content, "*.md", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(content, file).Replace('\\', '/'), File.ReadAllText);

    private static IEnumerable<string> Parts(string card) => SectionPattern().Matches(card).Select(match => ImportSource.Part(match.Groups["name"].Value, Plain(match.Groups["text"].Value)));

    private static IEnumerable<string> Items(string text) => text.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => ImportSource.Words(Plain(line)));

    private static string TitleOf(string text) => TitleLine().Match(text).Groups["title"].Value;

    private static string Plain(string markdown) => System.Net.WebUtility.HtmlDecode(markdown.Replace("\\", string.Empty, StringComparison.Ordinal));

    private static bool Pandoc(string markdown, string file)
    {
        var text = Path.ChangeExtension(file, ".md");
        File.WriteAllText(text, markdown);
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pandoc", ["--from", "markdown", text, "--output", file]))!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
        finally
        {
            File.Delete(text);
        }
    }

    // The folder or file of a part with a number in its name; values stand apart.
    [GeneratedRegex(@"^strategiat/[^/]+/(?!arvot/).*?\d[\d.]*-[^/]+(/index)?\.md$(?<!/[a-z]-[^/]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ElementFile();

    [GeneratedRegex(@"^## (\d\. )?(?<name>Konkreettiset toimenpiteet|Aikataulu|Tavoitetila|Vastuutaho|Mittarit)[^\n]*\n(?<text>.*?)(?=^## |\z)", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex SectionPattern();

    [GeneratedRegex(@"^  - kysymys: (?<words>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex QuestionEntry();

    [GeneratedRegex(@"^## (\d+\.? )?(?<words>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex ItemHeading();

    [GeneratedRegex(@"^otsikko: (?<title>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex TitleLine();
}
