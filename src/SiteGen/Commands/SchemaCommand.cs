using System.CommandLine;
using SiteGen.Create;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary><c>sitegen schema</c>: writes JSON Schemas of heads and settings, for editors.</summary>
internal static class SchemaCommand
{
    public static Command Create(string language)
    {
        var output = new Option<string>("--output")
        {
            HelpName = "DIR",
            Description = new Localized("Kansio, johon kaaviot kirjoitetaan", "Mappen som scheman skrivs i", "The folder that the schemas are written to").In(language),
            DefaultValueFactory = _ => ".vscode/schemas",
        };
        var asked = CommonOptions.Language(language);
        var command = new Command("schema", new Localized(
            "Kirjoittaa otsaketietojen ja asetusten JSON-kaaviot muokkausohjelmille.", "Skriver JSON-scheman för dokumenthuvuden och inställningar.", "Writes JSON Schemas of heads and settings, for editors.").In(language))
        {
            output, asked,
        };
        command.SetAction(parsed =>
        {
            var own = parsed.GetValue(asked) ?? language;
            var folder = Path.GetFullPath(parsed.GetValue(output)!);
            Directory.CreateDirectory(folder);
            foreach (var schema in HeadSchemas.Kinds(own).Append(new HeadSchema("site", HeadSchemas.Settings(own)))) File.WriteAllText(Path.Combine(folder, schema.Name + ".schema.json"), schema.Text);
            return ExitCodes.Success;
        });
        return command;
    }
}
