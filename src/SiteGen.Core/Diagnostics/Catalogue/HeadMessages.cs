using SiteGen.Vocabulary;
using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG02: keys and values in the head, in settings and in agenda items' field lines.</summary>
public static class HeadMessages
{
    public static Diagnostic UnknownKey(Place place, string name, string? suggestion) => Error("SG0201", place,
        new($"Avainta ”{name}” ei tunneta.", $"Nyckeln ”{name}” är okänd.", $"The key “{name}” is not known."),
        DidYouMean(suggestion, new("Korjaa avain tai poista rivi.", "Rätta nyckeln eller ta bort raden.", "Correct the key or remove the line.")));

    public static Diagnostic MisplacedKey(Place place, string name, string? suggestion) => Error("SG0202", place,
        new($"Avain ”{name}” ei kuulu tähän kohtaan.", $"Nyckeln ”{name}” hör inte hemma här.", $"The key “{name}” does not belong here."),
        DidYouMean(suggestion, new(
            "Poista rivi, tai tarkista, että asiakirja on oikeassa kansiossa.",
            "Ta bort raden eller kontrollera att dokumentet ligger i rätt mapp.",
            "Remove the line, or check that the document is in the right folder.")));

    public static Diagnostic DuplicateKey(Place place, string name) => Error("SG0203", place,
        new($"Avain ”{name}” on annettu jo aiemmin samassa kohdassa.", $"Nyckeln ”{name}” finns redan.", $"The key “{name}” was given already."),
        new("Jätä avaimesta vain yksi rivi.", "Behåll bara en rad med nyckeln.", "Keep only one line with the key."));

    public static Diagnostic KeyMissing(Place place, Key key) => Error("SG0204", place,
        In(key, name => new(
            $"Avain ”{name.Fi}” puuttuu.", $"Nyckeln ”{name.Sv}” saknas.", $"The key “{name.En}” is missing.")),
        In(key, name => new(
            $"Lisää rivi ”{name.Fi}: …”.", $"Lägg till raden ”{name.Sv}: …”.", $"Add the line “{name.En}: …”.")));

    public static Diagnostic ValueMissing(Place place, string name) => Error("SG0205", place,
        new($"Avaimella ”{name}” ei ole arvoa.", $"Nyckeln ”{name}” har inget värde.", $"The key “{name}” has no value."),
        new("Kirjoita arvo kaksoispisteen jälkeen tai poista rivi.", "Skriv ett värde efter kolonet eller ta bort raden.",
            "Write a value after the colon, or remove the line."));

    public static Diagnostic NotADate(Place place, string text) => Error("SG0206", place,
        new($"”{text}” ei ole päivämäärä.", $"”{text}” är inte ett datum.", $"“{text}” is not a date."),
        new("Kirjoita päivä muodossa 28.8.2026 tai 2026-08-28.", "Skriv datumet som 28.8.2026 eller 2026-08-28.",
            "Write the date as 28.8.2026 or 2026-08-28."));

    public static Diagnostic NotYesOrNo(Place place, string text) => Error("SG0207", place,
        new($"”{text}” ei ole kyllä eikä ei.", $"”{text}” är varken ja eller nej.", $"“{text}” is neither yes nor no."),
        new("Kirjoita ”kyllä” tai ”ei”.", "Skriv ”ja” eller ”nej”.", "Write “yes” or “no”."));

    public static Diagnostic NotANumber(Place place, string text) => Error("SG0208", place,
        new($"”{text}” ei ole kokonaisluku.", $"”{text}” är inte ett heltal.", $"“{text}” is not a whole number."),
        new("Kirjoita luku numeroin, esimerkiksi 5.", "Skriv talet med siffror, till exempel 5.", "Write the number in digits, such as 5."));

    public static Diagnostic UnknownValue<T>(Place place, string text, WordList<T> words) where T : struct, Enum => Error("SG0209", place,
        new($"Arvoa ”{text}” ei tunneta.", $"Värdet ”{text}” är okänt.", $"The value “{text}” is not known."),
        DidYouMean(words.Suggest(text, static _ => true), new(
            $"Käytä jotakin näistä: {List(words, "fi")}.", $"Använd något av dessa: {List(words, "sv")}.", $"Use one of these: {List(words, "en")}.")));

    public static Diagnostic TextExpected(Place place, string name) => Error("SG0210", place,
        new($"Avaimelle ”{name}” annetaan yksi arvo, ei luetteloa eikä alempia avaimia.",
            $"Nyckeln ”{name}” tar ett värde, inte en lista eller undernycklar.",
            $"The key “{name}” takes one value, no list and no keys below it."),
        new("Kirjoita arvo samalle riville kaksoispisteen jälkeen.", "Skriv värdet på samma rad efter kolonet.",
            "Write the value on the same line after the colon."));

