using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG068–SG069: roles, projects, decisions and advocacy.</summary>
public static class RegisterMessages
{
    public static Diagnostic ProjectWithoutState(Place place) => Warning("SG0680", place,
        new("Hankkeella ei ole tilaa, joten lukija ei tiedä, onko se käynnissä.", "Projektet saknar status, så läsaren vet inte om det pågår.",
            "The project has no status, so readers cannot tell whether it is going on."),
        new("Lisää ”tila”: suunnitteilla, haettu, käynnissä, päättynyt tai peruttu.",
            "Lägg till ”status”: planeras, ansökt, pågår, avslutat eller inställt.",
            "Add “status”: planned, applied for, ongoing, ended or cancelled."));

    public static Diagnostic ProjectWithoutFund(Place place) => Warning("SG0681", place,
        new("Hankkeella ei ole rahastoa, joten se ei löydy rahaston mukaan.", "Projektet saknar fond, så det går inte att hitta enligt fond.",
            "The project has no fund, so it is not found by fund."),
        new("Lisää ”rahasto”, esimerkiksi EAKR tai ”oma rahoitus”.", "Lägg till ”fond”, till exempel ERUF eller ”egen finansiering”.",
            "Add “fund”, such as ERDF or “own funds”."));

    public static Diagnostic ProjectWithoutPeriod(Place place) => Warning("SG0682", place,
        new("Hankkeesta ei kerrota, milloin se tehdään.", "Det framgår inte när projektet genomförs.", "It is not said when the project is done."),
        new("Lisää ”kausi”, esimerkiksi 1.1.2024–31.12.2025.", "Lägg till ”period”, till exempel 1.1.2024–31.12.2025.",
            "Add “period”, such as 1.1.2024–31.12.2025."));

    public static Diagnostic ProjectPastPeriod(Place place, string state, string period) => Warning("SG0683", place,
        new($"Hankkeen tila on ”{state}”, vaikka sen kausi ”{period}” on päättynyt.", $"Projektets status är ”{state}” fast perioden ”{period}” är slut.",
            $"The project's status is “{state}”, though its period “{period}” is over."),
        new("Merkitse hanke päättyneeksi tai perutuksi, tai korjaa kausi.", "Märk projektet som avslutat eller inställt, eller rätta perioden.",
            "Mark the project as ended or cancelled, or correct the period."));

    public static Diagnostic StageLate(Place place, string stage, string deadline) => Warning("SG0684", place,
        new($"Vaiheen ”{stage}” määräpäivä {deadline} on mennyt, eikä sitä ole merkitty tehdyksi.",
            $"Tidsfristen {deadline} för skedet ”{stage}” har gått ut och skedet är inte märkt som gjort.",
            $"The deadline {deadline} of the stage “{stage}” has passed, and the stage is not marked as done."),
        new("Merkitse vaiheelle päivä, jona se tehtiin, tai uusi määräpäivä.", "Ange dagen då skedet blev klart, eller en ny tidsfrist.",
            "Give the stage the day on which it was done, or a new deadline."));

    public static Diagnostic RoleAlmostAnother(Place place, string name, string other) => Warning("SG0685", place,
        new($"Vastuutaho ”{name}” on melkein sama kuin ”{other}”; ne saavat eri sivut.", $"Den ansvariga parten ”{name}” är nästan densamma som ”{other}”; de får var sin sida.",
            $"The responsible party “{name}” is almost the same as “{other}”; they get a page each."),
        new($"Jos tarkoitat samaa tahoa, kirjoita ”{other}” tai lisää nimi vastuutahon kohtaan ”muut nimet”.",
            $"Om du menar samma part, skriv ”{other}” eller lägg till namnet under ”andra namn” i partens dokument.",
            $"If you mean the same party, write “{other}”, or add the name to “other names” of the role."));

    public static Diagnostic RoleNameTwice(Place place, string name, string other) => Warning("SG0686", place,
        new($"Nimi ”{name}” on jo vastuutahon ”{other}” nimi, joten maininnat viedään sen sivulle.",
            $"Namnet ”{name}” tillhör redan ”{other}”, så omnämnanden leder till den sidan.",
            $"The name “{name}” already belongs to “{other}”, so mentions lead to that page."),
        new("Poista nimi toisesta asiakirjasta tai yhdistä asiakirjat.", "Ta bort namnet ur det ena dokumentet eller slå ihop dokumenten.",
            "Remove the name from one of the documents, or join them."));

    public static Diagnostic DecisionWithoutDate(Place place) => Warning("SG0687", place,
        new("Päätöksellä ei ole päivää, joten se jää luettelossa viimeiseksi.", "Beslutet saknar datum, så det hamnar sist i förteckningen.",
            "The decision has no date, so it comes last in the register."),
        new("Lisää ”päivä”: milloin päätettiin.", "Lägg till ”datum”: när beslutet fattades.", "Add “date”: when it was decided."));

    public static Diagnostic DecisionWithoutLink(Place place) => Warning("SG0688", place,
        new("Päätöksestä ei kerrota, mitä strategian osaa se toteuttaa tai koskee.", "Det framgår inte vilken del av strategin beslutet genomför eller gäller.",
            "It is not said which part of the strategy the decision carries out or concerns."),
        new("Lisää ”toteuttaa” tai ”koskee” ja strategian osan tunnus tai polku.", "Lägg till ”genomför” eller ”gäller” och delens beteckning eller sökväg.",
            "Add “implements” or “concerns” with the part's code or path."));

    public static Diagnostic AdvocacyWithoutTrack(Place place) => Warning("SG0689", place,
        new("Edunajamisen kohteella ei ole yhtään päivättyä tapahtumaa, joten lukija ei näe, mitä on tehty.",
            "Intressebevakningsmålet saknar daterade händelser, så läsaren ser inte vad som gjorts.",
            "The advocacy topic has no dated event, so readers cannot see what has been done."),
        new("Lisää ”tapahtumat”: päivä, kuvaus ja foorumi.", "Lägg till ”händelser”: datum, beskrivning och forum.",
            "Add “events”: date, description and forum."));
}
