using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG03: what may be published. Every one of these that leaves publicity in doubt is an error.</summary>
public static class PublicityMessages
{
    private static readonly Localized Choices = new(
        "Kirjoita ”Julkisuus: julkinen”, ”Julkisuus: vain otsikko” tai ”Julkisuus: ei julkinen”.",
        "Skriv ”Offentlighet: offentlig”, ”Offentlighet: endast rubrik” eller ”Offentlighet: inte offentlig”.",
        "Write “Publicity: public”, “Publicity: title only” or “Publicity: not public”.");

    public static Diagnostic Missing(Place place, string what) => Error("SG0301", place,
        new($"Julkisuus puuttuu: {what}. Mitään ei julkaista ennen kuin se on kerrottu.",
            $"Offentligheten saknas: {what}. Inget publiceras förrän den är angiven.",
            $"The publicity is missing: {what}. Nothing is published until it is given."),
        Choices);

    public static Diagnostic Unknown(Place place, string text, string? suggestion) => Error("SG0302", place,
        new($"Julkisuutta ”{text}” ei tunneta. Mitään ei julkaista ennen kuin se on korjattu.",
            $"Offentligheten ”{text}” är okänd. Inget publiceras förrän den är rättad.",
            $"The publicity “{text}” is not known. Nothing is published until it is corrected."),
        DidYouMean(suggestion, Choices));

    public static Diagnostic Twice(Place place) => Error("SG0303", place,
        new("Julkisuus on annettu kahteen kertaan.", "Offentligheten är angiven två gånger.", "The publicity is given twice."),
        new("Jätä vain yksi julkisuusrivi.", "Behåll bara en rad om offentlighet.", "Keep only one line of publicity."));

    public static Diagnostic PublicTitleMissing(Place place) => Error("SG0304", place,
        new("Asiasta julkaistaan vain otsikko, mutta yleisölle kirjoitettu otsikko puuttuu.",
            "Av ärendet publiceras bara rubriken, men en rubrik skriven för allmänheten saknas.",
            "Only a heading of this item is public, but the heading written for the public is missing."),
        new("Lisää rivi ”Julkinen otsikko: …”; alkuperäistä otsikkoa ei koskaan julkaista.",
            "Lägg till raden ”Offentlig rubrik: …”; den ursprungliga rubriken publiceras aldrig.",
            "Add the line “Public title: …”; the original heading is never published."));

    public static Diagnostic OutsideItem(Place place) => Error("SG0305", place,
        new("Julkisuusrivi on paikassa, jossa se ei koske mitään asiaa.", "Raden om offentlighet står där den inte gäller något ärende.",
            "This line of publicity stands where it applies to no agenda item."),
        new("Siirrä rivi heti asian ##-otsikon alle, ennen muuta tekstiä.",
            "Flytta raden direkt under ärendets ##-rubrik, före annan text.",
            "Move the line right below the item's ## heading, before any other text."));

    public static Diagnostic WithheldInPublicRepository(Place place) => Error("SG0306", place,
        new("Asetusten mukaan lähdetiedostot ovat julkisia, mutta tässä on salassa pidettävän asian tekstiä: kuka tahansa voi lukea sen.",
            "Enligt inställningarna är källfilerna offentliga, men här finns text som ska hållas hemlig: vem som helst kan läsa den.",
            "Settings say that the sources are public, but here is text of a withheld matter: anybody can read it."),
        new("Siirrä teksti yksityiseen sisältökansioon (--private) ja poista se myös versiohistoriasta.",
            "Flytta texten till en privat innehållsmapp (--private) och ta bort den också ur versionshistoriken.",
            "Move the text to a private content folder (--private), and take it out of the history too."));

    public static Diagnostic AttachmentMissing(Place place, string file, string? suggestion) => Error("SG0307", place,
        new($"Liitetiedostoa ”{file}” ei ole.", $"Bilagan ”{file}” finns inte.", $"There is no attachment “{file}”."),
        DidYouMean(suggestion, new(
            "Lisää tiedosto samaan kansioon asiakirjan kanssa tai korjaa nimi.",
            "Lägg filen i samma mapp som dokumentet eller rätta namnet.",
            "Put the file into the document's folder, or correct the name.")));

