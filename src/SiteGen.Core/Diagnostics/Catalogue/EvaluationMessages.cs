using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG0617, SG064–SG065: evaluations, surveys and the feedback log.</summary>
public static class EvaluationMessages
{
    public static Diagnostic EvaluationLate(Place place, string deadline, bool hasSteps) => Warning("SG0617", place,
        hasSteps
            ? new($"Arvioinnin määräpäivä {deadline} on mennyt, mutta kaikkia vaiheita ei ole merkitty tehdyiksi.",
                $"Utvärderingens tidsfrist {deadline} har gått ut, men alla steg är inte klara.",
                $"The evaluation's deadline {deadline} has passed, but not all steps are done.")
            : new($"Arvioinnin määräpäivä {deadline} on mennyt, mutta kenenkään vastauksia ei ole.",
                $"Utvärderingens tidsfrist {deadline} har gått ut, men ingen har svarat.",
                $"The evaluation's deadline {deadline} has passed, but nobody has answered."),
        hasSteps
            ? new("Merkitse tehdyille vaiheille päivä, tai kerro sivulla uusi aikataulu.", "Ange datum för de steg som är gjorda, eller en ny tidtabell.",
                "Give the steps that are done their dates, or a new timetable.")
            : new("Lisää vastaukset arvioinnin kansioon, tai anna uusi määräpäivä.", "Lägg till svaren i utvärderingens mapp, eller ange en ny tidsfrist.",
                "Add the answers to the evaluation's folder, or give a new deadline."));

    public static Diagnostic EvaluationWithoutYear(Place place) => Warning("SG0640", place,
        new("Arvioinnilla ei ole vuotta, joten se ei asetu muiden vuosien rinnalle.",
            "Utvärderingen har inget år, så den kan inte ställas bredvid andra år.",
            "The evaluation has no year, so it does not stand beside other years."),
        new("Lisää rivi ”vuosi”, esimerkiksi ”vuosi: 2026”.", "Lägg till raden ”år”, till exempel ”år: 2026”.", "Add a line “year”, such as “year: 2026”."));

    public static Diagnostic EvaluationWithoutSubject(Place place) => Warning("SG0641", place,
        new("Arvioinnilla ei ole kohdetta: lukija ei näe, mitä arvioidaan.", "Utvärderingen saknar objekt: läsaren ser inte vad som utvärderas.",
            "The evaluation has no subject: the reader does not see what is evaluated."),
        new("Lisää rivi ”kohde”: viittaus strategiaan, sen osaan, ryhmään tai hankkeeseen, tai toiminnan nimi.",
            "Lägg till raden ”objekt”: en hänvisning till en strategi, dess del, en grupp eller ett projekt, eller verksamhetens namn.",
            "Add a line “subject”: a reference to a strategy, its part, a group or a project, or the name of an activity."));

    public static Diagnostic EvaluationTwice(Place place, string other, int year) => Warning("SG0642", place,
        new($"Sama arvioija on arvioinut saman kohteen vuonna {year} myös tiedostossa {other}.",
            $"Samma utvärderare har utvärderat samma objekt år {year} även i filen {other}.",
            $"The same evaluator has evaluated the same subject in {year} in the file {other} too."),
        new("Korjaa vuosi tai arvioija, tai yhdistä arvioinnit.", "Rätta året eller utvärderaren, eller slå ihop utvärderingarna.",
            "Correct the year or the evaluator, or bring the evaluations together."));

    public static Diagnostic StepBeforeEarlierOne(Place place, string step, string earlier) => Warning("SG0643", place,
        new($"Vaihe ”{step}” on merkitty tehdyksi ennen vaihetta ”{earlier}”, joka on luettelossa aiemmin.",
            $"Steget ”{step}” har markerats som gjort före steget ”{earlier}”, som står tidigare i listan.",
            $"The step “{step}” is marked as done before the step “{earlier}”, which stands earlier in the list."),
        new("Korjaa päivät tai vaiheiden järjestys.", "Rätta dagarna eller stegens ordning.", "Correct the days, or the order of the steps."));

    public static Diagnostic StepSkipped(Place place, string step, string later) => Warning("SG0644", place,
        new($"Vaiheella ”{step}” ei ole päivää, vaikka sen jälkeinen vaihe ”{later}” on tehty.",
            $"Steget ”{step}” saknar dag, fast det senare steget ”{later}” är gjort.",
            $"The step “{step}” has no day, though the later step “{later}” is done."),
        new("Merkitse vaiheelle päivä, tai poista vaihe, jos sitä ei tehty.", "Ange stegets dag, eller ta bort steget om det inte gjordes.",
            "Give the step its day, or remove it if it was not taken."));

