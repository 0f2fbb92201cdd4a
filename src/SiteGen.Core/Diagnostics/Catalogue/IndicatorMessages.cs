using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG0660–0679: indicators, their series, and the year clock.</summary>
public static class IndicatorMessages
{
    public static Diagnostic NoTarget(Place place) => Warning("SG0660", place,
        new("Mittarilla ei ole tavoitetta, joten siitä ei näe, riittääkö kehitys.",
            "Indikatorn har inget målvärde, så det syns inte om utvecklingen räcker.",
            "The indicator has no target, so it does not show whether progress is enough."),
        new("Lisää rivi ”tavoite: …” ja ”tavoitevuosi: …”.", "Lägg till raderna ”målvärde: …” och ”målår: …”.",
            "Add the lines “target: …” and “target year: …”."));

    public static Diagnostic NoSource(Place place) => Warning("SG0661", place,
        new("Mittarin lähdettä ei kerrota.", "Indikatorns källa anges inte.", "The indicator's source is not given."),
        new("Lisää rivi ”lähde: …”, josta lukija voi tarkistaa luvut.", "Lägg till raden ”källa: …” där läsaren kan kontrollera siffrorna.",
            "Add the line “source: …”, where a reader can check the figures."));

    public static Diagnostic NoSeries(Place place, string file) => Warning("SG0662", place,
        new($"Mittarilla ei ole yhtään arvoa: tiedosto ”{file}” puuttuu tai on tyhjä.",
            $"Indikatorn har inte ett enda värde: filen ”{file}” saknas eller är tom.",
            $"The indicator has no values: the file “{file}” is missing or empty."),
        new("Tallenna mittarin viereen samanniminen CSV-tiedosto, jonka ensimmäinen rivi on ”aika;arvo”.",
            "Spara en CSV-fil med samma namn bredvid indikatorn; dess första rad är ”tid;värde”.",
            "Save a CSV file of the same name beside the indicator; its first line is “time;value”."));

    public static Diagnostic Stale(Place place, string latest) => Warning("SG0663", place,
        new($"Mittarin uusin arvo on ajalta {latest}, ja uudempi pitäisi jo olla.",
            $"Indikatorns senaste värde är för {latest}, och ett nyare borde redan finnas.",
            $"The indicator's latest value is of {latest}, and a newer one is due."),
        new("Lisää uusin arvo CSV-tiedostoon tai korjaa ”päivitysväli”.", "Lägg till det senaste värdet i CSV-filen eller rätta ”uppdateringsintervall”.",
            "Add the latest value to the CSV file, or correct “frequency”."));

    public static Diagnostic ColumnUnknown(Place place, string name) => Error("SG0664", place,
        new($"CSV-tiedoston saraketta ”{name}” ei tunneta, tai se on kahdesti. Tiedosto julkaistaan sellaisenaan, joten siinä saa olla vain nimettyjä sarakkeita.",
            $"CSV-filens kolumn ”{name}” är okänd eller finns två gånger. Filen publiceras som den är, så den får bara ha namngivna kolumner.",
            $"The column “{name}” of the CSV file is not known, or is there twice. The file is published as it stands, so it may have only named columns."),
        new("Kirjoita ensimmäiselle riville ”aika;arvo” tai ”aika;arvo;huomautus”.", "Skriv ”tid;värde” eller ”tid;värde;anmärkning” på första raden.",
            "Write “time;value” or “time;value;note” on the first line."));

    public static Diagnostic ColumnMissing(Place place) => Error("SG0665", place,
        new("CSV-tiedoston ensimmäiseltä riviltä puuttuu sarake ”aika” tai ”arvo”.", "På CSV-filens första rad saknas kolumnen ”tid” eller ”värde”.",
            "The first line of the CSV file lacks the column “time” or “value”."),
        new("Kirjoita ensimmäiselle riville ”aika;arvo”.", "Skriv ”tid;värde” på första raden.", "Write “time;value” on the first line."));

