using System.CommandLine;
using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text.Time;

namespace SiteGen.Commands;

/// <summary><c>sitegen init</c>: asks a few questions and makes a new site.</summary>
internal static class InitCommand
{
    public static Command Create(string language)
    {
        var options = new Options(language);
        var command = new Command("init", new Localized(
            "Tekee uuden sivuston: kysyy nimen, kielen, organisaation, palauteosoitteen ja repositorion.",
            "Skapar en ny webbplats: frågar efter namn, språk, organisation, responsadress och repositorium.",
            "Makes a new site: asks for its name, language, organisation, feedback address and repository.").In(language))
        {
            options.Folder, options.Name, options.Language, options.Organisation, options.Feedback, options.Repository, options.Action, options.Today, options.Yes, options.Example,
        };
        command.SetAction(parsed =>
        {
            var folder = Path.GetFullPath(parsed.GetValue(options.Folder)!);
            if (parsed.GetValue(options.Example)) return Run(folder, ExampleSite.Files(), parsed.GetValue(options.Language) ?? language);
            var questions = new Questions();
            var answers = options.Read(parsed, questions, language);
            Diagnostic? fault = questions.Unanswered is { } question ? CreateMessages.NobodyAnswers(question)
                : answers.Repository is { } name && !Repository.IsName(name) ? RepositoryMessages.NotARepository(Place.OfCommand, name) : null;
            if (fault is null) return Run(folder, SiteStart.Files(answers), answers.Language);
            DiagnosticWriter.Write([fault], DiagnosticFormat.Text, answers.Language, Console.Error);
            return ExitCodes.BadUsage;
        });
        return command;
    }

    private static int Run(string folder, IEnumerable<NewFile> files, string language)
    {
        if (Directory.Exists(Path.Combine(folder, "content")))
        {
            DiagnosticWriter.Write([CreateMessages.FolderNotEmpty(Shown(folder))], DiagnosticFormat.Text, language, Console.Error);
            return ExitCodes.Errors;
        }

        var schemas = 0;
        foreach (var file in files)
        {
            if (NewFiles.Write(folder, file) is { } fault)
            {
                DiagnosticWriter.Write([fault], DiagnosticFormat.Text, language, Console.Error);
                return ExitCodes.Errors;
            }

            if (file.Path.EndsWith(".schema.json", StringComparison.Ordinal)) schemas++;
            else Console.Out.WriteLine("  " + file.Path);
        }

        if (schemas > 0) Console.Out.WriteLine(new Localized($"  .vscode/schemas/ ({schemas} tiedostoa)", $"  .vscode/schemas/ ({schemas} filer)", $"  .vscode/schemas/ ({schemas} files)").In(language));

        Console.Out.WriteLine(Done(folder, files.Any(file => !file.Path.Contains('/', StringComparison.Ordinal) && file.Path.EndsWith(".md", StringComparison.Ordinal))).In(language));
        return ExitCodes.Success;
    }

    private static Localized Done(string folder, bool hasGuide)
    {
        var go = Shown(folder) == "." ? string.Empty : $"cd {Shown(folder)} && ";
        return new(
            $"Sivusto on valmis muokattavaksi. Rakenna se: {go}sitegen build.{(hasGuide ? " Lue ensin OHJE.md." : string.Empty)}",
            $"Webbplatsen är klar att redigeras. Bygg den: {go}sitegen build.{(hasGuide ? " Läs först ANVISNING.md." : string.Empty)}",
            $"The site is ready to be edited. Build it: {go}sitegen build.{(hasGuide ? " Read GUIDE.md first." : string.Empty)}");
    }

    private static string Shown(string folder) => Path.GetRelativePath(Environment.CurrentDirectory, folder).Replace('\\', '/');

    private sealed class Options(string language)
    {
        public Argument<string> Folder { get; } = new("DIR")
        {
            Description = new Localized("Uuden sivuston kansio", "Den nya webbplatsens mapp", "The new site's folder").In(language),
            DefaultValueFactory = _ => ".",
        };

        public Option<string?> Name { get; } = Text("--name", "TEXT", language, new("Sivuston nimi", "Webbplatsens namn", "The site's name"));

        public Option<string?> Language { get; } = CommonOptions.Language(language, new("Sivuston kieli", "Webbplatsens språk", "The site's language"));

