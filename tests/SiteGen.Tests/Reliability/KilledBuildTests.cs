using System.Diagnostics;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>A build that is killed leaves every file whole, old or new, and the next one completes the work.</summary>
[Trait("Speed", "Slow")]
public sealed class KilledBuildTests
{
    private const int Pages = 300;
    private const int Moments = 10;

    [Fact]
    public void A_build_killed_at_any_moment_leaves_whole_files_and_the_next_build_completes_the_work()
    {
        using var site = new TestSite();
        WritePages(site, "vanha", 0);
        site.Build().Errors().ShouldBeEmpty();
        var old = OutputFolder.ReadAll(site.Output);
        WritePages(site, "uusi", 20);
        var clean = Path.Combine(site.Root, "puhdas");
        Finish(Start(site, clean)).ShouldBe(0);
        var wanted = OutputFolder.ReadAll(clean);
        var begun = 0;
        for (var moment = 0; moment < Moments; moment++)
        {
            Restore(site.Output, old);
            if (KillWhileWriting(Start(site, site.Output), site.Output, TimeSpan.FromMilliseconds(moment * 3))) begun++;
            ShouldBeWhole(OutputFolder.Read(site.Output), old, wanted);
        }

        site.Build().Errors().ShouldBeEmpty();
        OutputFolder.Same(wanted, OutputFolder.ReadAll(site.Output)).ShouldBeTrue("the next build equals a clean one");
        begun.ShouldBeGreaterThan(0, "some builds were killed while they wrote");
    }

    private static void WritePages(TestSite site, string word, int first)
    {
        for (var number = 0; number < first; number++) File.Delete(Path.Combine(site.Content, $"sivut/sivu{number}.md"));
        for (var number = first; number < first + Pages; number++) site.Write($"sivut/sivu{number}.md", $"# Sivu {number}\n\n{string.Concat(Enumerable.Repeat(word + " ", 2000))}\n");
    }

    private static Process Start(TestSite site, string output) => SitegenProcess.Start(
        site.Root, new Dictionary<string, string>(), "build", "--content", site.Content, "--output", output, "--today", "2026-06-01");

    private static int Finish(Process process)
    {
        using (process)
        {
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode;
        }
    }

    /// <summary>Kills a build some time after its first write; true where it had begun and was not done.</summary>
    private static bool KillWhileWriting(Process process, string output, TimeSpan after)
    {
        using (process)
        {
            var first = Path.Combine(output, ".sitegen", "new");
            while (!process.HasExited && !Directory.Exists(first)) Thread.Sleep(1);
            var hasBegun = !process.WaitForExit(after);
            if (hasBegun) process.Kill();
            process.WaitForExit();
            return hasBegun;
        }
    }

    private static void ShouldBeWhole(SortedDictionary<string, byte[]> found, SortedDictionary<string, byte[]> old, SortedDictionary<string, byte[]> wanted)
    {
        foreach (var (path, bytes) in found) (Is(bytes, old, path) || Is(bytes, wanted, path)).ShouldBeTrue($"{path} is whole");
        old.Keys.Intersect(wanted.Keys).Where(path => !path.StartsWith(".sitegen/", StringComparison.Ordinal) && !found.ContainsKey(path)).ShouldBeEmpty("a page that both builds have is always there");
    }

    private static bool Is(byte[] bytes, SortedDictionary<string, byte[]> files, string path) => files.TryGetValue(path, out var other) && other.AsSpan().SequenceEqual(bytes);

    private static void Restore(string output, SortedDictionary<string, byte[]> files)
    {
        Directory.Delete(output, recursive: true);
        foreach (var (path, bytes) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(output, path))!);
            File.WriteAllBytes(Path.Combine(output, path), bytes);
        }
    }
}
