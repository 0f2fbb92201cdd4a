using System.CommandLine;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Unchanged;

namespace SiteGen.Commands;

/// <summary><c>sitegen build</c> and <c>sitegen check</c>: the same work, with and without writing.</summary>
internal static class BuildCommand
{

    public static Command Create(string language, bool writes)
    {
        var command = writes
            ? new Command("build", new Localized("Rakentaa sivuston.", "Bygger webbplatsen.", "Builds the site.").In(language))
            : new Command("check", new Localized("Tarkistaa sisällön kirjoittamatta mitään.", "Kontrollerar innehållet utan att skriva något.", "Checks the content and writes nothing.").In(language));
        var options = new Options(language);
        foreach (var option in options.All(writes)) command.Options.Add(option);
        command.SetAction(parsed => Run(options.Read(parsed, writes), parsed.GetValue(options.Language), parsed.GetValue(options.Format), parsed.GetValue(options.Timings)));
        return command;
    }

    private static int Run(BuildOptions options, string? askedLanguage, DiagnosticFormat format, bool showsTimings)
    {
        var progress = new BuildProgress(Console.IsErrorRedirected ? null : Console.Error);
        // GitHub's summary is told from the composed site, which nobody has where nothing changed.
        var result = format == DiagnosticFormat.GitHub ? Build.Run(options, progress) : UnchangedBuild.Run(options, progress, UnchangedBuild.Folder);
        var language = askedLanguage ?? result.Language;
        DiagnosticWriter.Write(result.Diagnostics, format, language, Console.Out);
        // What programs read stays clean: the closing line goes beside it.
        var people = format == DiagnosticFormat.Json ? Console.Error : Console.Out;
        if (showsTimings) foreach (var (stage, time) in progress.Times) people.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-8} {time.TotalMilliseconds,8:0.0} ms"));
        var closing = Summary.Of(result, options, progress.Total, language);
        if (format == DiagnosticFormat.GitHub) JobSummary.Write(result, closing, language);
        people.WriteLine(options.Writes || result.Site is not { } site ? closing : $"{closing} {WorkToDo.Of(result, site).Sentence.In(language)}");
        return result.HasErrors ? ExitCodes.Errors : ExitCodes.Success;
    }

    /// <summary>The options of both commands.</summary>
    internal sealed class Options(string language)
    {
        private readonly Option<string> content = Text("--content", "DIR", language, new("Sisältökansio", "Innehållsmappen", "The content folder"), "content");
        private readonly Option<string?> privateContent = Text<string?>("--private", "DIR", language, new(
            "Toinen, yksityinen sisältökansio repositorion ulkopuolella", "En andra, privat innehållsmapp utanför repositoriet", "A second, private content folder outside the repository"));
        private readonly Option<string> output = Text("--output", "DIR", language, new("Tuloskansio", "Utdatamappen", "The output folder"), "output");
        private readonly Option<string?> theme = Text<string?>("--theme", "NAME|DIR", language, new("Teeman nimi tai kansio", "Temats namn eller mapp", "A theme's name or folder"));
        private readonly Option<string?> baseUrl = WebAddress("--base-url", language, new(
            "Osoite, jossa sivusto julkaistaan", "Adressen där webbplatsen publiceras", "The address where the site is published"));
        private readonly Option<DateOnly?> today = new("--today")
        {
            HelpName = "yyyy-MM-dd",
            Description = new Localized(
                "Päivä, josta julkaisu- ja määräajat lasketaan (oletus: tämä päivä Suomessa)",
                "Dagen som publicering och tidsfrister räknas från (förval: i dag i Finland)",
                "The day that publication and deadlines count from (default: today in Finland)").In(language),
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
                result.AddError(HeadDate(language));
                return null;
            },
        };

        private readonly Option<bool> drafts = Flag("--drafts", language, new(
            "Ottaa mukaan luonnokset esikatselua varten; ei koskaan julkiselle sivustolle", "Tar med utkast för förhandsgranskning; aldrig för den publika webbplatsen", "Includes drafts, for a preview; never for the public site"));
        private readonly Option<bool> strict = Flag("--strict", language, new("Varoituksetkin estävät julkaisun", "Också varningar stoppar publiceringen", "Warnings stop the build as well"));
        private readonly Option<bool> force = Flag("--force", language, new(
            "Kirjoittaa kansioon, jossa on jo muita tiedostoja", "Skriver i en mapp som redan har andra filer", "Writes into a folder that holds other files"));

        public Option<DiagnosticFormat> Format { get; } = new("--format")
        {
            HelpName = "text|github|json",
            Description = new Localized("Viestien muoto", "Meddelandenas format", "How messages are shown").In(language),
            DefaultValueFactory = _ => DiagnosticFormat.Text,
        };

        public Option<string?> Language { get; } = CommonOptions.Language(language);

        public Option<bool> Timings { get; } = Flag("--timings", language, new("Näyttää vaiheiden kestot", "Visar stegens tider", "Shows how long each stage took"));

        public IEnumerable<Option> All(bool writes) => writes
            ? [content, privateContent, output, theme, baseUrl, today, drafts, strict, Format, Language, Timings, force]
            : [content, privateContent, theme, baseUrl, today, drafts, strict, Format, Language, Timings];

        public BuildOptions Read(ParseResult parsed, bool writes) => new()
        {
            Content = Path.GetFullPath(parsed.GetValue(content)!),
            Private = parsed.GetValue(privateContent) is { } folder ? Path.GetFullPath(folder) : null,
            Output = Path.GetFullPath(writes ? parsed.GetValue(output)! : "output"),
            Theme = parsed.GetValue(theme),
            BaseUrl = parsed.GetValue(baseUrl) is { } url ? SettingsReader.WithSlash(url) : null,
            Today = parsed.GetValue(today) ?? Today.InFinland(),
            IncludeDrafts = parsed.GetValue(drafts),
            Strict = parsed.GetValue(strict),
            Force = writes && parsed.GetValue(force),
            Writes = writes,
        };

        private static string HeadDate(string language) =>
            new Localized("Anna päivä muodossa 2026-08-28.", "Ange dagen som 2026-08-28.", "Give the day as 2026-08-28.").In(language);

        private static Option<string?> WebAddress(string name, string language, Localized description)
        {
            var option = Text<string?>(name, "URL", language, description);
            option.Validators.Add(result =>
            {
                if (result.GetValueOrDefault<string?>() is { } url && !SettingsReader.IsWebAddress(url)) result.AddError(HeadMessages.NotAnAddress(default, url).Remedy.In(language));
            });
            return option;
        }

        private static Option<T> Text<T>(string name, string helpName, string language, Localized description) =>
            new(name) { HelpName = helpName, Description = description.In(language) };

        private static Option<string> Text(string name, string helpName, string language, Localized description, string preset) =>
            new(name) { HelpName = helpName, Description = description.In(language), DefaultValueFactory = _ => preset };

        private static Option<bool> Flag(string name, string language, Localized description) => new(name) { Description = description.In(language) };
    }
}
