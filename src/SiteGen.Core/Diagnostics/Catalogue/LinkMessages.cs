using SiteGen.Vocabulary;
using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG05: links, references and raw HTML.</summary>
public static class LinkMessages
{
    public static Diagnostic TargetMissing(Place place, string target, string? suggestion) => Error("SG0501", place,
        new($"Linkki vie tiedostoon ”{target}”, jota ei ole.", $"Länken leder till ”{target}”, som inte finns.",
            $"The link leads to “{target}”, which does not exist."),
        DidYouMean(suggestion, new("Korjaa linkin polku; se alkaa tämän tiedoston kansiosta.",
            "Rätta länkens sökväg; den börjar i den här filens mapp.", "Correct the link's path; it starts from this file's folder.")));

    public static Diagnostic TargetNotPublished(Place place, string target) => Warning("SG0502", place,
        new($"Linkin kohdetta ”{target}” ei julkaista nyt, joten sivulla näkyy vain linkin teksti.",
            $"Länkens mål ”{target}” publiceras inte nu, så sidan visar bara länktexten.",
            $"The link's target “{target}” is not published now, so the page shows only the link's text."),
        new("Poista linkki, jos kohde on poistunut pysyvästi.", "Ta bort länken om målet är borta för gott.",
            "Remove the link if its target is gone for good."));

    public static Diagnostic ReferenceUnknown(Place place, string target, string? suggestion) => Error("SG0503", place,
        new($"Viittauksen ”{target}” kohdetta ei löydy.", $"Hänvisningens mål ”{target}” hittas inte.", $"Nothing is found for the reference “{target}”."),
        DidYouMean(suggestion, new(
            "Kirjoita suhteellinen polku .md-tiedostoon, osan tunnus tai sen otsikko.",
            "Skriv en relativ sökväg till en .md-fil, delens beteckning eller dess rubrik.",
            "Write a relative path to an .md file, the element's code or its title.")));

    public static Diagnostic ReferenceAmbiguous(Place place, string target, string candidates) => Error("SG0504", place,
        new($"Viittaus ”{target}” sopii useaan asiakirjaan: {candidates}.", $"Hänvisningen ”{target}” passar flera dokument: {candidates}.",
            $"The reference “{target}” fits several documents: {candidates}."),
        new("Kirjoita suhteellinen polku oikeaan .md-tiedostoon.", "Skriv en relativ sökväg till rätt .md-fil.",
            "Write the relative path to the right .md file."));

    public static Diagnostic ReferenceCycle(Place place, string path) => Error("SG0505", place,
        new($"Viittaukset kiertävät kehää: {path}.", $"Hänvisningarna går i cirkel: {path}.", $"The references go in a circle: {path}."),
        new("Poista kehästä se viittaus, joka osoittaa väärään suuntaan.", "Ta bort den hänvisning som pekar åt fel håll.",
            "Remove the reference that points the wrong way."));

    public static Diagnostic FragmentMissing(Place place, string target) => Error("SG0506", place,
        new($"Linkki vie kohtaan ”{target}”, jota sivulla ei ole.", $"Länken leder till ”{target}”, som inte finns på sidan.",
            $"The link leads to “{target}”, which is not on the page."),
        new("Korjaa #-merkin jälkeinen osa: se on väliotsikko pienin kirjaimin, välilyönnit väliviivoina, ä = a ja ö = o.",
            "Rätta delen efter #: den är underrubriken med små bokstäver, mellanslag som bindestreck, ä = a och ö = o.",
            "Correct the part after #: it is the heading in lower case, spaces as hyphens, ä = a and ö = o."));

    public static Diagnostic FileMissing(Place place, string target, string? suggestion) => Error("SG0507", place,
        new($"Tiedostoa ”{target}” ei ole.", $"Filen ”{target}” finns inte.", $"There is no file “{target}”."),
        DidYouMean(suggestion, new("Lisää tiedosto tai korjaa polku; se alkaa tämän tiedoston kansiosta.",
            "Lägg till filen eller rätta sökvägen; den börjar i den här filens mapp.",
            "Add the file, or correct the path; it starts from this file's folder.")));

