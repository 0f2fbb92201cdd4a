using Shouldly;
using SiteGen.Search.Language;
using Xunit;

namespace SiteGen.Tests.Search.Language;

public sealed class OtherLanguagesTests
{
    [Theory]
    [InlineData("sv", "kommun", "kommuner")]
    [InlineData("sv", "strategin", "strategier")]
    [InlineData("en", "meeting", "meetings")]
    [InlineData("en", "county's", "county")]
    public void Forms_of_one_word_share_a_stem(string language, string form, string other)
    {
        var site = Lexicon.Build(language, [form, other]);
        site.Analyse(form).Lemma.ShouldBe(site.Analyse(other).Lemma);
    }

    [Theory]
    [InlineData("kommunstrategin", "kommun strategi")]
    [InlineData("samhällsbyggnad", "samhälle byggnad")]
    [InlineData("arbetsgrupp", "arbete grupp")]
    [InlineData("eu-projekt", "eu projekt")]
    public void A_Swedish_compound_is_made_of_words_of_the_site(string form, string parts)
    {
        var site = Lexicon.Build("sv", "kommun strategi strategin samhälle byggnad arbete grupp projekt".Split(' '));
        site.Analyse(form).Parts.ShouldBe(parts.Split(' ').Select(part => site.Analyse(part).Lemma));
    }

    [Fact]
    public void A_language_without_rules_keeps_its_words() => Lexicon.Build("se", ["gielda"]).Analyse("gielddat").Lemma.ShouldBe("gielddat");
}
