using System.Collections.Immutable;
using System.Diagnostics;

namespace SiteGen;

/// <summary>Watches a build: a clock for each stage, and a line on a terminal while pages are rendered.</summary>
/// <param name="terminal">Where the line is shown; null in a pipe.</param>
internal sealed class BuildProgress(TextWriter? terminal)
{
    private const int Step = 100;

    private readonly long start = Stopwatch.GetTimestamp();
    private readonly List<(string Stage, TimeSpan Time)> times = [];

    /// <summary>How long each stage took, in order.</summary>
    public ImmutableArray<(string Stage, TimeSpan Time)> Times => [.. times];

    /// <summary>The time since the build began.</summary>
    public TimeSpan Total => Stopwatch.GetElapsedTime(start);

    /// <summary>Runs a stage and notes its time.</summary>
    public T Time<T>(string stage, Func<T> run)
    {
        var begun = Stopwatch.GetTimestamp();
        var value = run();
        times.Add((stage, Stopwatch.GetElapsedTime(begun)));
        return value;
    }

    /// <summary>Called with the number of pages that are rendered so far; null where nobody watches or there are few.</summary>
    public Action<int>? Page(int total) => terminal is null || total < Step * 2 ? null : count =>
    {
        if (count % Step == 0 || count == total) terminal.Write($"\r{count}/{total}{(count == total ? "\r             \r" : string.Empty)}");
    };
}
