using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG062–063: how measures, quarters and work lists are followed up.</summary>
public static class FollowUpMessages
{
    public static Diagnostic StatusInFuture(Place place, string date) => Warning("SG0620", place,
        new($"Tilatiedon päivä {date} on tulevaisuudessa, joten sitä ei vielä näytetä.", $"Lägesuppgiftens datum {date} ligger i framtiden, så den visas inte ännu.",
            $"The status is dated {date}, which is in the future, so it is not shown yet."),
        new("Korjaa päivä siksi, jona tilanne todettiin.", "Rätta datumet till den dag då läget konstaterades.", "Correct the date to the day on which this was found to be so."));

    public static Diagnostic StatusBeforeStrategy(Place place, string date, string period) => Warning("SG0621", place,
        new($"Tilatiedon päivä {date} on ennen strategian kautta ({period}).", $"Lägesuppgiftens datum {date} är före strategins period ({period}).",
            $"The status is dated {date}, which is before the strategy's period ({period})."),
        new("Tarkista vuosi, tai korjaa strategian kausi.", "Kontrollera årtalet eller rätta strategins period.", "Check the year, or correct the strategy's period."));

    public static Diagnostic NoFollowUpYet(Place place, int measures) => Warning("SG0622", place,
        new($"Strategian toimenpiteistä ({measures}) ei ole yhtään tilatietoa, joten seurantaa ei ole vielä.",
            $"Det finns ingen lägesuppgift om strategins åtgärder ({measures}), så ingen uppföljning ännu.",
            $"Nothing is told of how the strategy's measures ({measures}) are going, so there is no follow-up yet."),
        new("Lisää toimenpiteisiin ”seuranta”: päivä, tila ja peruste.", "Lägg till ”uppföljning” i åtgärderna: datum, status och motivering.",
            "Add “follow-up” to the measures: date, status and reason."));

    public static Diagnostic ReviewOverdue(Place place, string quarters, string due) => Warning("SG0623", place,
        new($"Katsausta ei ole käsitelty: {quarters}. Viimeisin olisi pitänyt käsitellä viimeistään {due}.",
            $"Översikten har inte behandlats: {quarters}. Den senaste borde ha behandlats senast {due}.",
            $"The review has not been handled: {quarters}. The latest should have been handled by {due}."),
        new("Lisää neljänneksen katsaus kansioon ”katsaukset” ja siihen ”käsittelyt”: foorumi ja päivä.",
            "Lägg till kvartalets översikt i mappen ”oversikter” med ”behandlingar”: forum och datum.",
            "Add the quarter's review to the folder “reviews” with “handlings”: forum and date."));

    public static Diagnostic MeasureStale(Place place, string reviewed) => Warning("SG0624", place,
        new($"Toimenpiteen tilanne on viimeksi tarkistettu {reviewed}, ei tällä eikä edellisellä neljänneksellä.",
            $"Åtgärdens läge kontrollerades senast {reviewed}, inte under detta eller föregående kvartal.",
            $"How the measure is going was last reviewed on {reviewed}, neither in this quarter nor in the one before."),
        new("Lisää uusi tilatieto. Jos mikään ei ole muuttunut, riittää päivä avaimessa ”tarkistettu”.",
            "Lägg till en ny lägesuppgift. Om inget har ändrats räcker datumet i ”granskad”.",
            "Add a new status. If nothing has changed, the day under “reviewed” is enough."));

    public static Diagnostic MeasureOverdue(Place place, string end) => Warning("SG0625", place,
        new($"Toimenpiteen aikataulu päättyi {end}, mutta sen tila ei ole ”valmis” eikä ”luovuttu”.",
            $"Åtgärdens tidtabell tog slut {end}, men dess status är varken ”klar” eller ”avstått”.",
            $"The measure's timetable ended on {end}, but its status is neither “done” nor “dropped”."),
        new("Lisää tilatieto, tai anna uusi aikataulu ja kerro syy.", "Lägg till en lägesuppgift, eller ge en ny tidtabell och berätta varför.",
            "Add a status, or give a new timetable and say why."));

    public static Diagnostic MeasureNeverReported(Place place) => Warning("SG0626", place,
        new("Toimenpiteen tilasta ei ole kerrottu, vaikka strategian muita toimenpiteitä seurataan.",
            "Åtgärdens läge har inte berättats, fast strategins andra åtgärder följs upp.",
            "Nothing is told of how the measure is going, though other measures of the strategy are followed up."),
        new("Lisää ”seuranta”: päivä, tila ja peruste. Myös ”ei aloitettu” on tieto.", "Lägg till ”uppföljning”: datum, status och motivering. Också ”ej påbörjad” är en uppgift.",
            "Add “follow-up”: date, status and reason. “Not started” is information too."));

    public static Diagnostic WorkItemNotChecked(Place place, string item, string? seen) => Warning("SG0627", place,
        new($"Työlistan asiaa ”{item}” ei ole tarkistettu kolmeen kuukauteen ({seen ?? "ei päivää"}).",
            $"Arbetslistans ärende ”{item}” har inte kontrollerats på tre månader ({seen ?? "inget datum"}).",
            $"The work list's item “{item}” has not been checked for three months ({seen ?? "no date"})."),
        new("Lisää tarkistuksen päivä kohtaan ”tarkistettu”, tai sulje asia: ”suljettu” ja ”tulos”.",
            "Lägg till dagen för kontrollen i ”granskad”, eller avsluta ärendet: ”avslutad” och ”resultat”.",
            "Add the day of the check under “reviewed”, or close the item: “closed” and “outcome”."));

