using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG0222–SG0233: texts of the interface in words of one's own.</summary>
public static class TextMessages
{
    public static Diagnostic UnknownText(Place place, string key, string? suggestion) => Error("SG0222", place,
        new($"Sivustolla ei ole tekstiä, jonka avain on ”{key}”.", $"Webbplatsen har ingen text med nyckeln ”{key}”.", $"The site has no text with the key “{key}”."),
        DidYouMean(suggestion, new("Avaimet ovat ohjeessa docs/content.md kohdassa Sivuston tekstit ja teeman tiedostossa texts/fi.json.",
            "Nycklarna finns i temats fil texts/sv.json och i anvisningen docs/content.md.",
            "The keys are in the theme's file texts/en.json and in docs/content.md.")));

    public static Diagnostic UnknownTextPlace(Place place, string key, string written, string allowed) => Error("SG0223", place,
        new($"Tekstissä ”{key}” on kohta ”{written}”, jota siinä ei voi olla.", $"Texten ”{key}” har platsen ”{written}”, som inte kan finnas i den.", $"The text “{key}” has the placeholder “{written}”, which it cannot have."),
        allowed.Length == 0
            ? new("Poista aaltosulkeet: tähän tekstiin ei tule mitään.", "Ta bort klammerparenteserna: inget fylls i i den här texten.", "Remove the braces: nothing is filled in in this text.")
            : new($"Tähän tekstiin tulee: {allowed}.", $"I den här texten fylls i: {allowed}.", $"In this text is filled in: {allowed}."));

    public static Diagnostic TextPlaceMissing(Place place, string key, string missing) => Warning("SG0230", place,
        new($"Tekstistä ”{key}” puuttuu kohta {missing}.", $"I texten ”{key}” saknas platsen {missing}.", $"The text “{key}” lacks the placeholder {missing}."),
        new("Lisää kohta tekstiin: sen paikalle tulee tieto, jota lukija muuten ei saa.", "Lägg till platsen: där fylls i en uppgift som läsaren annars inte får.",
            "Add it: what is filled in there is otherwise not told to the reader."));

    public static Diagnostic UnknownForm(Place place, string key, string text) => Error("SG0231", place,
        new($"Avain ”{key}” ei kerro, kummasta muodosta on kyse.", $"Nyckeln ”{key}” säger inte vilken form det gäller.", $"The key “{key}” does not say which form is meant."),
        new($"Kirjoita molemmat: {text}.one, kun luku on 1, ja {text}.other muille luvuille.", $"Skriv båda: {text}.one när talet är 1 och {text}.other för andra tal.",
            $"Write both: {text}.one where the number is 1, and {text}.other for other numbers."));

    public static Diagnostic FormMissing(Place place, string key, string other) => Warning("SG0232", place,
        new($"Tekstistä on annettu vain muoto ”{key}”.", $"Av texten har bara formen ”{key}” getts.", $"Only the form “{key}” of the text is given."),
        new($"Kirjoita myös {other}, ettei sama asia ole sivuilla kahdella nimellä.", $"Skriv också {other}, så att samma sak inte har två namn på sidorna.",
            $"Write {other} as well, so that the same thing does not have two names on the pages."));

    public static Diagnostic TextsExpected(Place place) => Error("SG0233", place,
        new("Tähän kirjoitetaan avaimia ja tekstejä.", "Här skrivs nycklar och texter.", "Keys and texts are written here."),
        new("Kirjoita jokainen omalle rivilleen, esimerkiksi home.promised: Mitä olemme luvanneet? Jos tekstissä on aaltosulkeita tai kaksoispiste, kirjoita se lainausmerkkeihin.",
            "Skriv var och en på en egen rad, till exempel home.promised: Vad har vi lovat? Om texten har klammerparenteser eller kolon, skriv den inom citattecken.",
            "Write each on a line of its own, such as home.promised: What have we promised? Where the text has braces or a colon, write it in quotes."));
}
