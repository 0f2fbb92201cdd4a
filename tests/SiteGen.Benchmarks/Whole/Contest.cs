using SiteGen.Benchmarks.Content;

namespace SiteGen.Benchmarks.Whole;

/// <summary>A piece of work of one program: what is made ready before each run and not counted, and the run.</summary>
internal sealed record Contestant(string Name, Action Prepare, Func<Run> Work);

/// <summary>
/// Lays the same Markdown before SiteGen, Hugo and Eleventy, each in the shape that it asks for, and lets them take turns,
/// so that a machine that grows slower does so for all.
/// </summary>
internal sealed class Contest
{
    private const string Today = "2026-06-01";
    private const string Eleventy = "node_modules/@11ty/eleventy/cmd.cjs";

    private readonly string work;
    private readonly string rivals;
    private readonly string program;

    /// <param name="repository">The folder with the solution.</param>
    /// <param name="program">SiteGen, published.</param>
    /// <param name="work">A folder for content and outputs.</param>
    public Contest(string repository, string program, string work)
    {
        this.work = work;
        this.program = program;
        rivals = Path.Combine(repository, "tests", "SiteGen.Benchmarks", "rivals");
    }

    /// <summary>Writes the content and gives everyone who is installed.</summary>
    public IReadOnlyList<Contestant> Prepare(int pages, int attachmentMegabytes)
    {
        ContentGenerator.Write(In("content"), pages, attachmentMegabytes);
        LayForHugo();
        LayForEleventy();
        Contestant[] all =
        [
            new("SiteGen, clean", () => Delete("sitegen"), Build),
            new("SiteGen, nothing changed", () => { }, Build),
            new("SiteGen, one file changed", ChangeOne, Build),
            new("cp -r of the output", () => Delete("copy"), () => Run.Of(work, "cp", "-r", "sitegen", "copy")),
            new("Hugo", () => Delete("hugo/out"), () => Run.Of(In("hugo"), "hugo", "--quiet", "--destination", "out")),
            new("Eleventy", () => Delete("eleventy/out"), () => Run.Of(In("eleventy"), "node", Eleventy, "--quiet")),
        ];
        return [.. all.Where(one => one.Name != "Eleventy" || File.Exists(In(Path.Combine("eleventy", Eleventy))))];
    }

    /// <summary>Rounds of one run each; the first round warms the file system up and is not counted.</summary>
    public static IReadOnlyDictionary<string, Run> Medians(IReadOnlyList<Contestant> contestants, int rounds)
    {
        var runs = contestants.ToDictionary(one => one.Name, _ => new List<Run>(), StringComparer.Ordinal);
        for (var round = 0; round <= rounds; round++)
        {
            foreach (var one in contestants)
            {
                one.Prepare();
                var run = one.Work();
                if (round > 0) runs[one.Name].Add(run);
            }
        }

        return runs.ToDictionary(pair => pair.Key, pair => Run.Median(pair.Value), StringComparer.Ordinal);
    }

    private Run Build() => Run.Of(work, program, "build", "--content", "content", "--output", "sitegen", "--today", Today);

    private void ChangeOne() => File.AppendAllText(In("content/sivut/sivu-00000.md"), "Lisäys.\n");

    // A folder with further pages below it has _index.md there; meetings and evaluations are pages with their parts.
    private void LayForHugo()
    {
        Delete("hugo");
        Copy(Path.Combine(rivals, "hugo"), In("hugo"));
        Copy(In("content"), In("hugo/content"));
        var content = In("hugo/content");
        foreach (var file in Directory.EnumerateFiles(content, "index*.md").Concat(Directory.EnumerateFiles(Path.Combine(content, "strategiat"), "index*.md", SearchOption.AllDirectories)).ToArray())
        {
            File.Move(file, Path.Combine(Path.GetDirectoryName(file)!, "_" + Path.GetFileName(file)));
        }
    }

    private void LayForEleventy()
    {
        Delete("eleventy");
        Copy(Path.Combine(rivals, "eleventy"), In("eleventy"));
        Copy(In("content"), In("eleventy/content"));
        var modules = Path.Combine(rivals, "eleventy", "node_modules");
        if (Directory.Exists(modules)) Directory.CreateSymbolicLink(In("eleventy/node_modules"), modules);
    }

    private string In(string path) => Path.Combine(work, path);

    private void Delete(string path)
    {
        if (Directory.Exists(In(path))) Directory.Delete(In(path), recursive: true);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file);
            if (path.StartsWith("node_modules", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Copy(file, Path.Combine(to, path));
        }
    }
}
