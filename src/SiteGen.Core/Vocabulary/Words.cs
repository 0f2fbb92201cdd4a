namespace SiteGen.Vocabulary;

/// <summary>
/// The one table of every word that staff write to the product: keys, values, folders and headings, by their canonical
/// English names with the Finnish and Swedish ones. Readers, messages, schemas and documentation all take them from here.
/// </summary>
public static class Words
{
    public static readonly WordList<Key> Keys = new(
        // Every document
        new(Key.Type, "type", "tyyppi", "typ"),
        new(Key.Title, "title", "otsikko", "rubrik"),
        new(Key.Summary, "summary", "tiivistelmä", "sammanfattning") { Also = "ingress" },
        new(Key.Draft, "draft", "luonnos", "utkast"),
        new(Key.Publish, "publish", "julkaistaan", "publiceras"),
        new(Key.Remove, "remove", "poistetaan", "avpubliceras") { Also = "tas bort" },
        new(Key.Aliases, "aliases", "aliakset", "alias") { Also = "vanhat osoitteet, tidigare adresser" },
        new(Key.Updated, "updated", "päivitetty", "uppdaterad"),
        new(Key.Reviewed, "reviewed", "tarkistettu", "granskad"),
        new(Key.Related, "related", "liittyy", "relaterat"),
        new(Key.Attachments, "attachments", "liitteet", "bilagor"),
        new(Key.Order, "order", "järjestys", "ordning"),
        // Strategy
        new(Key.Organisation, "organisation", "organisaatio", "organisation") { Also = "organization" },
        new(Key.Period, "period", "kausi", "period"),
        new(Key.DocumentStatus, "document status", "asiakirjan tila", "dokumentets status"),
        new(Key.Handled, "handled", "käsitelty", "behandlad"),
        new(Key.HandledBy, "handled by", "käsittelijä", "behandlad av"),
        new(Key.Approved, "approved", "hyväksytty", "godkänd"),
        new(Key.ApprovedBy, "approved by", "hyväksyjä", "godkänd av"),
        new(Key.Levels, "levels", "tasot", "nivåer"),
        new(Key.Vision, "vision", "visio", "vision"),
        new(Key.Mission, "mission", "missio", "mission"),
        new(Key.Replaces, "replaces", "korvaa", "ersätter"),
        // Element
        new(Key.Code, "code", "tunnus", "beteckning"),
        new(Key.Goal, "strategic goal", "strateginen tavoite", "strategiskt mål"),
        new(Key.TargetState, "target state", "tavoitetila", "målbild"),
        new(Key.Responsible, "responsible", "vastuutaho", "ansvarig") { Also = "vastuutahot, ansvarig part, responsible party" },
        new(Key.Implements, "implements", "toteuttaa", "genomför"),
        // Measure card
        new(Key.Actions, "actions", "toimenpiteet", "åtgärder") { Also = "konkreettiset toimenpiteet, konkreta åtgärder" },
        new(Key.Timetable, "timetable", "aikataulu", "tidtabell"),
        new(Key.Indicators, "indicators", "mittarit", "indikatorer"),
        new(Key.FollowUp, "follow-up", "seuranta", "uppföljning"),
        // Level
        new(Key.Name, "name", "nimi", "namn"),
        new(Key.Plural, "plural", "monikko", "plural"),
        new(Key.Abbreviation, "abbreviation", "lyhenne", "förkortning"),
        new(Key.Limit, "at most", "enintään", "högst"),
        // Status entry
        new(Key.Date, "date", "päivä", "datum") { Also = "pvm, päivämäärä, dag" },
        new(Key.Status, "status", "tila", "status"),
        new(Key.Reason, "reason", "peruste", "motivering"),
        new(Key.Evidence, "evidence", "näyttö", "belägg"),
        new(Key.Forum, "forum", "foorumi", "forum"),
        // Evaluation
        new(Key.Subject, "subject", "kohde", "objekt"),
        new(Key.Year, "year", "vuosi", "år"),
        new(Key.Evaluator, "evaluator", "arvioija", "utvärderare"),
        new(Key.Deadline, "deadline", "määräpäivä", "tidsfrist") { Also = "määräaika, eräpäivä" },
        new(Key.Questions, "questions", "kysymykset", "frågor"),
        new(Key.Process, "process", "prosessi", "process"),
        new(Key.Question, "question", "kysymys", "fråga"),
        new(Key.Step, "step", "vaihe", "steg"),
        new(Key.By, "by", "tekijä", "utförare"),
        new(Key.Description, "description", "kuvaus", "beskrivning"),
        new(Key.Respondent, "respondent", "vastaaja", "svarande"),
        new(Key.Answered, "answered", "vastattu", "besvarad"),
        // Meeting
        new(Key.Group, "group", "ryhmä", "grupp") { Also = "toimielin, organ, body" },
        new(Key.Time, "time", "kello", "klockan") { Also = "kellonaika, tid, klo" },
        new(Key.Venue, "venue", "paikka", "plats"),
        new(Key.Publicity, "publicity", "julkisuus", "offentlighet"),
        new(Key.PublicTitle, "public title", "julkinen otsikko", "offentlig rubrik"),
        new(Key.SecrecyGround, "withheld under", "salassapidon peruste", "sekretessgrund"),
        new(Key.Concerns, "concerns", "koskee", "gäller"),
        new(Key.Number, "number", "numero", "nummer"),
        new(Key.File, "file", "tiedosto", "fil"),
        new(Key.Language, "language", "kieli", "språk"),
        new(Key.Item, "item", "asia", "ärende"),
        // Strategy: follow-up, versions, what the law asks
        new(Key.Forums, "review forums", "seurantafoorumit", "uppföljningsforum"),
        new(Key.Version, "version", "versio", "version"),
        new(Key.PreviousVersion, "previous version", "edellinen versio", "föregående version"),
        new(Key.LocalGovernmentAct, "local government act", "kuntalaki", "kommunallagen"),
        new(Key.Topic, "topic", "aihe", "ämne"),
        new(Key.Parts, "parts", "kohdat", "delar"),
        new(Key.Acknowledged, "acknowledged", "kuitattu", "kvitterat"),
        new(Key.Remark, "remark", "huomautus", "anmärkning"),
        // Quarterly review and work list
        new(Key.Strategy, "strategy", "strategia", "strategi"),
        new(Key.Quarter, "quarter", "neljännes", "kvartal") { Also = "vuosineljännes" },
        new(Key.Handlings, "handlings", "käsittelyt", "behandlingar"),
        new(Key.SituationPicture, "situation picture", "tilannekuva", "lägesbild"),
        new(Key.Items, "items", "asiat", "ärenden"),
        new(Key.Raised, "raised", "nostettu", "väckt"),
        new(Key.Closed, "closed", "suljettu", "avslutad"),
        new(Key.Outcome, "outcome", "tulos", "resultat"),
        // Indicator
        new(Key.Definition, "definition", "määritelmä", "definition"),
        new(Key.Unit, "unit", "yksikkö", "enhet"),
        new(Key.Direction, "good direction", "hyvä suunta", "god riktning") { Also = "suunta, direction, riktning" },
        new(Key.IndicatorType, "indicator type", "mittarityyppi", "indikatortyp"),
        new(Key.Target, "target", "tavoite", "målvärde"),
        new(Key.TargetYear, "target year", "tavoitevuosi", "målår"),
        new(Key.Baseline, "baseline", "lähtöarvo", "utgångsvärde"),
        new(Key.Source, "source", "lähde", "källa") { Also = "lähteet, sources, källor" },
        new(Key.Frequency, "frequency", "päivitysväli", "uppdateringsintervall"),
        new(Key.Measures, "measures", "mittaa", "mäter"),
        // Year clock
        new(Key.Entries, "entries", "merkinnät", "poster"),
        new(Key.Repeats, "repeats", "toistuu", "upprepas"),
        // Projects, decisions, advocacy, surveys, the feedback log, roles
        new(Key.Fund, "fund", "rahasto", "fond"),
        new(Key.Budget, "budget", "budjetti", "budget"),
        new(Key.Funding, "funding", "rahoitus", "finansiering"),
        new(Key.Stages, "stages", "vaiheet", "skeden"),
        new(Key.DecidedBy, "decided by", "päättäjä", "beslutsfattare"),
        new(Key.Meeting, "meeting", "kokous", "möte"),
        new(Key.Audience, "audience", "kohderyhmä", "målgrupp"),
        new(Key.Network, "network", "verkosto", "nätverk"),
        new(Key.Events, "events", "tapahtumat", "händelser"),
        new(Key.RespondentCount, "number of respondents", "vastaajia", "antal svarande"),
        new(Key.FeedbackKind, "feedback kind", "palautteen laji", "responsens art"),
        new(Key.Said, "said", "sanottu", "sagt"),
        new(Key.Acted, "acted", "tehty", "gjort"),
        new(Key.OtherNames, "other names", "muut nimet", "andra namn"),
        new(Key.Survey, "survey", "kysely", "enkät"),
        new(Key.Evaluation, "evaluation", "arviointi", "utvärdering"),
        // Settings
        new(Key.Accessibility, "accessibility", "saavutettavuus", "tillgänglighet"),
        new(Key.Conformance, "conformance", "vaatimustenmukaisuus", "överensstämmelse"),
        new(Key.Deficiencies, "deficiencies", "puutteet", "brister"),
        new(Key.Deficiency, "deficiency", "puute", "brist"),
        new(Key.Assessed, "assessed", "arvioitu", "bedömd"),
        new(Key.Method, "method", "menetelmä", "metod"),
        new(Key.Prepared, "prepared", "laadittu", "upprättad"),
        new(Key.UnitInCharge, "responsible unit", "vastuuyksikkö", "ansvarig enhet"),
        new(Key.Supervisor, "supervising authority", "valvoja", "tillsynsmyndighet"),
        new(Key.Address, "address", "osoite", "adress") { Also = "url, base url" },
        new(Key.Colour, "colour", "väri", "färg") { Also = "color" },
        new(Key.Feedback, "feedback", "palaute", "respons"),
        new(Key.Idea, "idea", "idea", "idé"),
        new(Key.Initiative, "initiative", "aloite", "initiativ"),
        new(Key.Comment, "comment", "kommentti", "kommentar"),
        new(Key.Email, "email", "sähköposti", "e-post"),
        new(Key.Domain, "domain", "verkkotunnus", "domän"),
        new(Key.PublicRepository, "public repository", "julkinen repositorio", "offentligt repositorium") { Also = "julkinen tietovarasto" },
        new(Key.Repository, "repository", "repositorio", "repositorium"),
        new(Key.Branch, "branch", "haara", "gren"),
        new(Key.RepositoryFolder, "repository folder", "repositorion kansio", "repositoriets mapp"),
        new(Key.Contact, "contact", "yhteystiedot", "kontaktuppgifter"),
        new(Key.Licence, "licence", "lisenssi", "licens") { Also = "license" },
        new(Key.Texts, "texts", "tekstit", "texter"),
        new(Key.Theme, "theme", "teema", "tema"));

