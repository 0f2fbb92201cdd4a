using System.Globalization;
using FsCheck.Fluent;
using SiteGen.Tests.Publication;

namespace SiteGen.Fuzz;

/// <summary>Looks for withheld words in every byte of many random sites.</summary>
internal static class BoundaryCommand
{
    public static async Task<int> Run(string[] arguments)
    {
        var count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 250;
        var sites = CanarySite.Any.Generator.Sample(count, count).ToArray();
        var results = new Results();
        results.Hold("no withheld word is in any byte of a full build, every public one is", sites, BoundaryProof.Full);
        results.Hold("no word of a preview with drafts is left in the public build after it", sites.Take(count / 4).ToArray(), BoundaryProof.AfterPreview);
        results.Hold("no word of another site is left in the build after it, caches included", sites.Zip(sites.Skip(1)).Take(count / 2).ToArray(), pair => BoundaryProof.AfterAnother(pair.First, pair.Second));
        var served = new List<(int[] Site, string? Fault)>();
        foreach (var site in sites.Take(count / 10)) served.Add((site, await BoundaryProof.Served(site)));
        results.Hold("no withheld word is in any answer of the preview's server", served, pair => pair.Fault);
        return results.ExitCode;
    }
}
