using System.Globalization;
using SiteGen.Tests.Reliability;

namespace SiteGen.Fuzz;

/// <summary>Builds that are killed, find no room, lose their files or meet each other: nothing half-written, and the next one completes.</summary>
internal static class FaultsCommand
{
    private const int Pages = 150;
    private const int LongestMilliseconds = 120;

    public static int Run(string[] arguments)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 200;
        var results = new Results();
        using (var killed = new KilledBuild(Pages))
        {
#pragma warning disable CA5394 // The moments only have to differ, and be the same when the command runs again.
            var random = new Random(count);
            double[] moments = [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() * random.NextDouble() * LongestMilliseconds)];
#pragma warning restore CA5394
            results.Hold("a build killed at a random moment leaves whole files", moments, moment => killed.Kill(TimeSpan.FromMilliseconds(moment)));
            results.Hold("the next build completes the work", killed.Complete);
            Console.WriteLine($"       {killed.KilledWhileWriting} of {count} were killed between their first write and their last");
        }

        if (ScarceOutput.IsPossible)
        {
            results.Hold("a full disk is a clear message and leaves nothing half-written", Enumerable.Range(1, 12).Select(step => step * 32).ToArray(), ScarceOutput.FullDisk);
            results.Hold("a disk that can only be read is a clear message", ScarceOutput.ReadOnly);
        }
        else
        {
            results.NotPossible("full and read-only disks: this machine lets no tmpfs be mounted in a user namespace");
        }

        results.Hold("files that change and vanish while they are read are built or told", () => MovingContent.Build(times: 100));
        results.Hold("two builds at once on one output leave a whole site", Enumerable.Range(0, 25).ToArray(), TwoBuilds.AtOnce);
        return results.ExitCode;
    }
}
