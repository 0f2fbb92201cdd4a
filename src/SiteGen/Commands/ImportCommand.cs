using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Import;
using SiteGen.Load;
using SiteGen.Publication;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Commands;

/// <summary><c>sitegen import</c>: makes drafts of Word, PowerPoint, Markdown and text files.</summary>
internal static class ImportCommand
{
    private static readonly ImmutableArray<DocumentKind> Kinds =
    [
        DocumentKind.Strategy, DocumentKind.Measure, DocumentKind.Evaluation, DocumentKind.Meeting, DocumentKind.Page, DocumentKind.Group, DocumentKind.Project,
        DocumentKind.Decision, DocumentKind.Advocacy, DocumentKind.Survey, DocumentKind.SituationPicture, DocumentKind.WorkingPaper, DocumentKind.News, DocumentKind.Role,
    ];

    public static Command Create(string language)
    {
        var options = new Options(language);
        var command = new Command("import", new Localized(
            "Tuo Word-, PowerPoint-, Markdown- ja tekstitiedostot luonnoksiksi. Ei julkaise eikä kirjoita minkään päälle.",
            "Importerar Word-, PowerPoint-, Markdown- och textfiler som utkast. Publicerar inget och skriver inte över något.",
            "Brings in Word, PowerPoint, Markdown and text files as drafts. Publishes nothing and writes over nothing.").In(language));
        command.Arguments.Add(options.Files);
        foreach (var option in options.All) command.Options.Add(option);
        command.SetAction(parsed => Run(parsed, options));
        return command;
    }

    private static int Run(ParseResult parsed, Options options)
    {
        var content = Path.GetFullPath(parsed.GetValue(options.Content)!);
        var asked = parsed.GetValue(options.Language);
        var faults = new List<Diagnostic>();
        var paths = ContentFiles.List(content, isPublicSource: true, faults).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        if (faults.Count > 0) return Tell(faults, content, asked ?? "fi");
        var (tree, _) = Loader.Load(content, null, new PublicationDay(Today.InFinland(), IncludeDrafts: true));
        var language = asked ?? tree.Settings.Language;
        var (import, wrong) = options.Read(parsed, tree.Settings.Language);
        if (import is null) return Tell([wrong!], content, language);
        var run = new ImportRun(content, paths, language);
        foreach (var file in parsed.GetValue(options.Files)!) run.Read(Path.GetFullPath(file), import);
        return run.Finish(parsed.GetValue(options.DryRun));
    }

    private static int Tell(IEnumerable<Diagnostic> faults, string content, string language)
    {
        DiagnosticWriter.Write(ImportSummary.Shown(faults, content), DiagnosticFormat.Text, language, Console.Error);
        return ExitCodes.Errors;
    }

    private sealed class Options(string language)
    {
        public Argument<string[]> Files { get; } = new("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = new Localized("Tuotavat tiedostot: .docx, .pptx, .md, .txt", "Filer att importera: .docx, .pptx, .md, .txt", "Files to bring in: .docx, .pptx, .md, .txt").In(language),
        };

        private readonly Option<string?> into = new("--into")
        {
            HelpName = "DIR",
            Description = new Localized(
                "Sisällön kansio, johon asiakirja tulee, kuten strategiat/oma-strategia; toimenpiteille myös strategian osan kansio",
                "Innehållets mapp som dokumentet läggs i, såsom strategier/var-strategi; för åtgärder även mappen för en del av strategin",
                "The content's folder that the document goes into, such as strategies/our-strategy; for measures also the folder of a strategy's element").In(language),
        };

        private readonly Option<string?> kind = new("--kind")
        {
            HelpName = "KIND",
            Description = new Localized(
                "Laji, jos sitä ei tunnisteta oikein: strategia, toimenpide, arviointi, kokous, sivu, hanke, päätös, työpaperi …",
                "Typ, om den inte känns igen rätt: strategi, åtgärd, utvärdering, möte, sida, projekt, beslut, arbetspapper …",
                "The kind, where it is not recognised: strategy, measure, evaluation, meeting, page, project, decision, working paper …").In(language),
        };

        private readonly Option<bool> comments = Flag("--comments", language, new("Ottaa mukaan kommentit", "Tar med kommentarer", "Includes comments"));
        private readonly Option<bool> deletions = Flag("--deletions", language, new("Ottaa mukaan poistetuiksi merkityt kohdat yliviivattuina", "Tar med spårade borttagningar, överstrukna", "Includes tracked deletions, struck through"));
        private readonly Option<bool> hidden = Flag("--hidden", language, new("Ottaa mukaan piilotetut diat", "Tar med dolda bilder", "Includes hidden slides"));
        private readonly Option<bool> notes = Flag("--notes", language, new("Ottaa mukaan puhujan muistiinpanot", "Tar med talarens anteckningar", "Includes speaker notes"));

        public Option<bool> DryRun { get; } = Flag("--dry-run", language, new("Kertoo, mitä kirjoitettaisiin, eikä kirjoita mitään", "Berättar vad som skulle skrivas och skriver inget", "Lists what would be written, and writes nothing"));

        public Option<string> Content { get; } = new("--content")
        {
            HelpName = "DIR",
            Description = new Localized("Sisältökansio", "Innehållsmappen", "The content folder").In(language),
            DefaultValueFactory = _ => "content",
        };

        public Option<string?> Language { get; } = CommonOptions.Language(language);

        public IEnumerable<Option> All => [into, kind, comments, deletions, hidden, notes, DryRun, Content, Language];

        public (ImportOptions? Options, Diagnostic? Fault) Read(ParseResult parsed, string siteLanguage)
        {
            var asked = parsed.GetValue(kind);
            var meant = asked is null ? null : Words.Kinds.Find(asked);
            if (asked is not null && (meant is null || !Kinds.Contains(meant.Value))) return (null, ImportMessages.KindNotImported(asked));
            var folder = parsed.GetValue(into)?.Replace('\\', '/').TrimEnd('/');
            var content = parsed.GetValue(Content)!.Replace('\\', '/').TrimEnd('/') + "/";
            if (folder?.StartsWith(content, StringComparison.Ordinal) == true) folder = folder[content.Length..];
            if (folder is not null && (UrlPath.TryOf(folder) is null || folder.Split('/').Any(name => name[0] is '.' or '_' or '~'))) return (null, ImportMessages.FolderNotAllowed(folder));
            return (new ImportOptions
            {
                Kind = meant,
                Into = folder,
                IncludesComments = parsed.GetValue(comments),
                IncludesDeletions = parsed.GetValue(deletions),
                IncludesHiddenSlides = parsed.GetValue(hidden),
                IncludesNotes = parsed.GetValue(notes),
                Language = siteLanguage,
                Today = Today.InFinland(),
            }, null);
        }

        private static Option<bool> Flag(string name, string language, Localized description) => new(name) { Description = description.In(language) };
    }
}
