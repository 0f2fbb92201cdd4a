using System.CommandLine;
using SiteGen.Audit;
using SiteGen.Diagnostics;
using SiteGen.Text.Time;

namespace SiteGen.Commands;

/// <summary><c>sitegen audit</c>: what becomes public with the next build and what does not, on the terminal only.</summary>
internal static class AuditCommand
{
    public static Command Create(string language)
    {
        var content = Text("--content", "DIR", language, new("Sisältökansio", "Innehållsmappen", "The content folder"));
        var privateContent = Text("--private", "DIR", language, new("Toinen, yksityinen sisältökansio", "En andra, privat innehållsmapp", "A second, private content folder"));
        var output = Text("--output", "DIR", language, new("Kansio, jossa edellinen rakennus on", "Mappen med det förra bygget", "The folder of the last build"));
        var today = Text("--today", "yyyy-MM-dd", language, new("Päivä, josta julkisuus lasketaan", "Dagen som offentligheten räknas från", "The day that publicity counts from")).MustBeDay(language);
        var format = new Option<string>("--format") { HelpName = "text|json", DefaultValueFactory = _ => "text", Description = new Localized("Luettelon muoto", "Listans format", "How the list is shown").In(language) };
        format.AcceptOnlyFromAmong("text", "json");
        var asked = CommonOptions.Language(language);
        var command = new Command("audit", new Localized(
            "Luettelee, mitä seuraava rakennus julkaisee, mitä ei ja millä perusteella, ja mitä tietoja liitteiden mukana lähtee.",
            "Listar vad nästa bygge publicerar, vad inte och på vilken grund, och vilka uppgifter som följer med bilagor.",
            "Lists what the next build makes public, what not and on which ground, and what goes out with attachments.").In(language))
        {
            content, privateContent, output, today, format, asked,
        };
        command.SetAction(parsed => Run(
            new BuildOptions
            {
                Content = Path.GetFullPath(parsed.GetValue(content) ?? "content"),
                Private = parsed.GetValue(privateContent) is { } folder ? Path.GetFullPath(folder) : null,
                Output = Path.GetFullPath(parsed.GetValue(output) ?? "output"),
                Theme = null,
                BaseUrl = null,
                Today = parsed.GetValue(today) is { } day ? Dates.Parse(day)!.Value : Today.InFinland(),
                IncludeDrafts = false,
                Strict = false,
                Force = false,
                Writes = false,
            },
            parsed.GetValue(format)!,
            parsed.GetValue(asked)));
        return command;
    }

    private static int Run(BuildOptions options, string format, string? asked)
    {
        var planned = Build.Plan(options, new BuildProgress(null));
        var report = AuditStage.Of(options, planned);
        var language = asked ?? planned.Settings.Language;
        Console.Out.Write(format == "json" ? AuditWriter.Json(report) + "\n" : AuditWriter.Text(report, language));
        var errors = planned.Open(strict: false).Open.Count(fault => fault.Severity == Severity.Error);
        if (errors == 0) return ExitCodes.Success;
        Console.Error.WriteLine(new Localized(
            $"Sisällössä on virheitä ({errors}), joten mitään ei julkaista ennen kuin ne on korjattu: sitegen check.",
            $"Innehållet har fel ({errors}), så inget publiceras innan de har rättats: sitegen check.",
            $"The content has errors ({errors}), so nothing is published before they are corrected: sitegen check.").In(language));
        return ExitCodes.Errors;
    }

    private static Option<string?> Text(string name, string helpName, string language, Localized description) =>
        new(name) { HelpName = helpName, Description = description.In(language) };
}
