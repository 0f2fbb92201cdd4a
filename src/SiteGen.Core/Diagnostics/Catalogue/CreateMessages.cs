using SiteGen.Vocabulary;
using static SiteGen.Diagnostics.Catalogue.Message;

namespace SiteGen.Diagnostics.Catalogue;

/// <summary>SG11: what stops a new document or site from being made.</summary>
public static class CreateMessages
{
    public static Diagnostic KindUnknown(string written, string? suggestion) => Error("SG1101", Place.OfCommand,
        new($"”{written}” ei ole asiakirjan laji.", $"”{written}” är ingen typ av dokument.", $"“{written}” is no kind of document."),
        suggestion is null
            ? new($"Lajit ovat: {Kinds("fi")}.", $"Typerna är: {Kinds("sv")}.", $"The kinds are: {Kinds("en")}.")
            : new($"Kirjoita ”{suggestion}”, jos tarkoitit sitä.", $"Skriv ”{suggestion}” om du menade det.", $"Write “{suggestion}” if you meant that."));

    public static Diagnostic FolderNeeded(Localized kind, DocumentKind of) => Error("SG1102", Place.OfCommand,
        new($"Ei tiedetä, mihin uusi asiakirja ({kind.Fi}) kuuluu.", $"Det är inte känt vad det nya dokumentet ({kind.Sv}) hör till.", $"It is not known what the new document ({kind.En}) belongs to."),
        Belonging(of));

    private static Localized Belonging(DocumentKind of) => of switch
    {
        DocumentKind.Answers => new("Kerro arviointi valitsimella --in, esimerkiksi --in arvioinnit/strategian-arviointi-2026.", "Ange utvärderingen med --in, till exempel --in utvarderingar/utvardering-2026.",
            "Name the evaluation with --in, for instance --in evaluations/evaluation-2026."),
        DocumentKind.AgendaItem or DocumentKind.Minutes => new("Kerro kokous valitsimella --in, esimerkiksi --in kokoukset/2026-11-25-kunnanhallitus.", "Ange mötet med --in, till exempel --in moten/2026-11-25-kommunstyrelsen.",
            "Name the meeting with --in, for instance --in meetings/2026-11-25-board."),
        DocumentKind.Element => new("Kerro strategia tai sen osa valitsimella --in, esimerkiksi --in strategiat/kuntastrategia tai --in \"1\".", "Ange strategin eller dess del med --in, till exempel --in strategier/strategi eller --in \"1\".",
            "Name the strategy or its element with --in, for instance --in strategies/strategy or --in \"1\"."),
        _ => new("Kerro strategian osa valitsimella --in, esimerkiksi --in \"1.1\".", "Ange strategins del med --in, till exempel --in \"1.1\".", "Name the strategy's element with --in, for instance --in \"1.1\"."),
    };

    public static Diagnostic TargetUnknown(string written, string? suggestion) => Error("SG1103", Place.OfCommand,
        new($"Sisällöstä ei löydy: ”{written}”.", $"Finns inte i innehållet: ”{written}”.", $"The content has no “{written}”."),
        suggestion is null
            ? new("Anna tiedoston polku, tunnus (kuten 1.1 A) tai otsikko.", "Ange filens sökväg, beteckning (såsom 1.1 A) eller rubrik.", "Give the file's path, its code (such as 1.1 A) or its title.")
            : new($"Kirjoita ”{suggestion}”, jos tarkoitit sitä.", $"Skriv ”{suggestion}” om du menade det.", $"Write “{suggestion}” if you meant that."));

    public static Diagnostic FileExists(string file) => Error("SG1104", Place.StartOf(file),
        new("Tiedosto on jo olemassa, eikä sen päälle kirjoiteta.", "Filen finns redan och skrivs inte över.", "The file exists and is not written over."),
        new("Anna uudelle asiakirjalle toinen otsikko tai muokkaa olemassa olevaa.", "Ge det nya dokumentet en annan rubrik, eller redigera det som finns.", "Give the new document another title, or edit the one that exists."));

