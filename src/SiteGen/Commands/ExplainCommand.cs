using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Explain;
using SiteGen.Text;

namespace SiteGen.Commands;

/// <summary><c>sitegen explain</c>: what a message means and what to do, without a network.</summary>
internal static class ExplainCommand
{
    public static Command Create(string language)
    {
        var code = new Argument<string>("CODE")
        {
            Description = new Localized("Ilmoituksen tunnus, esimerkiksi SG0301", "Meddelandets kod, till exempel SG0301", "A message's code, such as SG0301").In(language),
        };
        var asked = CommonOptions.Language(language);
        var command = new Command("explain", new Localized(
            "Selittää ilmoituksen: syy, esimerkki ja mitä tehdä (suomeksi).", "Förklarar ett meddelande: orsak, exempel och åtgärd (på finska).",
            "Explains a message: cause, example and what to do (in Finnish).").In(language))
        {
            code, asked,
        };
        command.SetAction(parsed => Run(parsed.GetValue(code)!, parsed.GetValue(asked) ?? language));
        return command;
    }

    private static int Run(string written, string language)
    {
        var digits = written.Trim().ToUpperInvariant().TrimStart('S', 'G');
        var code = $"SG{digits.PadLeft(4, '0')}";
        if (KnownCodes.Contain(code) && MessageGuide.Find(code) is { } text)
        {
            Console.Out.WriteLine(text);
            return ExitCodes.Success;
        }

        DiagnosticWriter.Write([CreateMessages.CodeUnknown(written, Suggestion.For(code, KnownCodes.InOrder))], DiagnosticFormat.Text, language, Console.Error);
        return ExitCodes.Errors;
    }
}
