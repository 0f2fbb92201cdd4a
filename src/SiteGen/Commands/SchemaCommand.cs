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
            HeadSchema[] schemas = [.. HeadSchemas.Kinds(own), new HeadSchema("site", HeadSchemas.Settings(own))];
            foreach (var schema in schemas) File.WriteAllText(Path.Combine(folder, schema.Name + ".schema.json"), schema.Text);
            var shown = Path.GetRelativePath(Environment.CurrentDirectory, folder).Replace('\\', '/');
            Console.Out.WriteLine(new Localized(
                $"Kirjoitettiin {schemas.Length} kaaviota kansioon {shown}.", $"Skrev {schemas.Length} scheman i mappen {shown}.", $"Wrote {schemas.Length} schemas to {shown}.").In(own));
            return ExitCodes.Success;
        });
        return command;
    }
}