    public static Diagnostic TimeNotRead(Place place, string text) => Error("SG0666", place,
        new($"”{text}” ei ole aika, jolta arvo on.", $"”{text}” är inte en tid som ett värde kan gälla.", $"“{text}” is no time that a value can be of."),
        new("Kirjoita vuosi 2024, neljännes Q1/2024, kuukausi 3/2024 tai päivä 28.8.2024.",
            "Skriv ett år 2024, ett kvartal Q1/2024, en månad 3/2024 eller en dag 28.8.2024.",
            "Write a year 2024, a quarter Q1/2024, a month 3/2024 or a day 28.8.2024."));

    public static Diagnostic ValueNotRead(Place place, string text) => Error("SG0667", place,
        new($"”{text}” ei ole luku.", $"”{text}” är inte ett tal.", $"“{text}” is not a number."),
        new("Kirjoita pelkkä luku, esimerkiksi 84,3, ilman yksikköä. Jätä arvo tyhjäksi, jos tietoa ei ole.",
            "Skriv bara talet, till exempel 84,3, utan enhet. Lämna värdet tomt om uppgift saknas.",
            "Write the number alone, such as 84.3, without its unit. Leave the value empty where there is no information."));

    public static Diagnostic PeriodTwice(Place place, string period) => Error("SG0668", place,
        new($"Ajalta {period} on kaksi arvoa.", $"Det finns två värden för {period}.", $"There are two values of {period}."),
        new("Jätä oikea rivi ja poista toinen.", "Behåll den rätta raden och ta bort den andra.", "Keep the right line and remove the other."));

    public static Diagnostic UnitsMixed(Place place, string one, string other) => Error("SG0669", place,
        new($"Sarjassa on eripituisia aikoja: {one} ja {other}.", $"Serien blandar olika långa tider: {one} och {other}.",
            $"The series mixes times of different lengths: {one} and {other}."),
        new("Kirjoita kaikki ajat samalla tavalla: vain vuosia, vain neljänneksiä, vain kuukausia tai vain päiviä.",
            "Skriv alla tider på samma sätt: bara år, bara kvartal, bara månader eller bara dagar.",
            "Write all times alike: only years, only quarters, only months or only days."));

    public static Diagnostic QuotationNotClosed(Place place) => Error("SG0670", place,
        new("Lainausmerkeissä oleva arvo ei pääty oikein, joten tiedostoa ei voi lukea.",
            "Ett värde inom citattecken slutar inte rätt, så filen kan inte läsas.",
            "A value in quotation marks does not end as it should, so the file cannot be read."),
        new("Lisää puuttuva lainausmerkki tai poista ylimääräinen; arvon sisällä oleva lainausmerkki kirjoitetaan kahdesti.",
            "Lägg till citattecknet som fattas eller ta bort det som är för mycket; inuti ett värde skrivs det två gånger.",
            "Add the missing quotation mark or remove the extra one; inside a value it is written twice."));

    public static Diagnostic TooManyValues(Place place) => Error("SG0671", place,
        new("Rivillä on enemmän arvoja kuin ensimmäisellä rivillä sarakkeita.", "Raden har fler värden än första raden har kolumner.",
            "The line has more values than the first line has columns."),
        new("Poista ylimääräinen arvo. Jos luvussa on desimaalipilkku, käytä erottimena puolipistettä.",
            "Ta bort det extra värdet. Om talen har decimalkomma, använd semikolon som skiljetecken.",
            "Remove the extra value. Where numbers have a decimal comma, separate with semicolons."));

    public static Diagnostic TooManyPeriods(Place place, int limit) => Error("SG0672", place,
        new($"Sarjassa on yli {limit} aikaa, puuttuvat mukaan lukien.", $"Serien har över {limit} tider, de som saknas inräknade.",
            $"The series has over {limit} periods, missing ones counted."),
        new("Tarkista ajat, tai käytä pidempiä aikoja, esimerkiksi kuukausia päivien sijaan.",
            "Kontrollera tiderna, eller använd längre tider, till exempel månader i stället för dagar.",
            "Check the times, or use longer ones, such as months in place of days."));

