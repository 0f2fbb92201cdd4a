using Shouldly;
using SiteGen.Search.Language;
using Xunit;

namespace SiteGen.Tests.Search.Language;

public sealed class FinnishWordsTests
{
    private static readonly Lexicon Site = Lexicon.Build("fi", (
        "kunta kunnan kuntien hanke hankkeita hankkeen kehittämisen kehittämistä strategia strategian työ työn rahoitus elinvoima ryhmän " +
        "hallitus hallituksen vuosi vuoden kello lomake maakunnan vesanto vesannon vesi tuli tulos tulokset hyvinvoinnin liitto tehdään")
        .Split(' '));

    [Theory]
    [InlineData("kunta", "kunnan kuntaa kuntien kuntia kunnissa kuntiin kunnat kuntakin kuntansa kunnassamme kunnallekin")]
    [InlineData("hanke", "hankkeita hankkeen hankkeissa hanketta hankkeeseen hankkeidensa")]
    [InlineData("vesanto", "vesannon vesannolla vesantoon vesannosta")]
    [InlineData("hyvinvointi", "hyvinvoinnin hyvinvointia hyvinvointiin hyvinvoinnista")]
    [InlineData("työ", "työn töitä töissä työhön töiden työtä")]
    [InlineData("vuosi", "vuoden vuonna vuosina vuotta vuosien")]
    public void A_word_is_one_word_in_all_its_forms(string word, string forms)
    {
        foreach (var form in forms.Split(' ')) Site.Analyse(form).Lemma.ShouldBe(Site.Analyse(word).Lemma, form);
    }

    [Theory]
    [InlineData("hallitusten", "hallituksia")]
    [InlineData("sillalla", "siltojen")]
    [InlineData("perunoita", "perunoiden")]
    [InlineData("uimahallin", "uimahallissa")]
    [InlineData("asiakkaille", "asiakkaan")]
    public void Forms_of_a_word_that_is_not_on_the_site_have_one_key(string form, string other) =>
        Site.Analyse(form).Lemma.ShouldBe(Site.Analyse(other).Lemma);

    [Theory]
    [InlineData("tuli", "tulos")]
    [InlineData("tuli", "tulokset")]
    [InlineData("vesi", "vesanto")]
    [InlineData("vesi", "vesannon")]
    [InlineData("kunta", "kunto")]
    [InlineData("kunnan", "kunnon")]
    [InlineData("hallitus", "hallinto")]
    [InlineData("rahoitus", "raha")]
    public void Words_that_only_begin_alike_are_different_words(string word, string other)
    {
        Site.Analyse(word).Lemma.ShouldNotBe(Site.Analyse(other).Lemma);
        Site.Analyse(other).Parts.ShouldNotContain(Site.Analyse(word).Lemma);
    }

    [Theory]
    [InlineData("kunnanhallituksen", "kunta hallitus")]
    [InlineData("strategiatyössä", "strategia työ")]
    [InlineData("kuntastrategian", "kunta strategia")]
    [InlineData("hankerahoitusta", "hanke rahoitus")]
    [InlineData("kehittämishankkeita", "kehittäminen hanke")]
    [InlineData("elinvoimaryhmälle", "elinvoima ryhmä")]
    [InlineData("vuosikello", "vuosi kello")]
    [InlineData("e-lomakkeet", "lomake")]
    [InlineData("eu-hankkeen", "eu hanke")]
    public void A_compound_is_made_of_words_of_the_site(string form, string parts)
    {
        foreach (var part in parts.Split(' ')) Site.Analyse(form).Parts.ShouldContain(Site.Analyse(part).Lemma);
    }

    [Theory]
    [InlineData("tulokset")]
    [InlineData("maakunnan")]
    [InlineData("strategia")]
    [InlineData("hallitus")]
    [InlineData("kokonaisuus")]
    public void A_word_that_only_looks_like_a_compound_is_not_cut(string form) => Site.Analyse(form).Parts.ShouldBeEmpty();

    [Fact]
    public void The_word_liitto_is_found_in_a_compound_only_beside_another_word_of_the_site() =>
        Site.Analyse("kuntaliiton").Parts.ShouldBe([Site.Analyse("kunta").Lemma, Site.Analyse("liitto").Lemma]);

    [Theory]
    [InlineData("työlistalle", "työ lista")]
    [InlineData("syyslukukaudella", "syysluku kausi")]
    [InlineData("kirjastoauton", "kirjasto auto")]
    public void A_compound_is_made_of_common_words_that_the_site_has_nowhere_by_themselves(string form, string parts) =>
        Lexicon.Build("fi", [form, "syysluku"]).Analyse(form).Parts.ShouldBe(parts.Split(' '), ignoreOrder: true);

    [Theory]
    [InlineData("puretaan", "purkaa")]
    [InlineData("jaetaan", "jakaa")]
    [InlineData("luetaan", "lukea")]
    [InlineData("kehittämis", "kehittäminen")]
    [InlineData("autot", "auto")]
    public void A_form_is_read_without_another_of_the_word(string form, string lemma) => Lexicon.Build("fi", [form]).Analyse(form).Lemma.ShouldBe(lemma);

    [Fact]
    public void Folding_takes_the_marks_off() => Lexicon.Fold("ääkkönen åå").ShouldBe("aakkonen aa");
}
