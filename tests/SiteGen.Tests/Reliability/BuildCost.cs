using System.Diagnostics;

namespace SiteGen.Tests.Reliability;

/// <summary>What a build of Esimerkkilä, or of one made larger, takes of the process's time on processors; nothing else may run in it.</summary>
internal sealed record BuildCost(TimeSpan Time, int Pages)
{
    public double MillisecondsOfPage => Time.TotalMilliseconds / Pages;

    public static BuildCost Of(string content, string output)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = Build.Run(Esimerkkila.Options(content, output) with { Writes = false }, new BuildProgress(null));
        if (result.HasErrors) throw new InvalidOperationException(string.Join('\n', result.Errors()));
        return new BuildCost(Process.GetCurrentProcess().TotalProcessorTime - before, result.Pages);
    }
}