    public static Diagnostic NotANumber(Place place, string text) => Error("SG0673", place,
        new($"”{text}” ei ole luku.", $"”{text}” är inte ett tal.", $"“{text}” is not a number."),
        new("Kirjoita pelkkä luku, esimerkiksi 90 tai 84,5; yksikkö kuuluu kohtaan ”yksikkö”.",
            "Skriv bara talet, till exempel 90 eller 84,5; enheten hör till ”enhet”.",
            "Write the number alone, such as 90 or 84.5; the unit belongs to “unit”."));

    public static Diagnostic OnlyStartUp(Place place) => Warning("SG0674", place,
        new("Kaikki tämän osan mittarit ovat käynnistysmittareita: ne kertovat, että työ on alkanut, eivät, mitä se saa aikaan.",
            "Alla delens indikatorer är startindikatorer: de berättar att arbetet har börjat, inte vad det leder till.",
            "All indicators of this part are start-up indicators: they tell that work has begun, not what comes of it."),
        new("Lisää vähintään yksi vaikuttavuus- tai ohjausmittari.", "Lägg till minst en effekt- eller styrningsindikator.",
            "Add at least one outcome or steering indicator."));

    public static Diagnostic MeasuresNothing(Place place) => Warning("SG0675", place,
        new("Mittari ei mittaa mitään strategian osaa eikä toimenpidettä.", "Indikatorn mäter ingen del av strategin och ingen åtgärd.",
            "The indicator measures no part of a strategy and no measure."),
        new("Lisää rivi ”mittaa: …” tai nimeä mittari osan tai toimenpiteen kohdassa ”mittarit”.",
            "Lägg till raden ”mäter: …” eller nämn indikatorn under ”indikatorer” i delen eller åtgärden.",
            "Add the line “measures: …”, or name the indicator in the “indicators” of a part or a measure."));

    public static Diagnostic NoDirection(Place place) => Warning("SG0676", place,
        new("Mittarista ei kerrota, mikä on hyvä suunta, joten sivu ei voi sanoa, meneekö hyvin.",
            "Det anges inte vilken riktning som är god, så sidan kan inte säga hur det går.",
            "The indicator does not say which direction is good, so the page cannot say how it goes."),
        new("Lisää rivi ”hyvä suunta: ylös”, ”alas” tai ”ennallaan”.", "Lägg till raden ”god riktning: upp”, ”ner” eller ”oförändrad”.",
            "Add the line “good direction: up”, “down” or “steady”."));

    public static Diagnostic NoDefinition(Place place) => Warning("SG0677", place,
        new("Mittarilla ei ole määritelmää, joten lukija ei tiedä, mitä luku kertoo.", "Indikatorn saknar definition, så läsaren vet inte vad talet berättar.",
            "The indicator has no definition, so a reader does not know what the figure tells."),
        new("Lisää rivi ”määritelmä: …” tai kirjoita määritelmä tekstiin.", "Lägg till raden ”definition: …” eller skriv definitionen i texten.",
            "Add the line “definition: …”, or write the definition in the text."));

    public static Diagnostic EntryWithoutTime(Place place, string name) => Error("SG0678", place,
        new($"Vuosikellon merkinnällä ”{name}” ei ole aikaa.", $"Årsklockans post ”{name}” har ingen tid.", $"The entry “{name}” of the year clock has no time."),
        new("Lisää ”päivä: 15.3.2026” tai ”aikataulu: maaliskuu 2026”.", "Lägg till ”datum: 15.3.2026” eller ”tidtabell: mars 2026”.",
            "Add “date: 15.3.2026” or “timetable: March 2026”."));
}
