using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG091–SG093: personal data, accessibility and typography of what staff write.</summary>
public static class ProofMessages
{
    // The code itself is not repeated: messages end up in logs that everybody can read.
    public static Diagnostic PersonalIdentityCode(Place place) => Error("SG0910", place,
        new("Tekstissä on henkilötunnus. Sitä ei saa julkaista.", "Texten innehåller en personbeteckning. Den får inte publiceras.",
            "The text holds a Finnish personal identity code. It may not be published."),
        new("Poista tunnus. Jos repositorio on julkinen, poista se myös historiasta.", "Ta bort beteckningen. Är repositoriet offentligt ska den bort också ur historiken.",
            "Remove it. Where the repository is public, remove it from the history as well."));

    public static Diagnostic PersonalEmail(Place place) => Warning("SG0911", place,
        new("Sähköpostiosoite näyttää olevan yhden henkilön.", "E-postadressen tycks tillhöra en person.", "The e-mail address seems to be one person's."),
        new("Käytä yhteistä osoitetta, esimerkiksi kirjaamo@.", "Använd en gemensam adress, till exempel registratur@.", "Use a shared address, such as registry@."));

    public static Diagnostic TelephoneNumber(Place place) => Warning("SG0912", place,
        new("Tekstissä on puhelinnumero.", "Texten innehåller ett telefonnummer.", "The text holds a telephone number."),
        new("Poista numero, jos se on yhden henkilön; vaihteen tai palvelun numeron voi kuitata.",
            "Ta bort numret om det är en persons; ett växel- eller tjänstenummer kan kvitteras.",
            "Remove it where it is one person's; the number of a switchboard or a service may be acknowledged."));

    public static Diagnostic MinutesWithoutRemovalDate(Place place, int days) => Warning("SG0913", place,
        new($"Pöytäkirja on ollut julki yli {days} päivää, eikä ole kerrottu, milloin henkilötiedot poistetaan siitä.",
            $"Protokollet har varit offentligt över {days} dagar utan uppgift om när personuppgifterna tas bort.",
            $"The minutes have been public for more than {days} days, and nothing says when personal data comes off."),
        new("Lisää ”poistetaan” pöytäkirjaan tai sen kohtaan, tai kuittaa, ettei siinä ole henkilötietoja.",
            "Lägg till ”avpubliceras” i protokollet eller i ett stycke, eller kvittera att det inte har personuppgifter.",
            "Add “remove” to the minutes or to a passage, or acknowledge that there is no personal data in them."));

    public static Diagnostic AttachmentNotAccessible(Place place, string file) => Warning("SG0914", place,
        new($"Liite ”{file}” on muodossa, jota kaikki eivät voi lukea.", $"Bilagan ”{file}” har ett format som inte alla kan läsa.",
            $"The attachment “{file}” is in a format that not everybody can read."),
        new("Lisää rinnalle samanniminen saavutettava tiedosto (esimerkiksi pdf, docx tai csv) tai kuvasta tekstivastine.",
            "Lägg till en tillgänglig fil med samma namn (till exempel pdf, docx eller csv) eller ett textalternativ för bilden.",
            "Add an accessible file of the same name beside it (such as pdf, docx or csv), or a text alternative of a picture."));

    public static Diagnostic HeadingSkipsLevel(Place place, string heading, int level, int expected) => Warning("SG0920", place,
        new($"Otsikko ”{heading}” on tasolla {level}, vaikka edellisen jälkeen kuuluisi taso {expected}.",
            $"Rubriken ”{heading}” är på nivå {level}, fast nivå {expected} borde följa.",
            $"The heading “{heading}” is of level {level}, where level {expected} should follow."),
        new($"Kirjoita otsikon alkuun {expected} ristikkomerkkiä.", $"Börja rubriken med {expected} nummertecken.", $"Begin the heading with {expected} number signs."));

    public static Diagnostic TableWithoutHeaders(Place place) => Warning("SG0921", place,
        new("Taulukossa ei ole sarakeotsikoita.", "Tabellen har inga kolumnrubriker.", "The table has no column headers."),
        new("Kirjoita taulukon ensimmäiselle riville, mitä sarakkeissa on.", "Skriv på tabellens första rad vad kolumnerna innehåller.",
            "Write in the table's first row what the columns hold."));

    public static Diagnostic ImageWithoutText(Place place, string target) => Warning("SG0922", place,
        new($"Kuvalla ”{target}” ei ole tekstivastinetta.", $"Bilden ”{target}” har inget textalternativ.", $"The picture “{target}” has no text alternative."),
        new("Kirjoita hakasulkeisiin, mitä kuvassa on.", "Skriv inom hakparentesen vad bilden visar.", "Write in the brackets what the picture shows."));

    public static Diagnostic LinkTextSaysNothing(Place place, string text) => Warning("SG0923", place,
        new($"Linkin teksti ”{text}” ei kerro, mihin linkki vie.", $"Länktexten ”{text}” säger inte vart länken leder.", $"The link's text “{text}” does not say where it leads."),
        new("Kirjoita linkin tekstiksi kohteen nimi.", "Skriv målets namn som länktext.", "Use the name of its target as the text."));

    public static Diagnostic HyphenInRange(Place place, string range) => Hint("SG0930", place,
        new($"Välissä ”{range}” on lyhyt viiva.", $"Intervallet ”{range}” har bindestreck.", $"The range “{range}” has a hyphen."),
        new($"Käytä ajatusviivaa: ”{range.Replace('-', '–')}”.", $"Använd tankstreck, så här: ”{range.Replace('-', '–')}”.", $"Use an en dash: “{range.Replace('-', '–')}”."));

    public static Diagnostic DoubleSpace(Place place) => Hint("SG0931", place,
        new("Rivillä on kaksi välilyöntiä peräkkäin.", "Raden har två mellanslag i följd.", "There are two spaces in a row."),
        new("Jätä niistä yksi.", "Behåll bara ett.", "Keep one of them."));

    public static Diagnostic SpaceBeforePercent(Place place, string text) => Hint("SG0932", place,
        new($"Luvun ja prosenttimerkin välistä puuttuu väli: ”{text}”.", $"Mellanslag saknas mellan tal och procenttecken: ”{text}”.",
            $"There is no space between number and per cent sign: “{text}”."),
        new($"Kirjoita ”{text[..^1]} %”.", $"Skriv i stället ”{text[..^1]} %”.", $"Write “{text[..^1]} %”."));
}