    public static readonly WordList<DocumentKind> Kinds = new(
        new(DocumentKind.Page, "page", "sivu", "sida"),
        new(DocumentKind.Strategy, "strategy", "strategia", "strategi"),
        new(DocumentKind.Element, "element", "osa", "del"),
        new(DocumentKind.Measure, "measure", "toimenpide", "åtgärd"),
        new(DocumentKind.Evaluation, "evaluation", "arviointi", "utvärdering"),
        new(DocumentKind.Answers, "answers", "vastaukset", "svar"),
        new(DocumentKind.Meeting, "meeting", "kokous", "möte"),
        new(DocumentKind.AgendaItem, "agenda item", "asia", "ärende"),
        new(DocumentKind.Minutes, "minutes", "pöytäkirja", "protokoll"),
        new(DocumentKind.Group, "group", "ryhmä", "grupp"),
        new(DocumentKind.Review, "quarterly review", "katsaus", "översikt"),
        new(DocumentKind.WorkList, "work list", "työlista", "arbetslista"),
        new(DocumentKind.Indicator, "indicator", "mittari", "indikator"),
        new(DocumentKind.YearClock, "year clock", "vuosikello", "årsklocka"),
        new(DocumentKind.Project, "project", "hanke", "projekt"),
        new(DocumentKind.Decision, "decision", "päätös", "beslut"),
        new(DocumentKind.Advocacy, "advocacy topic", "edunajamisen kohde", "intressebevakningsmål"),
        new(DocumentKind.Survey, "survey", "kysely", "enkät"),
        new(DocumentKind.SituationPicture, "situation picture", "tilannekuva", "lägesbild"),
        new(DocumentKind.WorkingPaper, "working paper", "työpaperi", "arbetspapper"),
        new(DocumentKind.FeedbackEntry, "feedback", "palaute", "respons"),
        new(DocumentKind.Role, "role", "vastuutaho", "ansvarig part"),
        new(DocumentKind.News, "news", "uutinen", "nyhet"));

