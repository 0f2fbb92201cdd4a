using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Print;

namespace SiteGen.Commands;

/// <summary><c>sitegen pdf</c>: prints whole documents to PDF with an installed browser.</summary>
internal static class PdfCommand
{
    public static Command Create(string language)
    {
        var documents = new Argument<string[]>("DOCUMENT")
        {
            Description = new Localized(
                "Strategian, arvioinnin tai kokouksen kansio tai tiedosto; ilman sitä tulostetaan voimassa olevat strategiat",
                "Mappen eller filen för en strategi, en utvärdering eller ett möte; utan den skrivs de gällande strategierna ut",
                "The folder or file of a strategy, an evaluation or a meeting; without it, the strategies that hold now are printed").In(language),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all") { Description = new Localized("Tulostaa kaikki strategiat, arvioinnit ja kokoukset", "Skriver ut alla strategier, utvärderingar och möten", "Prints all strategies, evaluations and meetings").In(language) };
        var output = new Option<string>("--output")
        {
            HelpName = "DIR",
            Description = new Localized("Kansio, johon PDF-tiedostot kirjoitetaan", "Mappen som PDF-filerna skrivs i", "The folder that the PDF files are written to").In(language),
            DefaultValueFactory = _ => "pdf",
        };
        var browser = new Option<string?>("--chromium")
        {
            HelpName = "PATH",
            Description = new Localized("Chromium, Chrome tai Edge; oletus: se, joka löytyy koneelta", "Chromium, Chrome eller Edge; förval: den som finns på datorn", "Chromium, Chrome or Edge; default: the one that is installed").In(language),
        };
        var command = new Command("pdf", new Localized(
            "Tulostaa asiakirjat kokonaisina PDF-tiedostoiksi.", "Skriver ut dokumenten i sin helhet som PDF-filer.", "Prints whole documents to PDF files.").In(language))
        {
            documents, all, output, browser,
        };
        var options = new BuildCommand.Options(language);
        foreach (var option in options.All(writes: false).Where(option => option != options.Timings)) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var job = new PdfJob
            {
                Build = options.Read(parsed, writes: false),
                Documents = parsed.GetValue(documents) ?? [],
                All = parsed.GetValue(all),
                Output = Path.GetFullPath(parsed.GetValue(output)!),
                Browser = parsed.GetValue(browser),
            };
            return Run(job, parsed.GetValue(options.Language), parsed.GetValue(options.Format));
        });
        return command;
    }

    private static int Run(PdfJob job, string? askedLanguage, DiagnosticFormat format)
    {
        var result = job.Run();
        var language = askedLanguage ?? result.Language;
        DiagnosticWriter.Write(result.Diagnostics, format, language, Console.Out);
        var people = format == DiagnosticFormat.Json ? Console.Error : Console.Out;
        foreach (var file in result.Written) people.WriteLine(Path.GetRelativePath(Environment.CurrentDirectory, file).Replace('\\', '/'));
        if (result.Diagnostics.Any(found => found.Severity == Severity.Error)) return ExitCodes.Errors;
        var count = result.Written.Length;
        people.WriteLine(new Localized(
            count == 1 ? "Valmis: 1 PDF-tiedosto." : $"Valmis: {count} PDF-tiedostoa.", count == 1 ? "Klart: 1 PDF-fil." : $"Klart: {count} PDF-filer.", count == 1 ? "Done: 1 PDF file." : $"Done: {count} PDF files.").In(language));
        return ExitCodes.Success;
    }
}
