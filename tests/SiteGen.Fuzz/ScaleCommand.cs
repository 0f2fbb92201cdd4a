using System.Globalization;
using SiteGen.Tests;
using SiteGen.Tests.Reliability;

namespace SiteGen.Fuzz;

/// <summary>Builds Esimerkkilä with many times its measures and meetings, and its years: a page may not cost more for it.</summary>
internal static class ScaleCommand
{
    // Where cost grew with the square, a page of ten times the content would cost ten times as much.
    private const double Limit = 2;

    public static int Run(IReadOnlyCollection<string> factors)
    {
        var results = new Results();
        int[] times = factors.Count == 0 ? [10, 100] : [.. factors.Select(factor => int.Parse(factor, CultureInfo.InvariantCulture))];
        using var folder = new TemporaryFolder();
        _ = BuildCost.Of(Esimerkkila.Content, folder["output"]);
        var one = Printed("once", BuildCost.Of(Esimerkkila.Content, folder["output"]));
        foreach (var growth in Enum.GetValues<Growth>())
        {
            results.Hold($"{growth}: a page costs at most {Limit} times what it costs once", times, factor =>
            {
                var cost = Printed($"{growth} x {factor}", BuildCost.Of(LargerEsimerkkila.Write(folder, growth, factor), folder["output"]));
                return cost.MillisecondsOfPage <= Limit * one.MillisecondsOfPage ? null : "costs more";
            });
        }

        return results.ExitCode;
    }

    private static BuildCost Printed(string name, BuildCost cost)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {cost.Pages} pages, {cost.Time.TotalSeconds:0.0} s, {cost.MillisecondsOfPage:0.00} ms a page"));
        return cost;
    }
}
