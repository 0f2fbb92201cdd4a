using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Search.Language;
using Xunit;

namespace SiteGen.Tests.Search.Language;

public sealed class TokensTests
{
    [Theory]
    [InlineData("Kunnan hankkeet.", "kunnan hankkeet")]
    [InlineData("MWB 2.1", "mwb 2.1")]
    [InlineData("Kausi 2024–2029", "kausi 2024-2029 2024 2029")]
    [InlineData("Kausi 2024-2029", "kausi 2024-2029 2024 2029")]
    [InlineData("1.1.2026 alkaen", "1.1.2026 2026 alkaen")]
    [InlineData("01.02.2026", "1.2.2026 2026")]
    [InlineData("2026-02-01", "1.2.2026 2026")]
    [InlineData("klo 10:30.", "klo 10:30")]
    [InlineData("1,5 %", "1,5")]
    [InlineData("HVA:n ja EU:lle", "hva ja eu")]
    [InlineData("EU-hanke", "eu-hanke")]
    [InlineData("kunta- ja maakunta", "kunta ja maakunta")]
    [InlineData("stra\u00ADtegia\u00ADtyö", "strategiatyö")]
    [InlineData("strate-\ngiatyö", "strategiatyö")]
    [InlineData("strate-\n  giatyö", "strategiatyö")]
    [InlineData("kunta-\nja maakunta", "kunta ja maakunta")]
    [InlineData("kunta-\n\nmaakunta", "kunta maakunta")]
    [InlineData("a\u0308iti A\u0308ITI", "äiti äiti")]
    [InlineData("vaa'an vaa’an", "vaa'an vaa'an")]
    [InlineData("s7 7b", "s7 7b")]
    [InlineData("www.esimerkki.fi", "www esimerkki fi")]
    [InlineData(" – \u00AD …", "")]
    public void A_text_is_cut_into_what_people_look_for(string text, string forms) =>
        string.Join(' ', Tokens.Of(text, "fi").Select(token => token.Form)).ShouldBe(forms);

    [Fact]
    public void A_token_says_where_it_stands()
    {
        const string Text = "Vuosi 2024–2029: stra\u00ADtegia";
        Tokens.Of(Text, "fi").Select(token => Text.Substring(token.Start, token.Length))
            .ShouldBe(["Vuosi", "2024–2029", "2024", "2029", "stra\u00ADtegia"]);
    }

    [Fact]
    public void No_text_makes_cutting_throw_or_leave_the_text() => Prop.ForAll<string?>(text =>
        Tokens.Of(text ?? "", "fi").All(token => token.Form.Length > 0 && token.Start >= 0 && token.Length > 0 && token.Start + token.Length <= text!.Length))
        .QuickCheckThrowOnFailure();
}