    public static Diagnostic SchemeNotAllowed(Place place, string target) => Error("SG0508", place,
        new($"Linkin osoite ”{target}” ei ole sallittua muotoa.", $"Länkadressen ”{target}” är inte tillåten.",
            $"The link's address “{target}” is of a kind that is not allowed."),
        new("Linkki voi alkaa https:, http:, mailto: tai tel:, tai olla suhteellinen polku.",
            "En länk kan börja med https:, http:, mailto: eller tel:, eller vara en relativ sökväg.",
            "A link may begin with https:, http:, mailto: or tel:, or be a relative path."));

    public static Diagnostic FileNotPublished(Place place, string target) => Warning("SG0509", place,
        new($"Linkki vie tiedostoon ”{target}”, jota mikään asiakirja ei nyt luettele julkisena liitteenä, joten sivulla näkyy vain linkin teksti.",
            $"Länken leder till filen ”{target}”, som inget dokument nu nämner som offentlig bilaga, så sidan visar bara länktexten.",
            $"The link leads to the file “{target}”, which no document lists as a public attachment now, so the page shows only the text of the link."),
        new("Lisää tiedosto otsaketietojen kohtaan ”liitteet” julkisuuden kanssa tai poista linkki.",
            "Lägg till filen under ”bilagor” i huvudet med offentlighet, eller ta bort länken.",
            "Add the file to “attachments” in the head with its publicity, or remove the link."));

    public static Diagnostic DuplicateId(Place place, string id) => Error("SG0510", place,
        new($"Sivulla on kaksi kohtaa, joilla on sama tunniste ”{id}”.", $"Sidan har två ställen med samma id ”{id}”.",
            $"The page has two places with the same id “{id}”."),
        new("Muuta toista otsikkoa tai HTML-tunnistetta.", "Ändra den ena rubriken eller HTML-id:t.", "Change one of the headings or HTML ids."));

    public static Diagnostic BrokenInPage(Place place, string page, string target) => Error("SG0511", place,
        new($"Sivun {page} linkki ”{target}” ei johda mihinkään.", $"Länken ”{target}” på sidan {page} leder ingenstans.",
            $"On the page {page} the link “{target}” leads nowhere."),
        new("Linkki tulee teeman sivupohjasta tai sen kuvasta: korjaa se teemassa.",
            "Länken kommer från temats mall: rätta den i temat.",
            "The link comes from the theme's template: correct it in the theme."));

    public static Diagnostic ReferenceOfWrongKind(Place place, string target, Localized expected) => Error("SG0512", place,
        new($"Viittaus ”{target}” vie vääränlaiseen asiakirjaan; tähän kuuluu {expected.Fi}.",
            $"Hänvisningen ”{target}” leder till fel slags dokument; här hör {expected.Sv} hemma.",
            $"The reference “{target}” leads to the wrong kind of document; here belongs: {expected.En}."),
        new("Korjaa viittaus.", "Rätta hänvisningen.", "Correct the reference."));

    public static Diagnostic HtmlRemoved(Place place, string what) => Warning("SG0513", place,
        new($"HTML-koodi ”{what}” jätettiin pois, koska sitä ei sallita.", $"HTML-koden ”{what}” togs bort eftersom den inte är tillåten.",
            $"The HTML “{what}” was left out, because it is not allowed."),
        new("Kirjoita asia Markdownilla.", "Skriv det med Markdown.", "Write it in Markdown."));

    public static Diagnostic ImageNotAllowed(Place place, string target) => Error("SG0514", place,
        new($"Kuva ”{target}” ei ole kuvatiedosto tai se on toisella sivustolla.", $"Bilden ”{target}” är ingen bildfil eller finns på en annan webbplats.",
            $"The picture “{target}” is not a picture file, or is on another site."),
        new("Tallenna kuva asiakirjan kansioon (png, jpg, gif, webp, avif tai svg).",
            "Spara bilden i dokumentets mapp (png, jpg, gif, webp, avif eller svg).",
            "Save the picture in the document's folder (png, jpg, gif, webp, avif or svg)."));

    /// <summary>The name of a kind in three languages, for <see cref="ReferenceOfWrongKind"/>.</summary>
    public static Localized NameOf(DocumentKind kind) =>
        new(Words.Kinds.Name(kind, "fi"), Words.Kinds.Name(kind, "sv"), Words.Kinds.Name(kind, "en"));
}
