using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using SiteGen.Diagnostics;
using SiteGen.Source;

namespace SiteGen.Commands;

/// <summary>The program's commands with their help.</summary>
internal static class CommandTree
{
    public static int Run(string[] arguments)
    {
        var language = HelpLanguage(arguments);
        var root = new RootCommand(new Localized(
            "SiteGen tekee strategioiden, arviointien ja kokousten Markdown-asiakirjoista staattisen verkkosivuston.",
            "SiteGen gör en statisk webbplats av strategier, utvärderingar och möten i Markdown.",
            "SiteGen makes a static website of strategies, evaluations and meetings written in Markdown.").In(language))
        {
            BuildCommand.Create(language, writes: true),
            BuildCommand.Create(language, writes: false),
            ServeCommand.Create(language),
            InitCommand.Create(language),
            NewCommand.Create(language),
            PdfCommand.Create(language),
            SchemaCommand.Create(language),
            AuditCommand.Create(language),
            ExplainCommand.Create(language),
        };
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: SynchronousCommandLineAction help } option)
        {
            option.Action = new HelpWithExamples(help, language);
        }

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0) return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine(new Localized("Ohje: sitegen --help", "Hjälp: sitegen --help", "Help: sitegen --help").In(language));
        return ExitCodes.BadUsage;
    }

    // Help is shown before any site is read: the asked language, else the system's.
    private static string HelpLanguage(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--language");
        var asked = at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : Environment.GetEnvironmentVariable("LANG") ?? string.Empty;
        return Languages.All.FirstOrDefault(language => asked.StartsWith(language, StringComparison.OrdinalIgnoreCase)) ?? "en";
    }

    private sealed class HelpWithExamples(SynchronousCommandLineAction help, string language) : SynchronousCommandLineAction
    {
        private const string Examples = """
              sitegen build
              sitegen build --content content --output output --strict
              sitegen build --today 2026-09-01 --base-url https://www.esimerkkila.example/strategia/
              sitegen check --format github --language fi
              sitegen audit
              sitegen explain SG0301
              sitegen serve
              sitegen pdf
              sitegen pdf strategiat/kuntastrategia-2022-2029 --output tulosteet
              sitegen pdf --all --language fi
              sitegen init esimerkkila --language fi --organisation "Esimerkkilän kunta"
              sitegen new toimenpide "Yritysneuvonta yhdestä paikasta" --in "1.1"
              sitegen new tila "1.1 A" --status viivästynyt --reason "Hankinta siirtyi syksyyn." --forum johtoryhmä
            """;

        // "sitegen new --help" asks for help, not for what is missing.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var code = help.Invoke(parseResult);
            Console.Out.WriteLine(new Localized("Esimerkkejä:", "Exempel:", "Examples:").In(language));
            Console.Out.WriteLine(Examples);
            return code;
        }
    }
}