    private static readonly string[] MeasureEndings = ["toimenpide", "toimenpiteet", "åtgärd", "åtgärder", "measure", "measures"];

    /// <summary>True where a level of that name holds measures: "toimenpide", but also "kärkitoimenpide".</summary>
    public static bool NamesMeasures(string level) =>
        MeasureEndings.Any(ending => level.Trim().EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    public static readonly WordList<Section> Sections = new(
        new(Section.Strategies, "strategies", "strategiat", "strategier"),
        new(Section.Evaluations, "evaluations", "arvioinnit", "utvarderingar"),
        new(Section.Meetings, "meetings", "kokoukset", "moten"),
        new(Section.Indicators, "indicators", "mittarit", "indikatorer"),
        new(Section.Projects, "projects", "hankkeet", "projekt"),
        new(Section.Groups, "groups", "ryhmat", "grupper") { Also = "toimielimet, organ" },
        new(Section.News, "news", "uutiset", "nyheter"),
        new(Section.Reviews, "reviews", "katsaukset", "oversikter"),
        new(Section.WorkLists, "work-lists", "tyolistat", "arbetslistor"),
        new(Section.YearClocks, "year-clock", "vuosikello", "arsklocka"),
        new(Section.Decisions, "decisions", "paatokset", "beslut"),
        new(Section.Advocacy, "advocacy", "edunajaminen", "intressebevakning") { Also = "edunvalvonta" },
        new(Section.Surveys, "surveys", "kyselyt", "enkater"),
        new(Section.SituationPictures, "situation-pictures", "tilannekuvat", "lagesbilder"),
        new(Section.WorkingPapers, "working-papers", "tyopaperit", "arbetspapper"),
        new(Section.FeedbackLog, "feedback-log", "palautteet", "responser"),
        new(Section.Roles, "roles", "vastuutahot", "ansvariga"));

    public static readonly WordList<SpecialName> SpecialNames = new(
        new(SpecialName.Values, "values", "arvot", "varden"),
        new(SpecialName.Minutes, "minutes", "poytakirja", "protokoll") { Also = "muistio, promemoria" });

    public static readonly WordList<Publicity> Publicities = new(
        new(Publicity.Public, "public", "julkinen", "offentlig"),
        new(Publicity.TitleOnly, "title only", "vain otsikko", "endast rubrik"),
        new(Publicity.Withheld, "not public", "ei julkinen", "inte offentlig"));

    public static readonly WordList<DocumentStatus> DocumentStatuses = new(
        new(DocumentStatus.Draft, "draft", "luonnos", "utkast"),
        new(DocumentStatus.Proposal, "proposal", "ehdotus", "förslag"),
        new(DocumentStatus.Approved, "approved", "hyväksytty", "godkänd"),
        new(DocumentStatus.Ended, "ended", "päättynyt", "avslutad"));

    public static readonly WordList<MeasureStatus> MeasureStatuses = new(
        new(MeasureStatus.Unknown, "no information", "ei tietoa", "ingen uppgift"),
        new(MeasureStatus.NotStarted, "not started", "ei aloitettu", "ej påbörjad"),
        new(MeasureStatus.OnTrack, "on track", "etenee", "framskrider") { Also = "käynnissä, aikataulussa, pågår" },
        new(MeasureStatus.Delayed, "delayed", "viivästynyt", "försenad") { Also = "myöhässä" },
        new(MeasureStatus.Done, "done", "valmis", "klar") { Also = "toteutunut, genomförd" },
        new(MeasureStatus.Dropped, "dropped", "luovuttu", "avstått"));

    public static readonly WordList<GoodDirection> GoodDirections = new(
        new(GoodDirection.Up, "up", "ylös", "upp") { Also = "kasvava, increasing, ökande" },
        new(GoodDirection.Down, "down", "alas", "ner") { Also = "laskeva, decreasing, minskande" },
        new(GoodDirection.Steady, "steady", "ennallaan", "oförändrad") { Also = "vakaa, stabil" });

    public static readonly WordList<IndicatorType> IndicatorTypes = new(
        new(IndicatorType.Outcome, "outcome", "vaikuttavuus", "effekt"),
        new(IndicatorType.Steering, "steering", "ohjaus", "styrning"),
        new(IndicatorType.StartUp, "start-up", "käynnistys", "start"));

    public static readonly WordList<SeriesColumn> SeriesColumns = new(
        new(SeriesColumn.Time, "time", "aika", "tid"),
        new(SeriesColumn.Value, "value", "arvo", "värde"),
        new(SeriesColumn.Note, "note", "huomautus", "anmärkning"));

    public static readonly WordList<Frequency> Frequencies = new(
        new(Frequency.Monthly, "monthly", "kuukausittain", "månatligen") { Also = "kuukausi, month, månad" },
        new(Frequency.Quarterly, "quarterly", "neljännesvuosittain", "kvartalsvis") { Also = "neljännes, quarter, kvartal" },
        new(Frequency.Yearly, "yearly", "vuosittain", "årligen") { Also = "vuosi, year, år" });

    public static readonly WordList<ProjectState> ProjectStates = new(
        new(ProjectState.Planned, "planned", "suunnitteilla", "planeras"),
        new(ProjectState.Applied, "applied for", "haettu", "ansökt"),
        new(ProjectState.Ongoing, "ongoing", "käynnissä", "pågår"),
        new(ProjectState.Ended, "ended", "päättynyt", "avslutat"),
        new(ProjectState.Cancelled, "cancelled", "peruttu", "inställt"));

    public static readonly WordList<FeedbackKind> FeedbackKinds = new(
        new(FeedbackKind.Idea, "idea", "idea", "idé"),
        new(FeedbackKind.Initiative, "initiative", "aloite", "initiativ"),
        new(FeedbackKind.Comment, "comment", "kommentti", "kommentar") { Also = "palaute, respons, feedback" });

    /// <summary>What the address of a form can take from a page, between braces.</summary>
    public static readonly WordList<FeedbackValue> FeedbackValues = new(
        new(FeedbackValue.Address, "url", "osoite", "adress") { Also = "address" },
        new(FeedbackValue.Title, "title", "otsikko", "rubrik"),
        new(FeedbackValue.Kind, "kind", "laji", "art"),
        new(FeedbackValue.PageKind, "page kind", "sivun laji", "sidans art"));

    // The seven topics of the Local Government Act (410/2015), section 37, and how realisation is evaluated.
    public static readonly WordList<LawTopic> LawTopics = new(
        new(LawTopic.WellBeing, "well-being", "hyvinvointi", "välfärd"),
        new(LawTopic.Services, "services", "palvelut", "tjänster"),
        new(LawTopic.ServiceTargets, "service targets", "palvelutavoitteet", "servicemål"),
        new(LawTopic.Ownership, "ownership", "omistajapolitiikka", "ägarpolitik"),
        new(LawTopic.Personnel, "personnel", "henkilöstöpolitiikka", "personalpolitik"),
        new(LawTopic.Participation, "participation", "osallistuminen", "deltagande"),
        new(LawTopic.Environment, "environment and vitality", "elinympäristö ja elinvoima", "livsmiljö och livskraft"),
        new(LawTopic.Evaluation, "evaluation", "arviointi ja seuranta", "utvärdering och uppföljning"));

    public static readonly WordList<Conformance> Conformances = new(
        new(Conformance.Full, "full", "täyttää kokonaan", "uppfyller helt"),
        new(Conformance.Partial, "partial", "täyttää osittain", "uppfyller delvis"),
        new(Conformance.None, "not met", "ei täytä", "uppfyller inte"));

    public static readonly WordList<CardPart> CardHeadings = new(
        new(CardPart.Actions, "concrete actions", "konkreettiset toimenpiteet", "konkreta åtgärder") { Also = "toimenpiteet, åtgärder, actions" },
        new(CardPart.Timetable, "timetable", "aikataulu", "tidtabell") { Also = "tidsplan" },
        new(CardPart.TargetState, "target state", "tavoitetila", "målbild"),
        new(CardPart.Responsible, "responsible party", "vastuutaho", "ansvarig part") { Also = "vastuutahot, ansvarig, ansvariga, responsible" },
        new(CardPart.Indicators, "indicators", "mittarit", "indikatorer") { Also = "mittari, indikator, indicator" });

    public static readonly WordList<SpecialHeading> Headings = new(
        new(SpecialHeading.Conclusions, "conclusions", "johtopäätökset", "slutsatser") { Also = "lopputulema, conclusion, johtopäätös, slutsats" },
        new(SpecialHeading.Decision, "decision", "päätös", "beslut"),
        new(SpecialHeading.Examples, "everyday examples", "arjen esimerkkejä", "exempel ur vardagen") { Also = "esimerkkejä arjesta, arjen esimerkit" });

    /// <summary>How files made elsewhere name what they hold; only an import reads these.</summary>
    public static readonly WordList<ImportCue> ImportCues = new(
        new(ImportCue.FocusArea, "critical development target", "kriittinen kehittämiskohde", "kritiskt utvecklingsområde")
        { Also = "kriittinen kehittämisen kohde, kehittämiskohde, painopiste, painopistealue, strateginen painopiste, prioritering, tyngdpunkt, fokusområde, insatsområde, focus area, priority" },
        new(ImportCue.Goal, "must-win battle", "tavoite", "mål") { Also = "mwb, mvb, strateginen tavoite, strategiskt mål, strategic goal, goal, päämäärä" },
        new(ImportCue.Measure, "measure", "toimenpide", "åtgärd") { Also = "toimenpidekokonaisuus, kärkitoimenpide, åtgärdshelhet, nyckelåtgärd" },
        new(ImportCue.Values, "values", "arvot", "värderingar") { Also = "arvomme, värden, våra värderingar" },
        new(ImportCue.Agenda, "agenda", "esityslista", "föredragningslista") { Also = "asiat, asioita, asialista, käsiteltävät asiat, käsiteltävät asiat ja päätökset, ärenden, ärendelista, dagordning, agenda items" },
        new(ImportCue.Discussion, "evaluation discussion", "arviointikeskustelu", "utvärderingsdiskussion")
        { Also = "itsearviointikeskustelu, itsearviointi, arvio, havainnot, självutvärdering, självutvärderingsdiskussion, bedömning, iakttagelser, self-evaluation, findings" },
        new(ImportCue.Definition, "what it is", "mitä se on", "vad det är") { Also = "vad är det" },
        new(ImportCue.Evaluation, "evaluation", "arviointi", "utvärdering") { Also = "itsearviointikysely" },
        new(ImportCue.SpeakerNotes, "speaker's notes", "puhujan muistiinpanot", "talarens anteckningar"),
        new(ImportCue.Comment, "comment", "kommentti", "kommentar"));
}
