using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Shows diagnostics to people, to GitHub or to programs.</summary>
internal static class DiagnosticWriter
{
    private static readonly Localized Error = new("virhe", "fel", "error");
    private static readonly Localized Warning = new("varoitus", "varning", "warning");
    private static readonly Localized Hint = new("vihje", "tips", "hint");

    public static void Write(IEnumerable<Diagnostic> diagnostics, DiagnosticFormat format, string language, TextWriter output)
    {
        if (format == DiagnosticFormat.Json)
        {
            output.WriteLine(Json(diagnostics, language));
            return;
        }

        foreach (var diagnostic in diagnostics) output.WriteLine(format == DiagnosticFormat.GitHub ? GitHub(diagnostic, language) : Line(diagnostic, language));
    }

    /// <summary><c>file(line,column): virhe SG…: …</c>, as compilers write it and editors read it.</summary>
    public static string Line(Diagnostic diagnostic, string language) =>
        $"{Printable(diagnostic.Place.File)}{Spot(diagnostic.Place)}: {Name(diagnostic, language)} {diagnostic.Code}: {Text(diagnostic, language)}";

    private static string Spot(Place place) => place.Line == 0 ? string.Empty : $"({place.Line},{place.Column})";

    private static string Name(Diagnostic diagnostic, string language) => (diagnostic.Severity switch { Severity.Error => Error, Severity.Warning => Warning, _ => Hint }).In(language);

    private static string Text(Diagnostic diagnostic, string language) =>
        Printable($"{diagnostic.What.In(language)} {diagnostic.Remedy.In(language)}");

    // Content is hostile input: no line breaks or control sequences of its own reach a terminal.
    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static string GitHub(Diagnostic diagnostic, string language)
    {
        var command = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        return $"::{command} file={Property(diagnostic.Place.File)},line={diagnostic.Place.Line},col={diagnostic.Place.Column},title={diagnostic.Code}::{Data(Text(diagnostic, language))} {Data(Project.AddressOf(diagnostic.Code))}";
    }

    // Escapes of GitHub's workflow commands.
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    private static string Json(IEnumerable<Diagnostic> diagnostics, string language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
            {
                json.WriteStartObject();
                json.WriteString("code", diagnostic.Code);
                json.WriteString("severity", diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "hint" });
                json.WriteString("file", diagnostic.Place.File);
                json.WriteNumber("line", diagnostic.Place.Line);
                json.WriteNumber("column", diagnostic.Place.Column);
                json.WriteString("message", diagnostic.What.In(language));
                json.WriteString("remedy", diagnostic.Remedy.In(language));
                json.WriteString("documentation", Project.AddressOf(diagnostic.Code));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
