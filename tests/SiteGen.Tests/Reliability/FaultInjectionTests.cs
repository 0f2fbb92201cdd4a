using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>What goes wrong around a build: each once here, many times by tests/SiteGen.Fuzz.</summary>
public sealed class FaultInjectionTests
{
    [Fact]
    public void Files_that_change_and_vanish_while_they_are_read_are_built_or_told() => MovingContent.Build(times: 5).ShouldBeNull();

    [Fact]
    public void A_full_disk_is_a_clear_message_and_the_next_build_completes()
    {
        if (ScarceOutput.IsPossible) ScarceOutput.FullDisk(kilobytes: 96).ShouldBeNull();
    }

    [Fact]
    public void A_disk_that_can_only_be_read_is_a_clear_message_and_the_next_build_completes()
    {
        if (ScarceOutput.IsPossible) ScarceOutput.ReadOnly().ShouldBeNull();
    }
}
