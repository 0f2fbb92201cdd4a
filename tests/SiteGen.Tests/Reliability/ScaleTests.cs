using System.Diagnostics;
using System.Globalization;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Reliability;

/// <summary>Cost grows with what there is, not with its square. Alone, as the process's time on processors is measured.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
[Trait("Speed", "Slow")]
public sealed class ScaleTests(ITestOutputHelper output)
{
    public const string Name = "Scale";

    // Ten times the documents take at most ten times the time where cost is linear, and a hundred where it is not.
    private const double Limit = 20;

    // One at a time: a page of a quarter has a row a measure, so ten times both are a hundred times the rows, rightly.
    [Fact]
    public void Ten_times_the_measures_and_meetings_or_the_years_take_at_most_about_ten_times_the_time()
    {
        using var folder = new TemporaryFolder();
        _ = Time(Esimerkkila.Content, folder["output"]);
        var one = Time(Esimerkkila.Content, folder["output"]);
        foreach (var growth in Enum.GetValues<Growth>())
        {
            var ten = Time(LargerEsimerkkila.Write(folder, growth, 10), folder["output"]);
            (ten / one).ShouldBeLessThan(Limit, $"{growth}: {one} became {ten}");
        }
    }

    /// <summary>
    /// Prints the processors' time for a page of Esimerkkilä as often as <c>SCALE</c> says: <c>SCALE=10,100</c>. Nothing is
    /// measured without it, as a hundred times takes minutes.
    /// </summary>
    [Fact]
    public void What_a_page_costs_is_printed_where_SCALE_asks_for_it()
    {
        var times = (Environment.GetEnvironmentVariable("SCALE") ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToArray();
        if (times.Length == 0) return;
        using var folder = new TemporaryFolder();
        _ = Time(Esimerkkila.Content, folder["output"]);
        foreach (var growth in Enum.GetValues<Growth>())
        {
            foreach (var factor in times.Prepend(1))
            {
                var time = Time(LargerEsimerkkila.Write(folder, growth, factor), folder["output"], out var pages);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{growth} x {factor}: {pages} pages, {time.TotalSeconds:0.0} s, {time.TotalMilliseconds / pages:0.00} ms a page"));
            }
        }
    }

    private static TimeSpan Time(string content, string output) => Time(content, output, out _);

    private static TimeSpan Time(string content, string output, out int pages)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = Build.Run(Esimerkkila.Options(content, output) with { Writes = false }, new BuildProgress(null));
        result.Errors().ShouldBeEmpty();
        pages = result.Pages;
        return Process.GetCurrentProcess().TotalProcessorTime - before;
    }
}