    public static Diagnostic AnsweredBeforeStart(Place place, string answered, string step) => Warning("SG0645", place,
        new($"Vastaukset on päivätty {answered}, ennen arvioinnin ensimmäistä vaihetta ”{step}”.",
            $"Svaren är daterade {answered}, före utvärderingens första steg ”{step}”.",
            $"The answers are dated {answered}, before the evaluation's first step “{step}”."),
        new("Tarkista päivät: toinen niistä on luultavasti väärä.", "Kontrollera dagarna: den ena är troligen fel.",
            "Check the days: one of them is probably wrong."));

    public static Diagnostic ElementsNotAssessed(Place place, int year, int count, string elements) => Warning("SG0646", place,
        new($"Strategia arvioitiin vuonna {year}, mutta näistä osista ei sanottu mitään (yhteensä {count}): {elements}.",
            $"Strategin utvärderades år {year}, men om dessa delar sades ingenting (sammanlagt {count}): {elements}.",
            $"The strategy was evaluated in {year}, but nothing was said of these elements ({count} in all): {elements}."),
        new("Lisää vastauksiin otsikko kullekin osalle, tai rajaa kysymykset avaimella ”koskee”.",
            "Lägg till en rubrik för varje del i svaren, eller avgränsa frågorna med ”gäller”.",
            "Add a heading for each of them to the answers, or narrow the questions with “concerns”."));

    public static Diagnostic SurveyOfAnotherEvaluation(Place place, string survey) => Warning("SG0647", place,
        new($"Vastausten kysely ”{survey}” kertoo itse kuuluvansa toiseen arviointiin.",
            $"Svarens enkät ”{survey}” säger själv att den hör till en annan utvärdering.",
            $"The survey “{survey}” of these answers says itself that it belongs to another evaluation."),
        new("Korjaa vastausten ”kysely” tai kyselyn ”arviointi”.", "Rätta svarens ”enkät” eller enkätens ”utvärdering”.",
            "Correct the “survey” of the answers, or the “evaluation” of the survey."));

    public static Diagnostic SurveyWithoutResults(Place place, string ended) => Warning("SG0648", place,
        new($"Kysely päättyi {ended}, mutta sen tuloksia ei ole vielä kerrottu.", $"Enkäten avslutades {ended}, men dess resultat har inte ännu publicerats.",
            $"The survey ended on {ended}, but its results have not been told yet."),
        new("Kirjoita tulokset kyselyn tekstiksi, tai lisää arviointiin vastaukset, joiden ”kysely” on tämä.",
            "Skriv resultaten som enkätens text, eller lägg till svar i en utvärdering med denna ”enkät”.",
            "Write the results as the survey's text, or add answers to an evaluation whose “survey” is this one."));

    public static Diagnostic SurveyWithoutForm(Place place) => Warning("SG0649", place,
        new("Kysely on avoinna, mutta lomakkeen osoitetta ei ole.", "Enkäten är öppen, men formulärets adress saknas.",
            "The survey is open, but there is no address of its form."),
        new("Lisää rivi ”osoite”, jossa on lomakkeen osoite, tai kerro tekstissä, miten vastataan.",
            "Lägg till raden ”adress” med formulärets adress, eller berätta i texten hur man svarar.",
            "Add a line “address” with the address of the form, or say in the text how to answer."));

    public static Diagnostic FeedbackUnanswered(Place place, int days) => Warning("SG0650", place,
        new($"Palaute on odottanut vastausta {days} päivää.", $"Responsen har väntat på svar i {days} dagar.", $"The feedback has waited for an answer for {days} days."),
        new("Kirjoita ”tehty” ja ”vastattu”: mitä palautteen johdosta tehtiin tai miksi ei tehdä.",
            "Skriv ”gjort” och ”besvarad”: vad som gjordes med anledning av responsen, eller varför inget görs.",
            "Write “acted” and “answered”: what was done about the feedback, or why nothing is done."));

    public static Diagnostic AnsweredBeforeSaid(Place place, string answered, string said) => Warning("SG0651", place,
        new($"Palautteeseen on merkitty vastatun {answered}, ennen kuin se annettiin {said}.",
            $"Responsen är markerad som besvarad {answered}, innan den gavs {said}.",
            $"The feedback is marked as answered on {answered}, before it was given on {said}."),
        new("Korjaa päivistä se, joka on väärä.", "Rätta den dag som är fel.", "Correct the day that is wrong."));
}
