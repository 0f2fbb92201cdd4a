using System.Diagnostics;

namespace SiteGen.Tests.Reliability;

/// <summary>
/// A site that was built, was changed, and is built again many times, each time killed at another moment: every file is whole
/// then, old or new, and the next build completes the work.
/// </summary>
internal sealed class KilledBuild : IDisposable
{
    // Pages that the first build has and the second has not, and as many the other way round.
    private const int Moved = 20;

    private readonly TestSite site = new();
    private readonly SortedDictionary<string, byte[]> old;
    private readonly SortedDictionary<string, byte[]> wanted;

    public KilledBuild(int pages)
    {
        WritePages(0, pages, "vanha");
        if (site.Build().HasErrors) throw new InvalidOperationException("The site has errors.");
        old = OutputFolder.ReadAll(site.Output);
        for (var number = 0; number < Moved; number++) File.Delete(Path.Combine(site.Content, Page(number)));
        WritePages(Moved, pages, "uusi");
        var clean = Path.Combine(site.Root, "puhdas");
        site.Build(options => options with { Output = clean });
        wanted = OutputFolder.ReadAll(clean);
    }

    /// <summary>How many builds were killed after their first write and before their last.</summary>
    public int KilledWhileWriting { get; private set; }

    /// <summary>Kills a build <paramref name="after"/> its first write; what is not whole then, or null.</summary>
    public string? Kill(TimeSpan after)
    {
        Restore();
        using (var process = Start())
        {
            var first = Path.Combine(site.Output, ".sitegen", "new");
            while (!process.HasExited && !Directory.Exists(first)) Thread.Sleep(1);
            if (!process.WaitForExit(after))
            {
                process.Kill();
                KilledWhileWriting++;
            }

            process.WaitForExit();
        }

        return Fault(OutputFolder.Read(site.Output));
    }

    /// <summary>Builds once more; what is not as a clean build makes it, or null.</summary>
    public string? Complete() => site.Build().HasErrors ? "the next build has errors"
        : OutputFolder.Same(wanted, OutputFolder.ReadAll(site.Output)) ? null : "the next build is not a clean one";

    public void Dispose() => site.Dispose();

    private void WritePages(int first, int count, string word)
    {
        for (var number = first; number < first + count; number++) site.Write(Page(number), $"# Sivu {number}\n\n{string.Concat(Enumerable.Repeat(word + " ", 2000))}\n");
    }

    private static string Page(int number) => $"sivut/sivu{number}.md";

    private Process Start() => SitegenProcess.Start(
        site.Root, new Dictionary<string, string>(), "build", "--content", site.Content, "--output", site.Output, "--today", "2026-06-01");

    private string? Fault(SortedDictionary<string, byte[]> found)
    {
        foreach (var (path, bytes) in found) if (!Is(bytes, old, path) && !Is(bytes, wanted, path)) return $"{path} is half-written";
        return old.Keys.Intersect(wanted.Keys).FirstOrDefault(path => !path.StartsWith(".sitegen/", StringComparison.Ordinal) && !found.ContainsKey(path)) is { } lost ? $"{lost} is lost" : null;
    }

    private static bool Is(byte[] bytes, SortedDictionary<string, byte[]> files, string path) => files.TryGetValue(path, out var other) && other.AsSpan().SequenceEqual(bytes);

    private void Restore()
    {
        Directory.Delete(site.Output, recursive: true);
        foreach (var (path, bytes) in old)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site.Output, path))!);
            File.WriteAllBytes(Path.Combine(site.Output, path), bytes);
        }
    }
}
