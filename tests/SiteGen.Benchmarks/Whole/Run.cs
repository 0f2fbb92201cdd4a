using System.Diagnostics;
using System.Globalization;

namespace SiteGen.Benchmarks.Whole;

/// <summary>What one run of a program took.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="Processor">Seconds on processors, in the program and in the system.</param>
/// <param name="Megabytes">The most memory that it held.</param>
internal sealed record Run(double Seconds, double Processor, double Megabytes)
{
    private const double KilobytesOfMegabyte = 1024;

    /// <summary>Runs a command to its end and lets GNU time measure it.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static Run Of(string folder, params string[] command)
    {
        var figures = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("/usr/bin/time", ["--format=%e %U %S %M", "--output=" + figures, .. command])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)}: {errors.GetAwaiter().GetResult()}");
            var numbers = File.ReadAllText(figures).Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
            return new Run(numbers[0], numbers[1] + numbers[2], numbers[3] / KilobytesOfMegabyte);
        }
        finally
        {
            File.Delete(figures);
        }
    }

    /// <summary>The medians of several runs, each figure on its own.</summary>
    public static Run Median(IReadOnlyCollection<Run> runs) =>
        new(Median(runs.Select(run => run.Seconds)), Median(runs.Select(run => run.Processor)), Median(runs.Select(run => run.Megabytes)));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