    public static Diagnostic FollowUpOnOneLine(Place place) => Error("SG1105", place,
        new("Seuranta on kirjoitettu yhdelle riville, joten uutta tilannetta ei voi lisätä koneella.", "Uppföljningen står på en rad, så en ny uppgift kan inte läggas till maskinellt.",
            "The follow-up stands on one line, so that no entry can be added by program."),
        new("Kirjoita seuranta luetteloksi, jossa jokainen kohta alkaa omalta riviltään viivalla.", "Skriv uppföljningen som en lista där varje punkt börjar på en egen rad med streck.",
            "Write the follow-up as a list whose entries begin on lines of their own with a dash."));

    public static Diagnostic NotAMeasure(string written) => Error("SG1106", Place.OfCommand,
        new($"”{written}” ei ole toimenpide, joten sillä ei ole tilaa.", $"”{written}” är ingen åtgärd och har därför ingen status.", $"“{written}” is no measure, so it has no status."),
        new("Anna toimenpiteen polku, tunnus tai otsikko.", "Ange åtgärdens sökväg, beteckning eller rubrik.", "Give a measure's path, code or title."));

    public static Diagnostic StatusUnknown(string written) => Error("SG1107", Place.OfCommand,
        new($"”{written}” ei ole tila.", $"”{written}” är ingen status.", $"“{written}” is no status."),
        new($"Tilat ovat: {Statuses("fi")}.", $"Statusarna är: {Statuses("sv")}.", $"The statuses are: {Statuses("en")}."));

    public static Diagnostic FolderNotEmpty(string folder) => Error("SG1108", Place.StartOf(folder),
        new("Kansiossa on jo sivusto.", "Mappen har redan en webbplats.", "The folder holds a site already."),
        new("Anna tyhjä kansio tai uuden kansion nimi: sitegen init oma-sivusto.", "Ange en tom mapp eller namnet på en ny: sitegen init var-webbplats.", "Give an empty folder or the name of a new one: sitegen init our-site."));

    public static Diagnostic CodeUnknown(string written, string? suggestion) => Error("SG1110", Place.OfCommand,
        new($"Ilmoitusta ”{written}” ei ole.", $"Meddelandet ”{written}” finns inte.", $"There is no message “{written}”."),
        suggestion is null
            ? new("Anna tunnus sellaisena kuin se on ilmoituksessa, esimerkiksi SG0301.", "Ange koden som den står i meddelandet, till exempel SG0301.", "Give the code as the message shows it, such as SG0301.")
            : new($"Kirjoita ”{suggestion}”, jos tarkoitit sitä.", $"Skriv ”{suggestion}” om du menade det.", $"Write “{suggestion}” if you meant that."));

    public static Diagnostic NobodyAnswers(Localized question) => Error("SG1114", Place.OfCommand,
        new($"Kysymykseen ”{question.Fi}” ei tullut vastausta, koska komentoa ei ajettu päätteessä. Mitään ei kirjoitettu.",
            $"Frågan ”{question.Sv}” fick inget svar, eftersom kommandot inte kördes i en terminal. Inget skrevs.",
            $"Nobody answered “{question.En}”, as the command was not run in a terminal. Nothing was written."),
        new("Anna tiedot valitsimina (sitegen init --help) tai hyväksy esimerkit valitsimella --yes.", "Ge uppgifterna som flaggor (sitegen init --help), eller godkänn exemplen med --yes.",
            "Give the answers as options (sitegen init --help), or take the examples with --yes."));

    private static string Kinds(string language) => string.Join(", ", Words.Kinds.Entries.Select(word => word.In(language)));

    private static string Statuses(string language) => string.Join(", ", Words.MeasureStatuses.Entries.Select(word => word.In(language)));
}
