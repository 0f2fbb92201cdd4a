using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Parse;
using SiteGen.Parse.Markdown;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Text.Csv;
using SiteGen.Text.Time;

namespace SiteGen.Tests.Reliability.Fuzzing;

/// <summary>A reader, and what must hold whatever it reads.</summary>
/// <param name="Make">The input of a number.</param>
/// <param name="Read">Reads the input; what it says is wrong, or null.</param>
/// <param name="Share">How many of a thousand inputs are its.</param>
internal sealed record FuzzTarget(string Name, int Share, Func<Mutation, string> Make, Func<string, string?> Read);

/// <summary>All readers of what staff write.</summary>
internal static class FuzzTargets
{
    public static FuzzTarget[] Readers { get; } =
    [
        new("head", 180, mutation => mutation.Of(FuzzCorpus.Documents), Head),
        new("settings", 100, mutation => mutation.Of(FuzzCorpus.Settings), Settings),
        new("timetable", 240, mutation => mutation.Of(FuzzCorpus.Timetables), Timetable),
        new("markdown", 180, mutation => mutation.Of(FuzzCorpus.Documents), Markdown),
        new("series", 100, mutation => mutation.Of(FuzzCorpus.Series), Series),
        new("links", 200, mutation => mutation.Of(FuzzCorpus.Links), Links),
    ];

    private static string? Head(string text)
    {
        var diagnostics = new List<Diagnostic>();
        var (head, body) = FrontMatter.Split(text, "sivu.md", diagnostics);
        HtmlComments.Remove(body);
        if (head is not null) YamlHeads.Read(head, diagnostics);
        return null;
    }

    private static string? Settings(string text)
    {
        var diagnostics = new List<Diagnostic>();
        SettingsReader.Read(YamlHeads.Read(new SourceText(text, "site.yml", 1), diagnostics), diagnostics);
        return null;
    }

    private static string? Timetable(string text)
    {
        Dates.Parse(text);
        Quarter.Parse(text);
        return TimetableReader.Read(text) is { Start: { } start, End: { } end } && end < start ? "a range ends before it begins" : null;
    }

    private static string? Markdown(string text)
    {
        var diagnostics = new List<Diagnostic>();
        var (_, body) = FrontMatter.Split(text, "sivu.md", diagnostics);
        var read = MarkdownText.Read(HtmlComments.Remove(body), diagnostics);
        var prose = new ProseWriter(read, new Anchors(), diagnostics).Write(read.Document);
        prose.ToPlainText();
        return HarmlessPage.Fault(prose.Resolve(static link => LinkSchemes.IsAllowed(link.Target)
            ? new LinkTags($"<a href=\"{Html.Escape(link.Target)}\">", "</a>") : new LinkTags(string.Empty, string.Empty)).Value);
    }

    private static string? Series(string text)
    {
        var diagnostics = new List<Diagnostic>();
        SeriesParser.Read(new SourceText(text, "mittari.csv", 1), null, diagnostics);
        Numbers.Parse(CsvReader.Read(text).Rows is [var row, ..] ? row.Cells[0].Text : text);
        return null;
    }

    // Whatever is written, a path leads nowhere but into the site.
    private static string? Links(string text)
    {
        foreach (var written in new[] { text, Uri.UnescapeDataString(text) })
        {
            if (RelativePath.Resolve("kokoukset/2026/", written) is { } path && !IsInside(path)) return "a path leads out of the content";
            if (UrlPath.TryOf(written) is { } own && !IsInside(own.Value)) return "an address leads out of the site";
        }

        var slug = Slug.From(text).Value;
        if (slug.Length > 0 && UrlPath.TryOf(slug + ".html") is null && UrlPath.TryOf("a" + slug + ".html") is null) return "a slug is no file name";
        return LinkSchemes.IsAllowed(text) && HarmlessPage.RunsScript(text) ? "a link runs a script" : null;
    }

    private static bool IsInside(string path) =>
        Path.GetFullPath(Path.Combine("/juuri", path)).StartsWith("/juuri/", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal);
}
