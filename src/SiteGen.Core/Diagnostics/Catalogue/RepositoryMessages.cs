using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG1109 onwards: where staff edit the content.</summary>
public static class RepositoryMessages
{
    public static Diagnostic NotARepository(Place place, string written) => Error("SG1109", place,
        new($"”{written}” ei ole GitHub-repositorion nimi.", $"”{written}” är inte namnet på ett GitHub-repositorium.", $"“{written}” is not the name of a GitHub repository."),
        new("Kirjoita omistaja ja nimi, esimerkiksi esimerkkila/strategia.", "Skriv ägare och namn, till exempel esimerkkila/strategi.", "Write the owner and the name, such as esimerkkila/strategy."));
}
