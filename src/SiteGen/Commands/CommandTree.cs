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
            ImportCommand.Create(language),
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
        foreach (var error in parsed.Errors) Console.Error.WriteLine(UsageText.Fault(error.Message, language));
        var asked = parsed.CommandResult.Command is RootCommand ? "sitegen --help" : $"sitegen {parsed.CommandResult.Command.Name} --help";
        Console.Error.WriteLine(new Localized($"Ohje: {asked}", $"Hjälp: {asked}", $"Help: {asked}").In(language));
        return ExitCodes.BadUsage;
    }

    // Help is shown before any site is read: the asked language, else the system's, and Finnish on systems that do not say.
    private static string HelpLanguage(string[] arguments)
    {
        var at = Array.IndexOf(arguments, "--language");
        var asked = at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : Environment.GetEnvironmentVariable("LANG") is { Length: > 0 } own ? own : "fi";
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
              sitegen schema --language fi
              sitegen import strategialuonnos.docx --dry-run
              sitegen import toimenpiteet.pptx --into strategiat/kuntastrategia/1-elinvoima/1.1-yrityspalvelut
            """;

        // "sitegen new --help" asks for help, not for what is missing.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var output = parseResult.InvocationConfiguration.Output;
            using var text = new StringWriter();
            parseResult.InvocationConfiguration.Output = text;
            var code = help.Invoke(parseResult);
            output.Write(UsageText.Help(text.ToString(), language));
            output.WriteLine(new Localized("Esimerkkejä:", "Exempel:", "Examples:").In(language));
            // Those of the command that is asked about.
            var start = parseResult.CommandResult.Command is RootCommand ? "  sitegen " : $"  sitegen {parseResult.CommandResult.Command.Name}";
            foreach (var example in Examples.Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal))) output.WriteLine(example.TrimEnd());
            return code;
        }
    }
}
