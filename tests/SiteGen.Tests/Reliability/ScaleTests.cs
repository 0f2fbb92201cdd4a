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

    // Ten times the documents take at most ten times the time where cost is linear, and a hundred where it is not.
    private const double Limit = 20;

    // One at a time: a page of a quarter has a row a measure, so ten times both are a hundred times the rows, rightly.
    [Fact]
    public void Ten_times_the_measures_and_meetings_or_the_years_take_at_most_about_ten_times_the_time()
    {
        using var folder = new TemporaryFolder();
        _ = BuildCost.Of(Esimerkkila.Content, folder["output"]);
        var one = BuildCost.Of(Esimerkkila.Content, folder["output"]).Time;
        foreach (var growth in Enum.GetValues<Growth>())
        {
            var ten = BuildCost.Of(LargerEsimerkkila.Write(folder, growth, 10), folder["output"]).Time;
            (ten / one).ShouldBeLessThan(Limit, $"{growth}: {one} became {ten}");
        }
    }
}
