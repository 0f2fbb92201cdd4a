using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>The same content gives the same bytes; tests/SiteGen.Fuzz changes one thing at a time, here all change at once.</summary>
[Trait("Speed", "Slow")]
public sealed class SameBytesTests
{
    [Fact]
    public void Another_place_language_time_zone_file_order_and_number_of_threads_do_not_matter()
    {
        using var site = new SameBytes(BuiltSites.RealContent, "2026-06-01");
        site.Elsewhere(new Dictionary<string, string>
        {
            ["LANG"] = "fi_FI.UTF-8",
            ["LC_ALL"] = "tr_TR.UTF-8",
            ["TZ"] = "Pacific/Kiritimati",
            ["DOTNET_PROCESSOR_COUNT"] = "1",
        }).ShouldBeNull();
    }
}
