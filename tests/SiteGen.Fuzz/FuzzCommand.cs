using System.Globalization;
using SiteGen.Tests;
using SiteGen.Tests.Reliability.Fuzzing;

namespace SiteGen.Fuzz;

/// <summary>Reads very many changed files: no reader falls over, hangs or leaves its folders.</summary>
internal static class FuzzCommand
{
    // One whole build for so many inputs of single readers.
    private const int InputsToOneBuild = 50;

    public static int Run(string[] arguments)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 100_000;
        var first = arguments.Length > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 1_000_000;
        var site = new FuzzTarget("site", 1000 / InputsToOneBuild, _ => string.Empty, _ => null);
        var failed = 0;
        var read = 0;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"reader",-10} {"inputs",8} {"failed",7}   slowest"));
        foreach (var target in FuzzTargets.Readers)
        {
            var outcome = Fuzzer.Run(target, first, count * target.Share / 1000, Begins(target.Name));
            Show(outcome);
            foreach (var (number, fault) in outcome.Failures.Take(5)) Keep(target, number, fault);
            failed += outcome.Failures.Count;
            read += outcome.Inputs;
        }

        var builds = Builds(first, count / InputsToOneBuild);
        Show(builds);
        foreach (var (number, fault) in builds.Failures.Take(5)) Keep(site, number, fault);
        failed += builds.Failures.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read} inputs and {builds.Inputs} builds, {failed} failed"));
        return failed == 0 ? 0 : 1;
    }

    private static FuzzOutcome Builds(int first, int count) =>
        Fuzzer.Run(new FuzzTarget("site", 0, mutation => mutation.Pick(int.MaxValue).ToString(CultureInfo.InvariantCulture), text => FuzzedSite.Build(int.Parse(text, CultureInfo.InvariantCulture))), first, count, Begins("site"));

    private static void Show(FuzzOutcome outcome) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{outcome.Target,-10} {outcome.Inputs,8} {outcome.Failures.Count,7}   {outcome.Slowest.TotalMilliseconds:0} ms (number {outcome.SlowestNumber})"));

    // What was being read when the process ended, for a stack that overflows cannot be caught.
    private static Action<int> Begins(string name)
    {
        var place = Path.Combine(Folder, $"last-{name}");
        var notes = new ThreadLocal<StreamWriter>(() => new StreamWriter($"{place}-{Environment.CurrentManagedThreadId}.txt") { AutoFlush = true });
        return number =>
        {
            notes.Value!.BaseStream.Position = 0;
            notes.Value.Write(number);
        };
    }

    private static void Keep(FuzzTarget target, int number, string fault)
    {
        var file = Path.Combine(Folder, $"{target.Name}-{number}.txt");
        File.WriteAllText(file, Fuzzer.Input(target, number));
        Console.WriteLine($"  {number}: {fault}");
        Console.WriteLine($"  {file}");
    }

    private static string Folder { get; } = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "fuzz")).FullName;
}
