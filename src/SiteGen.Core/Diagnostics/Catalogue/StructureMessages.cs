using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG04: documents, folders and addresses.</summary>
public static class StructureMessages
{
    public static Diagnostic TitleMissing(Place place) => Error("SG0401", place,
        new("Asiakirjalla ei ole otsikkoa.", "Dokumentet saknar rubrik.", "The document has no title."),
        new("Lisää otsaketietoihin rivi ”otsikko: …” tai tekstin alkuun rivi ”# Otsikko”.",
            "Lägg till raden ”rubrik: …” i huvudet eller ”# Rubrik” först i texten.",
            "Add the line “title: …” to the head, or “# Title” at the start of the text."));

    public static Diagnostic AddressTaken(Place place, string address, string other) => Error("SG0402", place,
        new($"Osoite ”{address}” on jo tiedoston ”{other}” käytössä.", $"Adressen ”{address}” används redan av ”{other}”.",
            $"The address “{address}” is taken by “{other}”."),
        new("Nimeä toinen tiedosto uudelleen: osoite tehdään nimestä, jossa ä on a ja ö on o.",
            "Döp om den ena filen: adressen görs av namnet, där ä blir a och ö blir o.",
            "Rename one of the files: the address is made from the name, where ä is a and ö is o."));

    public static Diagnostic IndexMissing(Place place, string folder) => Error("SG0403", place,
        new($"Strategian kansiosta ”{folder}” puuttuu tiedosto index.md, joka kertoo, mikä kansio on.",
            $"I strategins mapp ”{folder}” saknas index.md som berättar vad mappen är.",
            $"The strategy's folder “{folder}” lacks the file index.md that says what the folder is."),
        new("Luo kansioon index.md, jossa on ainakin otsikko.", "Skapa index.md med åtminstone en rubrik.",
            "Create index.md with at least a title."));

    public static Diagnostic LevelNotNamed(Place place, int depth, int named) => Warning("SG0404", place,
        new($"Asiakirja on strategian tasolla {depth}, mutta strategia nimeää vain {named} tasoa.",
            $"Dokumentet ligger på nivå {depth}, men strategin namnger bara {named} nivåer.",
            $"The document is on level {depth}, but the strategy names only {named} levels."),
        new("Lisää tasolle nimi strategian kohtaan ”tasot” tai siirrä asiakirja ylemmäs.",
            "Lägg till nivåns namn under ”nivåer” i strategin eller flytta dokumentet uppåt.",
            "Add the level's name to the strategy's “levels”, or move the document up."));

    public static Diagnostic AliasNotValid(Place place, string alias) => Error("SG0405", place,
        new($"Vanha osoite ”{alias}” ei kelpaa.", $"Den tidigare adressen ”{alias}” duger inte.", $"The alias “{alias}” is not valid."),
        new("Kirjoita osoite sivuston juuresta lähtien, esimerkiksi ”strategiat/vanha-nimi.html”.",
            "Skriv adressen från webbplatsens rot, till exempel ”strategier/gammalt-namn.html”.",
            "Write the address from the site's root, such as “strategies/old-name.html”."));

    public static Diagnostic TranslationAlone(Place place, string language) => Warning("SG0406", place,
        new($"Asiakirjasta on kieliversio ({language}), mutta ei sivuston omankielistä versiota.",
            $"Dokumentet finns på ett språk ({language}) men inte på webbplatsens eget språk.",
            $"The document has a version in another language ({language}) but none in the site's own."),
        new("Lisää omankielinen tiedosto tai poista nimestä kielen tunnus.",
            "Lägg till filen på webbplatsens språk eller ta bort språkkoden ur namnet.",
            "Add the file in the site's language, or take the language out of the name."));

    public static Diagnostic TranslationMissing(Place place, string language, int missing, string first) => Warning("SG0409", place,
        new($"Strategiasta on kieliversio ({language}), mutta sen osista {missing} on kääntämättä; lukijalle näytetään alkuperäinen. Ensimmäisenä {first}.",
            $"Strategin finns på ett annat språk ({language}), men {missing} av dess delar är inte översatta; läsaren får originalet. Den första är {first}.",
            $"The strategy has a version in another language ({language}), but {missing} of its parts are not translated; readers get the original. The first is {first}."),
        new($"Lisää käännökset tiedostoihin, joiden nimen loppu on .{language}.md.", $"Lägg till översättningarna i filer vars namn slutar på .{language}.md.",
            $"Add the translations in files whose names end in .{language}.md."));

    public static Diagnostic WholeNotTranslated(Place place, string language) => Warning("SG0410", place,
        new($"Tämä osa on käännetty ({language}), mutta kokonaisuus, johon se kuuluu, ei; käännöstä ei julkaista.",
            $"Denna del är översatt ({language}) men inte helheten den hör till; översättningen publiceras inte.",
            $"This part is translated ({language}), but the whole that it belongs to is not; the translation is not published."),
        new($"Käännä ensin kansion tiedosto index.md tiedostoksi index.{language}.md.", $"Översätt först mappens index.md till index.{language}.md.",
            $"First translate the folder's index.md as index.{language}.md."));

    public static Diagnostic TypeNotPossible(Place place, string kind) => Error("SG0407", place,
        new($"Asiakirja ei voi tässä kansiossa olla tyyppiä ”{kind}”.", $"Dokumentet kan inte vara av typen ”{kind}” i denna mapp.",
            $"In this folder a document cannot be of type “{kind}”."),
        new("Poista rivi ”tyyppi” tai siirrä asiakirja oikeaan kansioon.", "Ta bort raden ”typ” eller flytta dokumentet till rätt mapp.",
            "Remove the line “type”, or move the document to the right folder."));

    public static Diagnostic AloneInFolder(Place place, string folder) => Error("SG0408", place,
        new($"Tiedosto on kansiossa ”{folder}”, jossa ei ole tiedostoa index.md, joten sitä ei voi liittää mihinkään.",
            $"Filen ligger i mappen ”{folder}” som saknar index.md, så den kan inte höra till något.",
            $"The file is in the folder “{folder}”, which has no index.md, so it belongs to nothing."),
        new("Luo kansioon index.md, jossa on ainakin otsikko.", "Skapa index.md med åtminstone en rubrik.",
            "Create index.md with at least a title."));
}
