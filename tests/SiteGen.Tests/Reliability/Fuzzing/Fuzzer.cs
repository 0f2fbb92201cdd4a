using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Tests.Reliability.Fuzzing;

/// <summary>What a run of many inputs found.</summary>
/// <param name="Failures">The number of each input that failed, and what was wrong.</param>
internal sealed record FuzzOutcome(string Target, int Inputs, TimeSpan Slowest, int SlowestNumber, IReadOnlyList<(int Number, string Fault)> Failures);

/// <summary>Reads many inputs, each made from its number alone, so that one can be read again by itself.</summary>
internal static class Fuzzer
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <param name="from">The number of the first input.</param>
    /// <param name="begins">Told before each input, as one that overflows the stack ends the process.</param>
    public static FuzzOutcome Run(FuzzTarget target, int from, int count, Action<int>? begins = null)
    {
        var gate = new Lock();
        var failures = new List<(int, string)>();
        var (slowest, slowestNumber) = (TimeSpan.Zero, from);
        Parallel.For(from, from + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            begins?.Invoke(number);
            var (fault, time) = Try(target, number);
            if (fault is null && time > Limit) fault = string.Create(CultureInfo.InvariantCulture, $"took {time.TotalSeconds:0.0} s");
            lock (gate)
            {
                if (fault is not null) failures.Add((number, fault));
                if (time > slowest) (slowest, slowestNumber) = (time, number);
            }
        });
        return new FuzzOutcome(target.Name, count, slowest, slowestNumber, failures);
    }

    /// <summary>The input of <paramref name="number"/>.</summary>
    public static string Input(FuzzTarget target, int number) => target.Make(new Mutation(number));

    private static (string? Fault, TimeSpan Time) Try(FuzzTarget target, int number)
    {
        var input = Input(target, number);
        var begin = TimeOfThisThread();
        try
        {
            return (target.Read(input), TimeOfThisThread() - begin);
        }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return ($"{fault.GetType().Name}: {fault.Message}{Environment.NewLine}{fault.StackTrace}", TimeOfThisThread() - begin);
        }
    }

    // What the thread worked, where the system tells it: other work of the machine makes no reader slow.
    private static TimeSpan TimeOfThisThread() => File.Exists(OwnTime)
        ? TimeSpan.FromTicks(long.Parse(File.ReadAllText(OwnTime).Split(' ')[0], CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick)
        : Stopwatch.GetElapsedTime(0);

    private const string OwnTime = "/proc/thread-self/schedstat";
}
