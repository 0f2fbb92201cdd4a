using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Create;

/// <summary>A schema of one kind's head.</summary>
/// <param name="Name">The kind's name in English with hyphens, such as <c>agenda-item</c>.</param>
internal sealed record HeadSchema(string Name, string Text);

/// <summary>
/// JSON Schemas (2020-12) of heads and settings, made from the vocabulary: an editor completes keys and values and marks
/// what may not stand there. Every key is known by its words in all three languages; its description is in the asked one.
/// </summary>
internal static class HeadSchemas
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The schemas of all kinds of documents.</summary>
    public static ImmutableArray<HeadSchema> Kinds(string language) =>
    [
        .. Words.Kinds.Entries.Select(kind => new HeadSchema(
            kind.English.Replace(' ', '-'), Schema(kind.In(language), KeySets.For(kind.Meaning), language))),
    ];

    /// <summary>The schema of <c>site.yml</c>.</summary>
    public static string Settings(string language) => Schema("site.yml", KeySets.Settings, language);

    private static string Schema(string title, FrozenSet<Key> keys, string language)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", title);
            Object(json, keys, language);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }

    private static void Object(Utf8JsonWriter json, FrozenSet<Key> keys, string language)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var word in Words.Keys.Entries.Where(word => keys.Contains(word.Meaning)))
        {
            foreach (var name in Names(word, language))
            {
                json.WriteStartObject(name);
                if (name != word.In(language)) json.WriteString("description", $"= {word.In(language)}");
                Shape(json, KeyShapes.Of(word.Meaning, keys), language);
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }

    private static IEnumerable<string> Names(Word<Key> word, string language) =>
        new[] { word.In(language) }.Concat(Languages.All.Select(word.In)).Distinct(StringComparer.Ordinal);

    private static void Shape(Utf8JsonWriter json, KeyShape shape, string language)
    {
        switch (shape)
        {
            case KeyShape.OneOf words:
                json.WriteStartArray("enum");
                foreach (var word in Languages.All.OrderBy(own => own != language).SelectMany(own => words.In(own)).Distinct(StringComparer.Ordinal)) json.WriteStringValue(word);
                json.WriteEndArray();
                break;
            case KeyShape.Date:
                json.WriteString("type", "string");
                json.WriteString("pattern", @"^(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})$");
                break;
            case KeyShape.Number:
                json.WriteString("type", "integer");
                break;
            case KeyShape.Flag:
                json.WriteStartArray("enum");
                foreach (var word in (ReadOnlySpan<string>)["kyllä", "ei", "ja", "nej", "yes", "no"]) json.WriteStringValue(word);
                json.WriteBooleanValue(true);
                json.WriteBooleanValue(false);
                json.WriteEndArray();
                break;
            case KeyShape.Texts:
                Either(json, () => Types(json), () => Types(json));
                break;
            case KeyShape.NamedTexts:
                json.WriteString("type", "object");
                break;
            case KeyShape.Entries entries:
                Either(json, () => EntryOrText(json, entries, language), () => EntryOrText(json, entries, language));
                break;
            default:
                Types(json);
                break;
        }
    }

    // Staff may write an entry of some lists as plain text.
    private static void EntryOrText(Utf8JsonWriter json, KeyShape.Entries entries, string language)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        Object(json, entries.Keys, language);
        json.WriteEndObject();
        json.WriteStartObject();
        Types(json);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Either(Utf8JsonWriter json, Action single, Action item)
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        single();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        item();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // YAML reads 2026 and 1.1 as numbers; staff mean texts.
    private static void Types(Utf8JsonWriter json)
    {
        json.WriteStartArray("type");
        json.WriteStringValue("string");
        json.WriteStringValue("number");
        json.WriteEndArray();
    }
}