    public static Diagnostic AttachmentOutside(Place place, string file) => Error("SG0308", place,
        new($"Liitteen polku ”{file}” vie sisältökansion ulkopuolelle tai ei kelpaa.",
            $"Bilagans sökväg ”{file}” leder ut ur innehållsmappen eller duger inte.",
            $"The attachment's path “{file}” leads out of the content folder or is not valid."),
        new("Anna polku asiakirjan omasta kansiosta lähtien, esimerkiksi ”liite-1.pdf”.",
            "Ange sökvägen från dokumentets egen mapp, till exempel ”bilaga-1.pdf”.",
            "Give the path from the document's own folder, such as “attachment-1.pdf”."));

    public static Diagnostic AttachmentInTwoMinds(Place place, string file) => Error("SG0309", place,
        new($"Tiedosto ”{file}” on yhdessä paikassa julkinen ja toisessa ei.",
            $"Filen ”{file}” är offentlig på ett ställe men inte på ett annat.",
            $"The file “{file}” is public in one place and not in another."),
        new("Anna tiedostolle sama julkisuus joka paikassa.", "Ange samma offentlighet överallt.", "Give the file the same publicity everywhere."));

    public static Diagnostic NotListed(string file) => Warning("SG0310", Place.StartOf(file),
        new("Mikään asiakirja ei luettele tätä tiedostoa liitteenään, joten sitä ei julkaista.",
            "Inget dokument nämner filen som bilaga, så den publiceras inte.",
            "No document lists this file as an attachment, so it is not published."),
        new("Lisää tiedosto asiakirjan kohtaan ”liitteet” julkisuuden kanssa tai poista se kansiosta.",
            "Lägg till filen under ”bilagor” med offentlighet, eller ta bort den ur mappen.",
            "Add the file to a document's “attachments” with its publicity, or take it out of the folder."));

    public static Diagnostic TitleOnlyNotPossible(Place place) => Error("SG0313", place,
        new("Tästä ei voi julkaista vain otsikkoa.", "Av detta kan inte bara rubriken publiceras.", "Of this a heading alone cannot be public."),
        new("Kirjoita ”julkinen” tai ”ei julkinen”.", "Skriv ”offentlig” eller ”inte offentlig”.", "Write “public” or “not public”."));

    public static Diagnostic LanguagesDisagree(Place place, string what) => Error("SG0314", place,
        new($"Julkisuus on eri kieliversioissa eri: {what}. Mitään ei julkaista ennen kuin se on sama.",
            $"Offentligheten är olika i språkversionerna: {what}. Inget publiceras förrän den är densamma.",
            $"The publicity differs between languages: {what}. Nothing is published until it is the same."),
        new("Anna asialle sama julkisuus kaikissa kieliversioissa.", "Ange samma offentlighet i alla språkversioner.", "Give the matter the same publicity in every language."));

    public static Diagnostic ActiveContent(Place place, string file) => Error("SG0315", place,
        new($"Tiedosto ”{file}” voi suorittaa ohjelmakoodia lukijan selaimessa, joten sitä ei julkaista.",
            $"Filen ”{file}” kan köra program i läsarens webbläsare, så den publiceras inte.",
            $"The file “{file}” could run a program in the reader's browser, so it is not published."),
        new("Tallenna sisältö PDF-tiedostona tai kuva PNG-tiedostona.", "Spara innehållet som PDF eller bilden som PNG.", "Save the content as PDF, or the picture as PNG."));

    public static Diagnostic UnknownItem(Place place, string item) => Error("SG0311", place,
        new($"Liite on merkitty asiaan ”{item}”, jota esityslistalla ei ole.", $"Bilagan hör till ärende ”{item}”, som inte finns på listan.",
            $"The attachment belongs to item “{item}”, which is not on the agenda."),
        new("Korjaa numero tai poista kohta ”asia”.", "Rätta numret eller ta bort ”ärende”.", "Correct the number, or remove “item”."));

    public static Diagnostic NotAnItem(Place place, string heading) => Error("SG0312", place,
        new($"Kokouksen tekstissä otsikko ”{heading}” ei ole asian otsikko, joten ei tiedetä, saako sen alla olevan julkaista.",
            $"Rubriken ”{heading}” är inte en ärenderubrik, så det är oklart om texten under den får publiceras.",
            $"In a meeting's text the heading “{heading}” is not an item's heading, so it is not known whether what follows may be published."),
        new("Kirjoita asian otsikko muodossa ”## 3 § Otsikko” ja asian sisäiset väliotsikot muodossa ”### Väliotsikko”.",
            "Skriv ärendets rubrik som ”## 3 § Rubrik” och underrubriker som ”### Underrubrik”.",
            "Write the item's heading as “## 3 § Heading”, and headings inside an item as “### Heading”."));
}