    public static Diagnostic EntriesExpected(Place place, string name) => Error("SG0211", place,
        new($"Avaimen ”{name}” alle kuuluu luettelo, jonka jokaisella kohdalla on omat avaimensa.",
            $"Under nyckeln ”{name}” hör en lista vars punkter har egna nycklar.",
            $"Below the key “{name}” belongs a list whose items have keys of their own."),
        new("Aloita jokainen kohta omalta riviltään väliviivalla, esimerkiksi ”  - nimi: …”.",
            "Börja varje punkt på en egen rad med bindestreck, till exempel ”  - namn: …”.",
            "Begin each item on a line of its own with a hyphen, such as “  - name: …”."));

    public static Diagnostic NotAColour(Place place, string text) => Error("SG0212", place,
        new($"”{text}” ei ole väri.", $"”{text}” är inte en färg.", $"“{text}” is not a colour."),
        new("Kirjoita väri lainausmerkeissä muodossa '#0b5d7a'.", "Skriv färgen inom citattecken som '#0b5d7a'.",
            "Write the colour in quotes, as '#0b5d7a'."));

    public static Diagnostic ColourTooLight(Place place, string text, double contrast, string nearest) => Error("SG0213", place,
        new($"Värin {text} erottuvuus valkoisesta on vain {Ratio(contrast, ',')} : 1, joten sillä kirjoitettu teksti ei näy kaikille.",
            $"Färgen {text} har kontrasten {Ratio(contrast, ',')} : 1 mot vitt, så alla ser inte text i den.",
            $"The colour {text} has a contrast of only {Ratio(contrast, '.')} : 1 to white, so not everybody can read text in it."),
        new($"Käytä tummempaa sävyä; lähin kelpaava on '{nearest}'.", $"Använd en mörkare nyans; den närmaste som duger är '{nearest}'.",
            $"Use a darker shade; the nearest that passes is '{nearest}'."));

    public static Diagnostic NotAnAddress(Place place, string text) => Error("SG0214", place,
        new($"”{text}” ei kelpaa verkko-osoitteeksi.", $"”{text}” duger inte som webbadress.", $"“{text}” is not a web address."),
        new("Kirjoita koko osoite, esimerkiksi https://www.esimerkkila.example/strategia/.",
            "Skriv hela adressen, till exempel https://www.esimerkkila.example/strategi/.",
            "Write the whole address, such as https://www.esimerkkila.example/strategy/."));

    public static Diagnostic UnknownPlaceholder(Place place, string written, string? suggestion) => Error("SG0220", place,
        new($"Palautteen osoitteessa on tuntematon kohta ”{written}”.", $"Responsens adress har en okänd plats ”{written}”.", $"The address for feedback has an unknown placeholder “{written}”."),
        DidYouMean(suggestion, new("Käytä näitä: {osoite}, {otsikko}, {laji} ja {sivun laji}. Muita aaltosulkeita osoitteessa ei saa olla.",
            "Använd dessa: {adress}, {rubrik}, {art} och {sidans art}. Andra klammerparenteser får inte finnas i adressen.",
            "Use these: {url}, {title}, {kind} and {page kind}. The address may have no other braces.")));

    public static Diagnostic NotAFeedbackAddress(Place place, string text) => Error("SG0221", place,
        new($"”{text}” ei kelpaa palautteen osoitteeksi.", $"”{text}” duger inte som adress för respons.", $"“{text}” is no address for feedback."),
        new("Osoitteen alussa on https://, http:// tai mailto:, ja aaltosulkeet tulevat vasta palvelimen nimen jälkeen, esimerkiksi https://www.esimerkkila.example/palaute?sivu={osoite}.",
            "Adressen börjar med https://, http:// eller mailto:, och klammerparenteserna kommer efter serverns namn, till exempel https://www.esimerkkila.example/respons?sida={adress}.",
            "The address begins with https://, http:// or mailto:, and braces come after the server's name, such as https://www.esimerkkila.example/feedback?page={url}."));

    public static Diagnostic UnknownLanguage(Place place, string text) => Error("SG0215", place,
        new($"Kieltä ”{text}” ei tueta.", $"Språket ”{text}” stöds inte.", $"The language “{text}” is not supported."),
        new("Käytä jotakin näistä: fi, sv, en.", "Använd något av dessa: fi, sv, en.", "Use one of these: fi, sv, en."));

    private static string Ratio(double contrast, char separator) => contrast.ToString("0.0").Replace('.', separator);

    private static string List<T>(WordList<T> words, string language) where T : struct, Enum =>
        string.Join(", ", words.Entries.Select(word => word.In(language)));

    private static Localized In(Key key, Func<Localized, Localized> text) =>
        text(new(Words.Keys.Name(key, "fi"), Words.Keys.Name(key, "sv"), Words.Keys.Name(key, "en")));
}
