using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Compose;
using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Parse;
using SiteGen.Publication;
using SiteGen.Text.Time;

namespace SiteGen.Commands;

/// <summary><c>sitegen new</c>: puts a filled-in document in the right place, or a status into a measure.</summary>
internal static class NewCommand
{
    private static readonly ImmutableArray<string> StatusWords = ["status", "tila", "tilanne", "seuranta"];

    public static Command Create(string language)
    {
        var options = new Options(language);
        var command = new Command("new", new Localized(
            "Tekee uuden asiakirjan pohjan oikeaan paikkaan tai lisää toimenpiteelle tilan.",
            "Skapar ett nytt dokument på rätt plats eller ger en åtgärd en status.",
            "Makes a new document in the right place, or gives a measure a status.").In(language))
        {
            options.Kind, options.Title, options.In, options.Date, options.Status, options.Reason, options.Forum, options.Evidence, options.Content, options.Language,
        };
        command.SetAction(parsed => Run(options.Read(parsed), Path.GetFullPath(parsed.GetValue(options.Content)!), parsed.GetValue(options.Language)));
        return command;
    }

    private static int Run(NewRequest request, string content, string? asked)
    {
        var faults = new List<Diagnostic>();
        var paths = ContentFiles.List(content, isPublicSource: true, faults).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (faults.Count > 0) return Tell(faults, asked ?? "fi");
        var (tree, _) = Loader.Load(content, null, new PublicationDay(request.Date, IncludeDrafts: true));
        var language = asked ?? tree.Settings.Language;
        var (site, _) = Composer.Compose(tree, Parser.Parse(tree).Value, request.Date);
        var (files, found) = StatusWords.Contains(request.Kind, StringComparer.OrdinalIgnoreCase)
            ? NewStatuses.Make(site, request, path => File.ReadAllText(Path.Combine(content, path)))
            : NewDocuments.Make(site, paths, request);
        if (!found.IsEmpty) return Tell(found, language);
        foreach (var file in files)
        {
            if (NewFiles.Write(content, file) is { } fault) return Tell([fault], language);
            Console.Out.WriteLine(Done(file, content).In(language));
        }

        return ExitCodes.Success;
    }

    private static Localized Done(NewFile file, string content)
    {
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(content, file.Path)).Replace('\\', '/');
        return file.Replaces
            ? new($"Tila lisättiin: {shown}", $"Status tillagd: {shown}", $"Status added: {shown}")
            : !file.Path.EndsWith(".md", StringComparison.Ordinal)
            ? new($"Uusi tiedosto: {shown}. Kirjoita arvot siihen, yksi riville.", $"Ny fil: {shown}. Skriv värdena där, ett på varje rad.", $"New file: {shown}. Write the values there, one on a line.")
            : new($"Uusi tiedosto: {shown}. Avaa se ja kirjoita esimerkkien tilalle omat tiedot. Se on luonnos, kunnes poistat siitä rivin ”luonnos: kyllä”.",
                $"Ny fil: {shown}. Öppna den och skriv egna uppgifter i stället för exemplen. Den är ett utkast tills du tar bort raden ”utkast: ja”.",
                $"New file: {shown}. Open it and write your own words over the examples. It is a draft until you remove the line “draft: yes”.");
    }

    private static int Tell(IEnumerable<Diagnostic> faults, string language)
    {
        DiagnosticWriter.Write([.. faults], DiagnosticFormat.Text, language, Console.Error);
        return ExitCodes.Errors;
    }

    private sealed class Options(string language)
    {
        public Argument<string> Kind { get; } = new("KIND")
        {
            Description = new Localized(
                "Laji: toimenpide, osa, strategia, arviointi, vastaukset, kokous, ryhmä, mittari, hanke, päätös, uutinen … tai tila",
                "Typ: åtgärd, del, strategi, utvärdering, svar, möte, grupp, indikator, projekt, beslut, nyhet … eller status",
                "Kind: measure, element, strategy, evaluation, answers, meeting, group, indicator, project, decision, news … or status").In(language),
        };

        public Argument<string> Title { get; } = new("TITLE")
        {
            Description = new Localized(
                "Uuden asiakirjan otsikko; tilalle toimenpiteen polku, tunnus tai otsikko", "Det nya dokumentets rubrik; för en status åtgärdens sökväg, beteckning eller rubrik",
                "The new document's title; for a status the measure's path, code or title").In(language),
        };

        public Option<string?> In { get; } = Text("--in", "PATH|CODE", language, new("Minkä osaksi asiakirja tulee", "Vad dokumentet hör till", "What the document belongs to"));

        public Option<string?> Date { get; } = Text("--date", "yyyy-MM-dd", language, new("Päivä (oletus: tänään)", "Dag (förval: i dag)", "Day (default: today)")).MustBeDay(language);

        public Option<string?> Status { get; } = Text("--status", "WORD", language, new(
            "Tila: ei aloitettu, etenee, viivästynyt, valmis, luovuttu", "Status: ej påbörjad, framskrider, försenad, klar, avstått", "Status: not started, on track, delayed, done, dropped"));

        public Option<string?> Reason { get; } = Text("--reason", "TEXT", language, new("Tilan peruste yhdellä lauseella", "Motivering i en mening", "The reason in one sentence"));

        public Option<string?> Forum { get; } = Text("--forum", "TEXT", language, new("Kuka tilaa käsitteli", "Vem behandlade statusen", "Who handled it"));

        public Option<string?> Evidence { get; } = Text("--evidence", "PATH|URL", language, new("Linkki näyttöön", "Länk till belägg", "Link to evidence"));

        public Option<string> Content { get; } = new("--content")
        {
            HelpName = "DIR",
            Description = new Localized("Sisältökansio", "Innehållsmappen", "The content folder").In(language),
            DefaultValueFactory = _ => "content",
        };

        public Option<string?> Language { get; } = CommonOptions.Language(language);

        public NewRequest Read(ParseResult parsed) => new()
        {
            Kind = parsed.GetValue(Kind)!,
            Title = parsed.GetValue(Title)!,
            In = parsed.GetValue(In),
            Date = parsed.GetValue(Date) is { } day ? Dates.Parse(day)!.Value : Today.InFinland(),
            Status = new NewStatus(parsed.GetValue(Status), parsed.GetValue(Reason), parsed.GetValue(Forum), parsed.GetValue(Evidence)),
        };

        private static Option<string?> Text(string name, string helpName, string language, Localized description) =>
            new(name) { HelpName = helpName, Description = description.In(language) };
    }
}
