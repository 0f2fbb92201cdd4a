using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability.Fuzzing;

/// <summary>A fixed part of what tests/SiteGen.Fuzz does a hundred thousand times.</summary>
public sealed class FuzzTests
{
    public static TheoryData<string> Names => [.. FuzzTargets.Readers.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_changed_file_makes_its_reader_fall_over_or_hang(string name) =>
        Fuzzer.Run(FuzzTargets.Readers.Single(target => target.Name == name), from: 0, count: 300).Failures.ShouldBeEmpty();

    [Fact]
    public void A_site_of_changed_files_is_built_or_refused_and_stays_in_its_folders() =>
        Enumerable.Range(0, 25).Select(seed => FuzzedSite.Build(seed)).Where(fault => fault is not null).ShouldBeEmpty();
}
