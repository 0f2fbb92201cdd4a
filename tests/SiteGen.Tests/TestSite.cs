using SiteGen.Commands;
using SiteGen.Diagnostics;

namespace SiteGen.Tests;

/// <summary>A site that a test writes into a folder of its own and builds, in this process.</summary>
internal sealed class TestSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>A site with a name and a home page.</summary>
    public TestSite()
    {
        Write("site.yml", "nimi: Esimerkkilän strategia\n");
        Write("index.md", "# Etusivu\n\nTervetuloa.\n");
    }

    public static DateOnly Today { get; } = new(2026, 6, 1);

    public string Content => folder["content"];

    public string Output => folder["output"];

    public string Private => folder["private"];

    public string Root => folder.Path;

    public TestSite Write(string path, string text)
    {
        folder.Write("content/" + path, text);
        return this;
    }

    public TestSite Write(string path, byte[] bytes)
    {
        folder.Write("content/" + path, bytes);
        return this;
    }

    public TestSite WritePrivate(string path, string text)
    {
        folder.Write("private/" + path, text);
        return this;
    }

    public BuildOptions Options => new()
    {
        Content = Content,
        Private = Directory.Exists(Private) ? Private : null,
        Output = Output,
        Theme = null,
        BaseUrl = null,
        Today = Today,
        IncludeDrafts = false,
        Strict = false,
        Force = false,
        Writes = true,
    };

    public BuildResult Build(Func<BuildOptions, BuildOptions>? change = null) =>
        SiteGen.Build.Run(change is null ? Options : change(Options), new BuildProgress(null));

    /// <summary>A page's text as it was written.</summary>
    public string Page(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>True where <paramref name="word"/> is in the name or the bytes of any file of the output, in any letter case.</summary>
    public bool OutputHolds(string word) => OutputFolder.ReadAll(Output).Any(file =>
        file.Key.Contains(word, StringComparison.OrdinalIgnoreCase)
        || System.Text.Encoding.UTF8.GetString(file.Value).Contains(word, StringComparison.OrdinalIgnoreCase));

    public void Dispose() => folder.Dispose();
}

/// <summary>What tests ask of a build's messages.</summary>
internal static class Messages
{
    public static IEnumerable<string> Codes(this BuildResult result) => result.Diagnostics.Select(diagnostic => diagnostic.Code);

    public static IEnumerable<string> Errors(this BuildResult result) =>
        result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => DiagnosticWriter.Line(diagnostic, "en"));

    /// <summary>The messages as the command shows them, with paths that begin at <paramref name="folder"/>.</summary>
    public static string Show(this BuildResult result, string folder, string language = "fi", DiagnosticFormat format = DiagnosticFormat.Text)
    {
        var output = new StringWriter();
        DiagnosticWriter.Write(result.Diagnostics, format, language, output);
        return output.ToString().Replace(Path.GetRelativePath(Environment.CurrentDirectory, folder).Replace('\\', '/') + "/", string.Empty, StringComparison.Ordinal)
            .Replace(folder + "/", string.Empty, StringComparison.Ordinal);
    }
}
