using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Model;

namespace SiteGen.OpenData;

/// <summary>Writes the open data as one JSON document. What has no value is left out.</summary>
internal static class DataText
{
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="documents">Every document with its scope, by type and in their order.</param>
    public static string Of(SiteSettings settings, string? baseUrl, ILookup<Type, DataScope> documents)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", DataFiles.SchemaName);
            json.WriteStartObject("site");
            json.WriteString("name", settings.Name);
            json.WriteString("language", settings.Language);
            Write(json, "url", baseUrl);
            Write(json, "description", settings.Description);
            Write(json, "organisation", settings.Organisation);
            Write(json, "licence", settings.Licence);
            json.WriteEndObject();
            foreach (var (_, type, table) in DataTables.All)
            {
                json.WriteStartArray(table.Name);
                foreach (var scope in documents[type]) Row(json, table, scope, scope.Document);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static void Row(Utf8JsonWriter json, Table table, DataScope scope, object row)
    {
        json.WriteStartObject();
        foreach (var column in table.Columns)
        {
            if (column.Read(scope, row) is { } value) Value(json, column, scope, value);
        }

        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, Column column, DataScope scope, object value)
    {
        switch (value)
        {
            case string text: json.WriteString(column.Name, text); break;
            case DateOnly day: json.WriteString(column.Name, $"{day:yyyy-MM-dd}"); break;
            case long whole: json.WriteNumber(column.Name, whole); break;
            case decimal number: json.WriteNumber(column.Name, number); break;
            case bool flag: json.WriteBoolean(column.Name, flag); break;
            case IEnumerable<string> texts: Texts(json, column.Name, [.. texts]); break;
            case IEnumerable<object> rows: Rows(json, column, scope, [.. rows]); break;
            default: throw new InvalidOperationException($"{column.Name} has a value of no known type.");
        }
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Rows(Utf8JsonWriter json, Column column, DataScope scope, ImmutableArray<object> rows)
    {
        if (rows.IsEmpty) return;
        json.WriteStartArray(column.Name);
        foreach (var row in rows) Row(json, column.Rows!, scope, row);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }
}
