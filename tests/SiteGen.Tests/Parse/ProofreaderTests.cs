using Shouldly;
using Xunit;

namespace SiteGen.Tests.Parse;

/// <summary>What a proofreader says of single lines, and what it keeps silent about.</summary>
public sealed class ProofreaderTests
{
    [Theory]
    [InlineData("Vuodet 2024-2029.", "SG0930")]
    [InlineData("Avoinna klo 9-11.", "SG0930")]
    [InlineData("Avoinna klo 9.00-11.30.", "SG0930")]
    [InlineData("Haku 1.2.-31.3.2026.", "SG0930")]
    [InlineData("Ajalla 10-12/2026.", "SG0930")]
    [InlineData("Osuus on 5-10 %.", "SG0930")]
    [InlineData("Kaksi  väliä.", "SG0931")]
    [InlineData("Nousu 5,5% vuodessa.", "SG0932")]
    [InlineData("Soita 040 123 4567.", "SG0912")]
    [InlineData("Soita 040-1234567.", "SG0912")]
    [InlineData("Soita +358 40 123 4567.", "SG0912")]
    [InlineData("Soita +358 (0)40 123 4567.", "SG0912")]
    [InlineData("Kirjoita etunimi.sukunimi@kunta.example.", "SG0911")]
    [InlineData("Kirjoita <maija@kunta.example>.", "SG0911")]
    [InlineData("Tunnus 131052-308T.", "SG0910")]
    [InlineData("Tunnus `131052-308t`.", "SG0910")]
    [InlineData("Tunnus 131052A3081", null)]
    [InlineData("Vuodet 2024–2029 ja klo 9–11.", null)]
    [InlineData("Päivä 2024-10-11, tunnus 12-34, tiedosto raportti-2024-2025.pdf.", null)]
    [InlineData("Osoite on [raportti](https://kunta.example/2024-2029/040-1234567).", null)]
    [InlineData("Koodi `2024-2029  5%` on koodia.", null)]
    [InlineData("Y-tunnus 0123456-7, tili 0000000000, summa 1 000 000 euroa.", null)]
    [InlineData("Kirjaamo on kirjaamo@kunta.example, tietosuoja tietosuoja.palaute@kunta.example.", null)]
    [InlineData("Rivinvaihto  \njatkuu.", null)]
    [InlineData("-   luettelon kohta", null)]
    [InlineData("Taso on 100 % ja WCAG 2.1.", null)]
    [InlineData("Diaarinumero 01234/2024 ja 2024/01234567.", null)]
    public void A_line_gets_the_remark_that_it_deserves(string line, string? code)
    {
        using var site = new TestSite();
        var found = site.Write("sivu.md", $"# Sivu\n\n{line}\n").Build().Codes();
        if (code is null) found.ShouldBeEmpty();
        else found.ShouldContain(code);
    }
}
