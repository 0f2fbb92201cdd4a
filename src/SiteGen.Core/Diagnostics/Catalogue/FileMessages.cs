using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG01: files that cannot be read.</summary>
public static class FileMessages
{
    public static Diagnostic ContentMissing(string folder) => Error("SG0101", Place.StartOf(folder),
        new($"Sisältökansiota ”{folder}” ei ole.", $"Innehållsmappen ”{folder}” finns inte.", $"There is no content folder “{folder}”."),
        new("Anna oikea kansio valitsimella --content tai aja komento sivuston juurikansiossa.",
            "Ange rätt mapp med --content eller kör kommandot i webbplatsens rotmapp.",
            "Give the right folder with --content, or run the command in the site's root folder."));

    public static Diagnostic SettingsMissing(string file) => Error("SG0102", Place.StartOf(file),
        new("Sivuston asetustiedosto puuttuu.", "Webbplatsens inställningsfil saknas.", "The site's settings file is missing."),
        new("Luo tiedosto site.yml, jossa on ainakin rivi ”nimi: Sivuston nimi”.",
            "Skapa filen site.yml med åtminstone raden ”namn: Webbplatsens namn”.",
            "Create site.yml with at least the line “name: The site's name”."));

    public static Diagnostic NotUtf8(Place place) => Error("SG0103", place,
        new("Tiedosto ei ole UTF-8-muotoinen tekstitiedosto.", "Filen är inte en textfil i UTF-8.", "The file is not UTF-8 text."),
        new("Tallenna tiedosto uudelleen: valitse tallennuksen koodaukseksi UTF-8.",
            "Spara filen på nytt med teckenkodningen UTF-8.",
            "Save the file again with the encoding UTF-8."));

    public static Diagnostic Unreadable(string file) => Error("SG0104", Place.StartOf(file),
        new("Tiedostoa ei voitu lukea.", "Filen kunde inte läsas.", "The file could not be read."),
        new("Tarkista, että tiedosto on olemassa, siihen on lukuoikeus eikä toinen ohjelma pidä sitä auki.",
            "Kontrollera att filen finns, att du har läsrättighet och att inget annat program håller den öppen.",
            "Check that the file exists, that you may read it and that no other program holds it open."));

    public static Diagnostic LinkSkipped(string file) => Warning("SG0105", Place.StartOf(file),
        new("Symbolista linkkiä ei seurata, joten sen takana olevaa ei julkaista.",
            "Symboliska länkar följs inte, så det som finns bakom dem publiceras inte.",
            "Symbolic links are not followed, so what is behind this one is not published."),
        new("Kopioi tiedosto sisältökansioon linkin tilalle.", "Kopiera filen till innehållsmappen i stället för länken.",
            "Copy the file into the content folder in place of the link."));

    public static Diagnostic HeadNotClosed(Place place) => Error("SG0106", place,
        new("Tiedoston alun otsaketiedot alkavat rivillä ---, mutta niitä ei päätetä.",
            "Filhuvudet börjar med --- men avslutas inte.",
            "The head of the file begins with --- but is never closed."),
        new("Lisää rivi --- otsaketietojen jälkeen, ennen varsinaista tekstiä.",
            "Lägg till en rad --- efter huvudet, före själva texten.",
            "Add a line --- after the head, before the text itself."));

    public static Diagnostic HeadMalformed(Place place) => Error("SG0107", place,
        new("Otsaketietoja ei voi lukea tästä kohdasta eteenpäin.", "Filhuvudet går inte att läsa från och med denna punkt.",
            "The head cannot be read from here on."),
        new("Tarkista rivin sisennys (välilyöntejä, ei sarkaimia), kaksoispisteen jälkeinen välilyönti ja lainausmerkit; arvo, jossa on kaksoispiste, kirjoitetaan 'lainausmerkkeihin'.",
            "Kontrollera indragen (mellanslag, inte tabbar), mellanslaget efter kolon och citattecknen; ett värde med kolon skrivs inom 'citattecken'.",
            "Check the line's indent (spaces, no tabs), the space after the colon and the quotes; a value with a colon goes in 'quotes'."));

