using System.Diagnostics;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>Cost grows with what there is, not with its square. Alone, as the process's time on processors is measured.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
[Trait("Speed", "Slow")]
public sealed class ScaleTests
{
    public const string Name = "Scale";

    // Ten times the documents take ten times the time where cost is linear, and a hundred where it is not.
    private const double Limit = 20;

    [Fact]
    public void Ten_times_the_measures_years_and_meetings_take_about_ten_times_the_time()
    {
        using var folder = new TemporaryFolder();
        var (small, large) = (Esimerkkila.Multiply(folder, 1), Esimerkkila.Multiply(folder, 10));
        _ = Time(small, folder["output-1"]);
        var one = Enumerable.Range(0, 2).Min(_ => Time(small, folder["output-1"]));
        var ten = Time(large, folder["output-10"]);
        (ten / one).ShouldBeLessThan(Limit, $"once: {one}, ten times: {ten}");
    }

    private static TimeSpan Time(string content, string output)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = Build.Run(Esimerkkila.Options(content, output) with { Writes = false }, new BuildProgress(null));
        result.Errors().ShouldBeEmpty();
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }
}
