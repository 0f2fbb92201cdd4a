using Shouldly;
using SiteGen.Parse;
using Xunit;

namespace SiteGen.Tests.Parse;

public sealed class RoleListTests
{
    [Theory]
    [InlineData("maakuntajohtaja", "maakuntajohtaja")]
    [InlineData("vastuualuejohtajat ja maakuntajohtaja", "vastuualuejohtajat|maakuntajohtaja")]
    [InlineData("hallintojohtaja, talouspäällikkö ja kehitysjohtaja.", "hallintojohtaja|talouspäällikkö|kehitysjohtaja")]
    [InlineData("direktör, ekonomichef och jurist", "direktör|ekonomichef|jurist")]
    [InlineData("director; lawyer and clerk", "director|lawyer|clerk")]
    [InlineData("kunta, ja valtio", "kunta|valtio")]
    [InlineData("kunta sekä\nvaltio", "kunta|valtio")]
    [InlineData("Jaana ja", "Jaana ja")]
    [InlineData("jaosto", "jaosto")]
    [InlineData(" , ; ", "")]
    public void Roles_are_split_at_commas_and_conjunctions(string text, string roles) => string.Join('|', RoleList.Split(text)).ShouldBe(roles);
}
