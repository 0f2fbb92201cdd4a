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

    public static Diagnostic FolderNeeded(string kind) => Error("SG1102", Place.OfCommand,
        new($"Ei tiedetä, minkä osaksi uusi {kind} tulee.", $"Det är inte känt vad {kind} ska höra till.", $"It is not known what the new {kind} belongs to."),
        new("Kerro se valitsimella --in, esimerkiksi --in strategiat/oma-strategia tai --in \"1.1\".", "Ange det med --in, till exempel --in strategier/var-strategi eller --in \"1.1\".",
            "Say so with --in, for instance --in strategies/our-strategy or --in \"1.1\"."));

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

    private static string Kinds(string language) => string.Join(", ", Words.Kinds.Entries.Select(word => word.In(language)));

    private static string Statuses(string language) => string.Join(", ", Words.MeasureStatuses.Entries.Select(word => word.In(language)));
}
