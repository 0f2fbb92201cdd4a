using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Create;

/// <summary>What stands around the content of a new site: publication, a guide, what git and editors need to know.</summary>
internal static class SiteFrameFiles
{
    private const string EditorSettings =
        "{\n  \"files.encoding\": \"utf8\",\n  \"files.eol\": \"\\n\",\n  \"yaml.schemas\": { \"./.vscode/schemas/site.schema.json\": [\"content/site.yml\"] }\n}\n";

    private static readonly Localized GuideName = new("OHJE.md", "ANVISNING.md", "GUIDE.md");

    public static ImmutableArray<NewFile> Of(SiteAnswers answers) =>
    [
        new(".github/workflows/julkaisu.yml", Resource("workflow.yml").Replace("{action}", answers.Action, StringComparison.Ordinal), Replaces: false),
        new(".gitignore", "output/\n", Replaces: false),
        new(".editorconfig", "root = true\n\n[*]\ncharset = utf-8\nend_of_line = lf\ninsert_final_newline = true\n\n[*.{md,yml}]\nindent_style = space\nindent_size = 2\n", Replaces: false),
        new(".vscode/extensions.json", "{\n  \"recommendations\": [\"redhat.vscode-yaml\"]\n}\n", Replaces: false),
        new(".vscode/settings.json", EditorSettings, Replaces: false),
        new(".vscode/markdown.code-snippets", Snippets.Of(answers.Language), Replaces: false),
        new(".vscode/schemas/site.schema.json", HeadSchemas.Settings(answers.Language), Replaces: false),
        .. HeadSchemas.Kinds(answers.Language).Select(schema => new NewFile($".vscode/schemas/{schema.Name}.schema.json", schema.Text, Replaces: false)),
        new(GuideName.In(answers.Language), Resource($"guide.{answers.Language}.md").Replace("{name}", answers.Name, StringComparison.Ordinal), Replaces: false),
    ];

    private static string Resource(string name)
    {
        using var stream = typeof(SiteFrameFiles).Assembly.GetManifestResourceStream("SiteGen.Create.Files." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
