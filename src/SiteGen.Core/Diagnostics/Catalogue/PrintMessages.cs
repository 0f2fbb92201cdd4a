using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG0711–SG0714: printing booklets to PDF.</summary>
public static class PrintMessages
{
    public static Diagnostic NoBrowser() => Error("SG0711", Place.OfCommand,
        new("PDF-tiedostoja ei voi tehdä, koska koneelta ei löydy Chromiumia, Chromea eikä Edgeä.",
            "PDF-filer kan inte göras, eftersom varken Chromium, Chrome eller Edge finns på datorn.",
            "PDF files cannot be made, because neither Chromium, Chrome nor Edge is found on this computer."),
        new("Asenna jokin niistä tai kerro ohjelman paikka: sitegen pdf --chromium POLKU. Voit myös avata sivun ”Koko asiakirja” selaimessa ja tulostaa sen PDF-tiedostoksi.",
            "Installera något av dem eller ange programmets plats: sitegen pdf --chromium SÖKVÄG. Du kan också öppna sidan ”Hela dokumentet” i en webbläsare och skriva ut den som PDF.",
            "Install one of them, or say where the program is: sitegen pdf --chromium PATH. You can also open the page “Whole document” in a browser and print it to PDF."));

    public static Diagnostic BrowserFailed(string browser, string document, Localized reason) => Error("SG0712", Place.OfCommand,
        new($"{browser} ei tehnyt PDF-tiedostoa asiakirjasta ”{document}”: {reason.Fi}.", $"{browser} gjorde ingen PDF-fil av ”{document}”: {reason.Sv}.",
            $"{browser} made no PDF file of “{document}”: {reason.En}."),
        new("Yritä uudelleen. Jos vika toistuu, anna toinen selain valitsimella --chromium tai tarkista, että tuloskansioon voi kirjoittaa.",
            "Försök igen. Om felet upprepas, ange en annan webbläsare med --chromium eller kontrollera att det går att skriva i mappen.",
            "Try again. If it happens again, give another browser with --chromium, or check that the output folder can be written."));

    public static Diagnostic NoSuchDocument(string asked, string? suggestion) => Error("SG0713", Place.OfCommand,
        new($"Asiakirjaa ”{asked}” ei ole, tai sitä ei voi tulostaa kokonaisena.", $"Dokumentet ”{asked}” finns inte, eller så kan det inte skrivas ut i sin helhet.",
            $"There is no document “{asked}”, or it cannot be printed as a whole."),
        DidYouMean(suggestion, new("Anna strategian, arvioinnin tai kokouksen kansio tai tiedosto, esimerkiksi strategiat/kuntastrategia.",
            "Ange mappen eller filen för en strategi, en utvärdering eller ett möte, till exempel strategier/kommunstrategi.",
            "Give the folder or file of a strategy, an evaluation or a meeting, such as strategies/municipal-strategy.")));

    public static Diagnostic NothingToPrint() => Error("SG0714", Place.OfCommand,
        new("Tulostettavaa ei ole: sivustolla ei ole voimassa olevaa strategiaa.", "Det finns inget att skriva ut: webbplatsen har ingen gällande strategi.",
            "There is nothing to print: the site has no strategy that holds now."),
        new("Nimeä asiakirja, esimerkiksi sitegen pdf kokoukset/2026-06-15-kunnanvaltuusto, tai tulosta kaikki: sitegen pdf --all.",
            "Ange dokumentet, till exempel sitegen pdf möten/2026-06-15-fullmäktige, eller skriv ut alla: sitegen pdf --all.",
            "Name the document, such as sitegen pdf meetings/2026-06-15-council, or print all: sitegen pdf --all."));
}
