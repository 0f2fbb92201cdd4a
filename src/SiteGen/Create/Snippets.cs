using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Vocabulary;

namespace SiteGen.Create;

/// <summary>Completions for heads in Markdown files, in the form of Visual Studio Code: every key, with its values where they are few.</summary>
internal static class Snippets
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(string language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            foreach (var word in Words.Keys.Entries)
            {
                var name = word.In(language);
                json.WriteStartObject($"{name} ({word.English})");
                json.WriteString("scope", "markdown,yaml");
                json.WriteString("prefix", name);
                json.WriteString("body", name + Body(word.Meaning, language));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    private static string Body(Key key, string language) => KeyShapes.Of(key, [key]) switch
    {
        KeyShape.OneOf words => $": ${{1|{string.Join(',', words.In(language))}|}}",
        KeyShape.Flag => $": ${{1|{(language == "sv" ? "ja,nej" : language == "en" ? "yes,no" : "kyllä,ei")}|}}",
        KeyShape.Entries entries => ":\n  - " + string.Join("\n    ", Words.Keys.Entries.Where(word => entries.Keys.Contains(word.Meaning)).Select((word, i) => $"{word.In(language)}: ${{{i + 1}}}")),
        _ => ": $1",
    };
}