    public static Diagnostic HeadTooComplex(Place place) => Error("SG0108", place,
        new("Otsaketiedot ovat liian laajat tai liian monessa tasossa, tai niissä on viittauksia (& ja *), joita ei tueta.",
            "Filhuvudet är för stort eller har för många nivåer, eller innehåller ankare (& och *) som inte stöds.",
            "The head is too large or nested too deep, or has anchors (& and *), which are not supported."),
        new("Kirjoita otsaketietoihin vain avaimia, arvoja ja luetteloita; siirrä pitkä teksti otsakkeen alle.",
            "Skriv bara nycklar, värden och listor i huvudet; flytta lång text under det.",
            "Write only keys, values and lists in the head; move long text below it."));

    public static Diagnostic NameNotAllowed(string file) => Error("SG0109", Place.StartOf(file),
        new("Tiedoston nimi ei kelpaa kaikissa järjestelmissä: se on liian pitkä tai siinä on merkki, jota ei sallita.",
            "Filnamnet duger inte i alla system: det är för långt eller har ett otillåtet tecken.",
            "The file's name does not work on every system: it is too long or has a character that is not allowed."),
        new("Anna tiedostolle lyhyt nimi, jossa on vain kirjaimia, numeroita, väliviivoja ja piste.",
            "Ge filen ett kort namn med bara bokstäver, siffror, bindestreck och punkt.",
            "Give the file a short name of letters, digits, hyphens and a dot."));

    public static Diagnostic DocumentTwice(string file, string other) => Error("SG0110", Place.StartOf(file),
        new($"Sama asiakirja on kahdessa paikassa: myös ”{other}”.", $"Samma dokument finns på två ställen: också ”{other}”.",
            $"The same document is in two places: also “{other}”."),
        new("Poista tai nimeä uudelleen toinen niistä.", "Ta bort eller döp om det ena.", "Remove or rename one of them."));

    public static Diagnostic TextTooDeep(Place place) => Error("SG0112", place,
        new("Tekstissä on liian monta sisäkkäistä luetteloa, lainausta tai sulkua.", "Texten har för många listor, citat eller parenteser i varandra.",
            "The text has too many lists, quotes or brackets inside each other."),
        new("Yksinkertaista tekstin rakennetta.", "Förenkla textens struktur.", "Make the text's structure simpler."));

    public static Diagnostic HtmlTooDeep(Place place) => Error("SG0114", place,
        new("Tekstin HTML-merkinnöissä on liian monta sisäkkäistä tai sulkematonta tagia.", "Textens HTML har för många taggar i varandra eller utan sluttagg.",
            "The text's HTML has too many tags inside each other or without an end."),
        new("Kirjoita kohta Markdownina tai sulje jokainen avattu tagi.", "Skriv stället i Markdown eller avsluta varje tagg som öppnas.",
            "Write the passage in Markdown, or close every tag that is opened."));

    public static Diagnostic DocumentFault(string file, string fault) => Error("SG0113", Place.StartOf(file),
        new($"Asiakirjaa ei pystytty käsittelemään ({fault}).", $"Dokumentet kunde inte behandlas ({fault}).", $"The document could not be handled ({fault})."),
        new("Yksinkertaista tekstiä: poista hyvin pitkät rivit ja outo muotoilu. Ilmoita viasta SiteGenin tekijöille.",
            "Förenkla texten: ta bort mycket långa rader och udda formatering. Rapportera felet till SiteGens utvecklare.",
            "Make the text simpler: take out very long lines and odd formatting. Report the fault to SiteGen's developers."));

    public static Diagnostic FileTooLarge(string file, int megabytes) => Error("SG0111", Place.StartOf(file),
        new($"Tekstitiedosto on yli {megabytes} megatavua.", $"Textfilen är över {megabytes} megabyte.", $"The text file is over {megabytes} megabytes."),
        new("Jaa asiakirja useampaan tiedostoon.", "Dela dokumentet i flera filer.", "Split the document into several files."));
}