    public static Diagnostic WorkItemDays(Place place, string item) => Warning("SG0628", place,
        new($"Työlistan asian ”{item}” päivät ovat väärässä järjestyksessä.", $"Datumen för arbetslistans ärende ”{item}” är i fel ordning.",
            $"The days of the work list's item “{item}” are in the wrong order."),
        new("Asia nostetaan, tarkistetaan ja suljetaan: korjaa päivät.", "Ett ärende väcks, kontrolleras och avslutas: rätta datumen.",
            "An item is raised, checked and closed: correct the days."));

    public static Diagnostic ForumOrderWrong(Place place, string forum, string earlier) => Warning("SG0629", place,
        new($"Katsauksen käsitteli ”{forum}” ennen kuin ”{earlier}”, vaikka strategian järjestys on toinen.",
            $"Översikten behandlades av ”{forum}” före ”{earlier}”, fast strategins ordning är en annan.",
            $"The review was handled by “{forum}” before “{earlier}”, though the strategy's order is another."),
        new("Tarkista päivät, tai muuta strategian ”seurantafoorumit” todelliseen järjestykseen.",
            "Kontrollera datumen, eller ändra strategins ”uppföljningsforum” till den verkliga ordningen.",
            "Check the days, or change the strategy's “review forums” to the real order."));

    public static Diagnostic QuarterNotRead(Place place, string text) => Error("SG0630", place,
        new($"Neljännestä ”{text}” ei voi lukea.", $"Kvartalet ”{text}” kan inte läsas.", $"The quarter “{text}” cannot be read."),
        new("Kirjoita ”neljännes” esimerkiksi näin: Q4/2024. Myös tiedoston nimi 2024-q4.md riittää.",
            "Skriv ”kvartal” till exempel så här: Q4/2024. Filnamnet 2024-q4.md räcker också.",
            "Write the “quarter” for example as Q4/2024. The file name 2024-q4.md is enough as well."));

    public static Diagnostic ReviewWithoutStrategy(Place place) => Error("SG0631", place,
        new("Katsaus ei kerro, mitä strategiaa se koskee, eikä sivustolla ole tasan yhtä strategiaa.",
            "Översikten säger inte vilken strategi den gäller, och webbplatsen har inte exakt en strategi.",
            "The review does not say which strategy it is of, and the site does not have exactly one."),
        new("Lisää ”strategia” ja sille suhteellinen polku tai strategian otsikko.", "Lägg till ”strategi” med en relativ sökväg eller strategins rubrik.",
            "Add “strategy” with a relative path or the strategy's title."));

    public static Diagnostic QuarterNotBegun(Place place, string quarter) => Error("SG0632", place,
        new($"Katsaus koskee neljännestä {quarter}, joka ei ole vielä alkanut.", $"Översikten gäller kvartalet {quarter}, som inte har börjat än.",
            $"The review is of the quarter {quarter}, which has not begun."),
        new("Korjaa neljännes, tai merkitse katsaus luonnokseksi.", "Rätta kvartalet eller märk översikten som utkast.", "Correct the quarter, or mark the review as a draft."));

    public static Diagnostic HandlingInFuture(Place place, string date) => Warning("SG0633", place,
        new($"Käsittelyn päivä {date} on tulevaisuudessa, joten katsausta ei näytetä käsiteltynä.",
            $"Behandlingens datum {date} ligger i framtiden, så översikten visas inte som behandlad.",
            $"The handling is dated {date}, which is in the future, so the review is not shown as handled."),
        new("Kirjoita tulevan käsittelyn päivä kohtaan ”määräpäivä”.", "Skriv dagen för en kommande behandling i ”tidsfrist”.", "Write the day of a coming handling under “deadline”."));

    public static Diagnostic ForumUnknown(Place place, string forum, string? suggestion) => Warning("SG0634", place,
        new($"Foorumi ”{forum}” ei ole strategian seurantafoorumi.", $"Forumet ”{forum}” hör inte till strategins uppföljningsforum.",
            $"The forum “{forum}” is not one of the strategy's review forums."),
        DidYouMean(suggestion, new("Korjaa nimi, tai lisää foorumi strategian kohtaan ”seurantafoorumit”.",
            "Rätta namnet, eller lägg till forumet i strategins ”uppföljningsforum”.", "Correct the name, or add the forum to the strategy's “review forums”.")));

    public static Diagnostic WorkItemInFuture(Place place, string item) => Warning("SG0635", place,
        new($"Työlistan asialla ”{item}” on päivä, joka on tulevaisuudessa.", $"Arbetslistans ärende ”{item}” har ett datum som ligger i framtiden.",
            $"The work list's item “{item}” has a day that is in the future."),
        new("Korjaa päivä. Tulevaa sulkemista ei merkitä ennalta.", "Rätta datumet. Ett kommande avslut antecknas inte på förhand.",
            "Correct the day. A coming closing is not entered beforehand."));

    public static Diagnostic ForumLate(Place place, string forum, string quarter, string due) => Warning("SG0690", place,
        new($"Foorumin ”{forum}” piti käsitellä neljänneksen {quarter} katsaus viimeistään {due}, mutta käsittelyä ei ole merkitty.",
            $"Forumet ”{forum}” skulle behandla översikten för kvartalet {quarter} senast {due}, men behandlingen har inte antecknats.",
            $"The forum “{forum}” should have handled the review of {quarter} by {due}, but no handling is entered."),
        new("Lisää katsauksen ”käsittelyt”-luetteloon foorumille ”päivä”. Jos käsittely siirtyi, anna uusi ”määräpäivä”.",
            "Lägg till ”datum” för forumet i översiktens ”behandlingar”. Om behandlingen flyttades, ge en ny ”tidsfrist”.",
            "Add the forum's “date” under the review's “handlings”. If the handling was put off, give a new “deadline”."));
}