        public Option<string?> Organisation { get; } = Text("--organisation", "TEXT", language, new("Kunta tai muu organisaatio", "Kommun eller annan organisation", "Municipality or other organisation"));

        public Option<string?> Feedback { get; } = Text("--feedback", "EMAIL|URL", language, new(
            "Sähköposti tai lomakkeen osoite, johon palaute lähtee", "E-post eller formuläradress för respons", "An e-mail address or a form's address for feedback"));

        public Option<string?> Repository { get; } = Text("--repository", "OWNER/NAME", language, new("GitHub-repositorio", "GitHub-repositorium", "GitHub repository"));

        public Option<string> Action { get; } = new("--action")
        {
            HelpName = "OWNER/NAME@REF",
            Description = new Localized("GitHub-toiminto, jota julkaisu käyttää", "GitHub-åtgärden som publiceringen använder", "The GitHub action that publication uses").In(language),
            DefaultValueFactory = _ => Project.Action,
        };

        public Option<string?> Today { get; } = Text("--today", "yyyy-MM-dd", language, new(
            "Päivä, jota esimerkit käyttävät (oletus: tänään)", "Dagen som exemplen använder (förval: i dag)", "The day that the examples use (default: today)")).MustBeDay(language);

        public Option<bool> Yes { get; } = new("--yes")
        {
            Description = new Localized("Ei kysy mitään; puuttuvat ovat esimerkkejä", "Frågar inget; det som saknas är exempel", "Asks nothing; what is missing is an example").In(language),
        };

        public Option<bool> Example { get; } = new("--example")
        {
            Description = new Localized(
                "Kopioi kuvitteellisen Esimerkkilän koko sivuston mallin katsomiseksi", "Kopierar hela webbplatsen för den påhittade kommunen Esimerkkilä", "Copies the whole site of the fictional Esimerkkilä, to look at").In(language),
        };

        public SiteAnswers Read(ParseResult parsed, Questions questions, string helpLanguage)
        {
            var asks = !parsed.GetValue(Yes);
            string? Ask(Localized question, string? preset, string language) => asks ? questions.Ask(question, preset, language) : preset;
            var own = parsed.GetValue(Language) ?? Ask(new("Kieli (fi, sv, en)", "Språk (fi, sv, en)", "Language (fi, sv, en)"), helpLanguage == "en" ? "fi" : helpLanguage, helpLanguage);
            var site = own is not null && Languages.All.Contains(own) ? own : "fi";
            string? Asked(Option<string?> option, Localized question, string? preset) => parsed.GetValue(option) ?? Ask(question, preset, site);
            return new SiteAnswers
            {
                Language = site,
                Organisation = Asked(Organisation, new("Organisaatio", "Organisation", "Organisation"), new Localized("Esimerkkilän kunta", "Exempelby kommun", "Municipality of Esimerkkilä").In(site))!,
                Name = Asked(Name, new("Sivuston nimi", "Webbplatsens namn", "The site's name"), new Localized("Kunnan strategia", "Kommunens strategi", "The municipality's strategy").In(site))!,
                Feedback = Asked(Feedback, new("Palautteen sähköposti tai lomakkeen osoite", "Responsens e-post eller formuläradress", "E-mail or form for feedback"), "kirjaamo@esimerkkila.example"),
                Repository = NameIn(Asked(Repository, new("GitHub-repositorio muodossa omistaja/nimi (voi jättää tyhjäksi)", "GitHub-repositorium som ägare/namn (kan lämnas tomt)", "GitHub repository as owner/name (may be left empty)"), null)),
                Action = parsed.GetValue(Action)!,
                Today = parsed.GetValue(Today) is { } day ? Dates.Parse(day)!.Value : Commands.Today.InFinland(),
            };
        }

        // What the browser's address bar shows will do as well.
        private static string? NameIn(string? written) =>
            written?.Trim() is not { Length: > 0 } own ? null
            : own.Replace("https://github.com/", string.Empty, StringComparison.OrdinalIgnoreCase).TrimEnd('/') is var name && name.EndsWith(".git", StringComparison.Ordinal) ? name[..^4]
            : name;

        private static Option<string?> Text(string name, string helpName, string language, Localized description) =>
            new(name) { HelpName = helpName, Description = description.In(language) };
    }
}
