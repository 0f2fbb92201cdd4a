using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>A few of the moments at which tests/SiteGen.Fuzz kills two hundred builds.</summary>
[Trait("Speed", "Slow")]
public sealed class KilledBuildTests
{
    [Fact]
    public void A_build_killed_at_any_moment_leaves_whole_files_and_the_next_build_completes_the_work()
    {
        using var killed = new KilledBuild(pages: 100);
        foreach (var moment in new[] { 0, 4, 15 }) killed.Kill(TimeSpan.FromMilliseconds(moment)).ShouldBeNull();
        killed.KilledWhileWriting.ShouldBeGreaterThan(0, "some builds were killed while they wrote");
        killed.Complete().ShouldBeNull();
    }
}
