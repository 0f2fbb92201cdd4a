using SiteGen.Vocabulary;
using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG06: what a strategy, its cards and its evaluations say.</summary>
public static class StrategyMessages
{
    public static Diagnostic LevelLimitExceeded(Place place, string level, int count, int limit) => Warning("SG0601", place,
        new($"Tasolla ”{level}” on {count} osaa, vaikka strategian mukaan niitä on enintään {limit}.",
            $"Nivån ”{level}” har {count} delar fast strategin tillåter högst {limit}.",
            $"The level “{level}” holds {count} elements, though the strategy allows at most {limit}."),
        new("Yhdistä osia tai muuta tason enimmäismäärää.", "Slå ihop delar eller ändra nivåns gräns.", "Merge some of them, or change the level's limit."));

    public static Diagnostic MixedLabels(Place place, string label, string expected) => Warning("SG0602", place,
        new($"Tunnuksessa on lyhenne ”{label}”, mutta tason lyhenne on ”{expected}”.",
            $"Beteckningen har förkortningen ”{label}”, men nivåns förkortning är ”{expected}”.",
            $"The code has the label “{label}”, but the level's label is “{expected}”."),
        new($"Käytä koko tasolla lyhennettä ”{expected}”.", $"Använd förkortningen ”{expected}” på hela nivån.", $"Use the label “{expected}” on the whole level."));

    public static Diagnostic MeasureWithoutCard(Place place) => Warning("SG0603", place,
        new("Toimenpiteellä ei ole toimenpidekorttia.", "Åtgärden har inget åtgärdskort.", "The measure has no measure card."),
        new("Lisää kortin osat otsikoiksi: Konkreettiset toimenpiteet, Aikataulu, Tavoitetila, Vastuutaho, Mittarit.",
            "Lägg till kortets delar som rubriker: Konkreta åtgärder, Tidtabell, Målbild, Ansvarig part, Indikatorer.",
            "Add the card's parts as headings: Concrete actions, Timetable, Target state, Responsible party, Indicators."));

    public static Diagnostic CardPartMissing(Place place, CardPart part) => Warning("SG0604", place,
        new($"Toimenpidekortista puuttuu osa ”{Words.CardHeadings.Name(part, "fi")}”.",
            $"Åtgärdskortet saknar delen ”{Words.CardHeadings.Name(part, "sv")}”.",
            $"The measure card lacks the part “{Words.CardHeadings.Name(part, "en")}”."),
        new("Lisää osa otsikkona ja kirjoita sen alle, mitä on sovittu.", "Lägg till delen som rubrik och skriv vad som har avtalats.",
            "Add the part as a heading, and write below it what was agreed."));

    public static Diagnostic CardNumberRepeated(Place place, int number) => Warning("SG0605", place,
        new($"Kortin osien numerointi toistaa numeron {number}.", $"Numreringen av kortets delar upprepar {number}.",
            $"The numbering of the card's parts repeats {number}."),
        new("Korjaa numerot tai jätä ne pois: järjestys riittää.", "Rätta numren eller lämna bort dem: ordningen räcker.",
            "Correct the numbers or leave them out: the order is enough."));

    public static Diagnostic CardNumberGap(Place place, int number, int expected) => Warning("SG0606", place,
        new($"Kortin osien numeroinnissa on aukko: {expected} puuttuu ennen numeroa {number}.",
            $"Numreringen av kortets delar har en lucka: {expected} saknas före {number}.",
            $"The numbering of the card's parts has a gap: {expected} is missing before {number}."),
        new("Lisää puuttuva osa tai korjaa numerot.", "Lägg till delen som saknas eller rätta numren.", "Add the missing part, or correct the numbers."));

    public static Diagnostic TimetablesDisagree(Place place, string overview, string card) => Warning("SG0607", place,
        new($"Aikataulut eivät täsmää: yleiskatsauksessa (kausi) on ”{overview}”, kortissa ”{card}”.",
            $"Tidtabellerna stämmer inte överens: översikten (period) säger ”{overview}”, kortet ”{card}”.",
            $"The timetables disagree: the overview (period) says “{overview}”, the card “{card}”."),
        new("Korjaa niistä se, joka on väärä.", "Rätta den som är fel.", "Correct the one that is wrong."));

    public static Diagnostic SiblingGap(Place place, string code, string expected) => Warning("SG0608", place,
        new($"Järjestyksessä on aukko: ”{code}” on olemassa, mutta ”{expected}” puuttuu.",
            $"Ordningen har en lucka: ”{code}” finns men ”{expected}” saknas.",
            $"The order has a gap: there is “{code}” but no “{expected}”."),
        new("Lisää puuttuva osa tai korjaa tunnus.", "Lägg till delen som saknas eller rätta beteckningen.", "Add the missing one, or correct the code."));

