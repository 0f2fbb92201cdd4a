using SiteGen.Vocabulary;
using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG095: what the law asks: the accessibility statement, the topics of a municipal strategy, removal by date.</summary>
public static class LawMessages
{
    public static Diagnostic StatementMissing(Place place) => Warning("SG0950", place,
        new("Sivustolta puuttuu saavutettavuusseloste, jonka laki 306/2019 vaatii.", "Webbplatsen saknar det tillgänglighetsutlåtande som lag 306/2019 kräver.",
            "The site lacks the accessibility statement that Act 306/2019 asks for."),
        new("Lisää asetuksiin kohta ”saavutettavuus”.", "Lägg till ”tillgänglighet” i inställningarna.", "Add “accessibility” to the settings."));

    public static Diagnostic StatementPartMissing(Place place, Key part) => Error("SG0951", place,
        new($"Saavutettavuusselosteesta puuttuu pakollinen osa ”{Words.Keys.Name(part, "fi")}”.",
            $"Tillgänglighetsutlåtandet saknar den obligatoriska delen ”{Words.Keys.Name(part, "sv")}”.",
            $"The accessibility statement lacks the required part “{Words.Keys.Name(part, "en")}”."),
        new($"Lisää kohtaan ”saavutettavuus” rivi ”{Words.Keys.Name(part, "fi")}: …”.", $"Lägg till raden ”{Words.Keys.Name(part, "sv")}: …” under ”tillgänglighet”.",
            $"Add the line “{Words.Keys.Name(part, "en")}: …” to “accessibility”."));

    public static Diagnostic TopicTwice(Place place, string topic) => Error("SG0952", place,
        new($"Kuntalain aihe ”{topic}” on annettu kahdesti.", $"Kommunallagens ämne ”{topic}” finns två gånger.", $"The topic “{topic}” of the Local Government Act is given twice."),
        new("Yhdistä kohdat yhden aiheen alle.", "Samla delarna under ett ämne.", "Bring the parts together under one topic."));

    public static Diagnostic PassageNotClosed(Place place) => Error("SG0953", place,
        new("Päivättyä kohtaa ei ole suljettu, joten siitä ja sen jälkeen tulevasta tekstistä ei julkaista mitään.",
            "Det daterade stycket är inte avslutat, så ingenting av det eller av texten efter det publiceras.",
            "The dated passage is not closed, so nothing of it or of the text after it is published."),
        new("Lisää kohdan jälkeen rivi, jolla on vain kolme kaksoispistettä.", "Lägg till en rad med bara tre kolon efter stycket.",
            "Add a line of three colons, and nothing else, after the passage."));

    public static Diagnostic PassageNotRead(Place place, string line) => Error("SG0954", place,
        new($"Rivi ”{line}” ei ole päivätyn kohdan alku eikä loppu, joten sen jälkeen tulevasta tekstistä ei julkaista mitään.",
            $"Raden ”{line}” varken öppnar eller avslutar ett daterat stycke, så ingenting av texten efter den publiceras.",
            $"The line “{line}” neither opens nor closes a dated passage, so nothing of the text after it is published."),
        new("Aloita kohta rivillä ”::: poistetaan 30.9.2026” ja lopeta se rivillä ”:::”.", "Börja stycket med raden ”::: avpubliceras 30.9.2026” och avsluta det med ”:::”.",
            "Open the passage with the line “::: remove 30.9.2026”, and close it with “:::”."));

    public static Diagnostic PassageNested(Place place) => Error("SG0955", place,
        new("Päivätyn kohdan sisällä alkaa toinen, joten tekstistä ei julkaista siitä alkaen mitään.", "Inne i ett daterat stycke börjar ett annat, så ingenting publiceras därefter.",
            "A dated passage opens inside another, so nothing of the text from there on is published."),
        new("Sulje ensimmäinen kohta ennen kuin aloitat toisen.", "Avsluta det första stycket innan du börjar det andra.", "Close the first one before you open the second."));

    public static Diagnostic PassageOutOfNothing(Place place) => Error("SG0956", place,
        new("Tässä loppuu päivätty kohta, jota mikään rivi ei aloita.", "Här slutar ett daterat stycke som ingen rad öppnar.", "A dated passage closes here that no line opens."),
        new("Korjaa alkurivi muotoon ”::: poistetaan 30.9.2026” tai poista tämä rivi.", "Rätta den första raden till ”::: avpubliceras 30.9.2026” eller ta bort den här raden.",
            "Correct the opening line to “::: remove 30.9.2026”, or remove this line."));

    public static Diagnostic PassageHoldsItem(Place place) => Error("SG0957", place,
        new("Päivätyn kohdan sisällä on esityslistan asian otsikko tai tieto, joten sen jälkeen tulevan tekstin julkisuutta ei tiedettäisi.",
            "Det daterade stycket innehåller ett ärendes rubrik eller uppgift, så offentligheten för texten efter det vore okänd.",
            "The dated passage holds the heading or a field of an agenda item, so the publicity of the text after it would not be known."),
        new("Tee jokaiseen asiaan oma kohtansa, tai anna asialle rivi ”Poistetaan”.", "Gör ett eget stycke i varje ärende, eller ge ärendet raden ”Avpubliceras”.",
            "Give each item a passage of its own, or give the item the line “Remove”."));

    public static Diagnostic RemovedPassageInPublicRepository(Place place, string day) => Warning("SG0958", place,
        new($"Kohta on poistettu sivustolta {day} alkaen, mutta sen teksti on yhä julkisessa repositoriossa.",
            $"Stycket togs bort från webbplatsen {day}, men texten finns kvar i det offentliga repositoriet.",
            $"The passage is off the site since {day}, but its text is still in the public repository."),
        new("Poista kohta tiedostosta. Repositorion historia säilyttää sen silti.", "Ta bort stycket ur filen. Det finns ändå kvar i historiken.",
            "Remove it from the file. The repository's history still keeps it."));

    public static Diagnostic RemovedMinutesInPublicRepository(Place place, string day) => Warning("SG0959", place,
        new($"Pöytäkirja on poistettu sivustolta {day} alkaen, mutta tiedosto on yhä julkisessa repositoriossa.",
            $"Protokollet togs bort från webbplatsen {day}, men filen finns kvar i det offentliga repositoriet.",
            $"The minutes are off the site since {day}, but their file is still in the public repository."),
        new("Poista tiedosto. Repositorion historia säilyttää sen silti.", "Ta bort filen. Den finns ändå kvar i historiken.",
            "Remove the file. The repository's history still keeps it."));
}
