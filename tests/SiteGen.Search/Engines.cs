using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

namespace SiteGen.Search.Quality;

/// <summary>Runs the search engines over a built site, each by its own script under Node.js.</summary>
internal sealed class Engines(string repository)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private string Folder => Path.Combine(repository, "tests", "SiteGen.Search");

    private string Pagefind => Path.Combine(Folder, "tools", "node_modules", "pagefind");

    public bool HasPagefind => Directory.Exists(Pagefind);

    public void Build(string site, string? today, string output)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "sitegen.dll");
        Run("dotnet", ["exec", program, "build", "--content", Path.Combine(repository, site), "--output", output, "--language", "en", .. today is null ? Array.Empty<string>() : ["--today", today]]);
    }

    /// <summary>What the client of the site itself finds: the module that pages load, with the files that they load.</summary>
    public ImmutableArray<Answer> Own(string output, QuerySet set) => Answers("own.mjs", output, set);

    public ImmutableArray<Answer> PagefindOf(string output, QuerySet set)
    {
        Run("node", [Path.Combine(Pagefind, "lib", "runner", "bin.cjs"), "--site", output, "--root-selector", "main", "--quiet"]);
        return Answers("pagefind.mjs", output, set);
    }

    private ImmutableArray<Answer> Answers(string script, string output, QuerySet set)
    {
        var lines = Run("node", [Path.Combine(Folder, script), output, set.Language, set.File]);
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Answer>(line, Json)!)];
    }

    private string Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = repository, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}\n{output}\n{errors.Result}");
    }
}