    public static Diagnostic VisionOrderDiffers(Place place, string listed, string element) => Warning("SG0609", place,
        new($"Vision lauseet ovat eri järjestyksessä kuin osat: tässä on ”{listed}”, osien järjestyksessä ”{element}”.",
            $"Visionens satser står i annan ordning än delarna: här står ”{listed}”, bland delarna ”{element}”.",
            $"The vision's statements stand in another order than its elements: here “{listed}”, among the elements “{element}”."),
        new("Valitse yksi järjestys ja käytä sitä molemmissa.", "Välj en ordning och använd den i båda.", "Choose one order and use it in both."));

    public static Diagnostic TimetableNotRead(Place place, string text) => Warning("SG0610", place,
        new($"Aikataulusta ”{text}” ei löydy aikaa. Se näytetään sivulla, mutta ei aikajärjestyksessä.",
            $"I tidtabellen ”{text}” hittas ingen tid. Den visas på sidan men inte i tidsordning.",
            $"No time is found in the timetable “{text}”. The page shows it, but not in order of time."),
        TimetableExamples);

    public static Diagnostic PeriodNotRead(Place place, string text) => Error("SG0611", place,
        new($"Aikaa ”{text}” ei voi lukea.", $"Tiden ”{text}” kan inte läsas.", $"The time “{text}” cannot be read."),
        TimetableExamples);

    public static Diagnostic HeadingAlmostCardPart(Place place, string heading, string meant) => Warning("SG0612", place,
        new($"Otsikko ”{heading}” on melkein kortin osa, mutta ei aivan.", $"Rubriken ”{heading}” är nästan en del av kortet, men inte riktigt.",
            $"The heading “{heading}” is almost a part of the card, but not quite."),
        DidYouMean(meant, new("Korjaa otsikko, niin teksti tulee oikeaan osaan.", "Rätta rubriken så hamnar texten i rätt del.",
            "Correct the heading, and the text comes into the right part.")));

    public static Diagnostic CardPartTwice(Place place, string heading) => Error("SG0613", place,
        new($"Kortin osa ”{heading}” on kahteen kertaan.", $"Kortets del ”{heading}” finns två gånger.", $"The card's part “{heading}” is there twice."),
        new("Yhdistä tekstit yhden otsikon alle.", "Slå ihop texterna under en rubrik.", "Bring the texts together under one heading."));

    public static Diagnostic PersonName(Place place, string name) => Warning("SG0614", place,
        new($"Tässä näyttää olevan henkilön etunimi ”{name}”.", $"Här tycks finnas ett förnamn: ”{name}”.", $"This seems to be a person's first name: “{name}”."),
        new("Kirjoita tilalle tehtävä tai rooli, esimerkiksi ”hallintojohtaja”.", "Skriv en uppgift eller roll i stället, till exempel ”förvaltningsdirektör”.",
            "Write a role instead, such as “director of administration”."));

    public static Diagnostic StatusWithoutReason(Place place) => Warning("SG0615", place,
        new("Tilatiedolla ei ole perustetta.", "Lägesuppgiften saknar motivering.", "The status has no reason."),
        new("Lisää ”peruste”: yksi lause siitä, miksi tila on tämä.", "Lägg till ”motivering”: en mening om varför läget är detta.",
            "Add a “reason”: one sentence on why the status is this."));

    public static Diagnostic HeadingAlmostElement(Place place, string heading, string meant) => Warning("SG0616", place,
        new($"Otsikko ”{heading}” on melkein strategian osa tai kysymys, mutta ei aivan.",
            $"Rubriken ”{heading}” är nästan en del av strategin eller en fråga, men inte riktigt.",
            $"The heading “{heading}” is almost an element of the strategy or a question, but not quite."),
        DidYouMean(meant, new("Korjaa otsikko, niin vastaukset tulevat oikeaan kohtaan.", "Rätta rubriken så hamnar svaren rätt.",
            "Correct the heading, and the answers come to the right place.")));

    private static Localized TimetableExamples => new(
        "Kirjoita aika esimerkiksi näin: ”10–12/2024”, ”syksy 2024 – kevät 2025”, ”viimeistään 1.1.2026” tai ”2024–2028”.",
        "Skriv tiden till exempel så här: ”10–12/2024”, ”hösten 2024 – våren 2025”, ”senast 1.1.2026” eller ”2024–2028”.",
        "Write the time for example as “10–12/2024”, “autumn 2024 – spring 2025”, “by 1.1.2026” or “2024–2028”.");
}
