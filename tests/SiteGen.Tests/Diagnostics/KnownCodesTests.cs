using Shouldly;
using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests;

public sealed class KnownCodesTests
{
    [Fact]
    public void Exactly_the_codes_of_the_catalogue_are_known() => KnownCodes.InOrder.ShouldBe(Catalogue.Codes.Distinct().Order(StringComparer.Ordinal));
}
