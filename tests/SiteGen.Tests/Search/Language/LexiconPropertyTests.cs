using FsCheck;
using FsCheck.Fluent;
using SiteGen.Search.Language;
using Xunit;

namespace SiteGen.Tests.Search.Language;

public sealed class LexiconPropertyTests
{
    private static readonly string[] Bits =
        ["a", "ä", "e", "i", "o", "u", "y", "ö", "k", "p", "t", "s", "n", "l", "r", "j", "kk", "nn", "nt", "kse", "ssa", "lla", "ien", "oita", "nen", "taan", "isi",
            "nsa", "kin", "kunta", "hanke", "työ", "-", "1", ".", "'", "å"];

    private static readonly Arbitrary<string[]> Forms =
        Gen.Elements(Bits).ListOf().Select(bits => string.Concat(bits)).ArrayOf().ToArbitrary();

    [Fact]
    public void No_form_makes_analysis_throw() => Prop.ForAll(Forms, forms => Languages(language =>
    {
        var site = Lexicon.Build(language, forms);
        return forms.All(form => site.Analyse(form) is { Lemma: not null, Parts.IsDefault: false });
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_analysis_throw() => Prop.ForAll<string?, string?>((site, query) =>
        Languages(language => Lexicon.Build(language, [site ?? ""]).Analyse(query ?? "") is not null)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_and_number_of_forms_do_not_matter() => Prop.ForAll(Forms, forms => Languages(language =>
    {
        var site = Lexicon.Build(language, forms);
        var other = Lexicon.Build(language, forms.Reverse().Concat(forms));
        return forms.All(form => Same(site.Analyse(form), other.Analyse(form)));
    })).QuickCheckThrowOnFailure();

    private static bool Languages(Func<string, bool> holds) => holds("fi") && holds("sv") && holds("en");

    private static bool Same(WordAnalysis a, WordAnalysis b) => a.Lemma == b.Lemma && a.Parts.SequenceEqual(b.Parts);
}
