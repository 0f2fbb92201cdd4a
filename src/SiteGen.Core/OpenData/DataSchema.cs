using System.Text.Json;
using System.Text.Json.Nodes;

namespace SiteGen.OpenData;

/// <summary>Writes the JSON Schema (draft 2020-12) of the open data; it is the same for every site.</summary>
internal static class DataSchema
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = DataText.Options.Encoder };

    public static string Text { get; } = Of().ToJsonString(Json) + "\n";

    private static JsonObject Of()
    {
        var properties = new JsonObject { ["$schema"] = String("The schema that the document keeps to."), ["site"] = Site() };
        foreach (var (_, _, table) in DataTables.All) properties[table.Name] = ArrayOf(table);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Open data of a strategy site",
            ["description"] = "Everything that the site publishes of its documents. What has no value is left out.",
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. DataTables.All.Select(own => own.Table.Name).Prepend("site").Select(name => JsonValue.Create(name))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Site() => new()
    {
        ["type"] = "object",
        ["description"] = "The site as a whole.",
        ["properties"] = new JsonObject
        {
            ["name"] = String("The site's name."),
            ["language"] = String("The site's first language: fi, sv or en."),
            ["url"] = String("Where the site is published.", "uri"),
            ["description"] = String("What the site is."),
            ["organisation"] = String("Who publishes it."),
            ["licence"] = String("On what terms the data may be used: an address, or words."),
        },
        ["required"] = new JsonArray("name", "language"),
        ["additionalProperties"] = false,
    };

    private static JsonObject ArrayOf(Table table)
    {
        var properties = new JsonObject();
        foreach (var column in table.Columns) properties[column.Name] = Of(column);
        var row = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        var required = table.Columns.Where(column => column.IsRequired).Select(column => (JsonNode?)JsonValue.Create(column.Name)).ToArray();
        if (required.Length > 0) row["required"] = new JsonArray(required);
        return new JsonObject { ["type"] = "array", ["description"] = table.Meaning, ["items"] = row };
    }

    private static JsonObject Of(Column column) => column.Type switch
    {
        ColumnType.Rows => ArrayOf(column.Rows!),
        ColumnType.Texts or ColumnType.Documents => new JsonObject { ["type"] = "array", ["description"] = column.Meaning, ["items"] = new JsonObject { ["type"] = "string" } },
        ColumnType.Date => String(column.Meaning, "date"),
        ColumnType.Address => String(column.Meaning, "uri-reference"),
        ColumnType.Word => Words(column),
        ColumnType.Whole => Plain("integer", column.Meaning),
        ColumnType.Number => Plain("number", column.Meaning),
        ColumnType.Flag => Plain("boolean", column.Meaning),
        _ => String(column.Meaning),
    };

    private static JsonObject Words(Column column)
    {
        var schema = String(column.Meaning);
        schema["enum"] = new JsonArray([.. column.Words.Select(word => JsonValue.Create(word))]);
        return schema;
    }

    private static JsonObject Plain(string type, string meaning) => new() { ["type"] = type, ["description"] = meaning };

    private static JsonObject String(string meaning, string? format = null)
    {
        var schema = Plain("string", meaning);
        if (format is not null) schema["format"] = format;
        return schema;
    }
}
