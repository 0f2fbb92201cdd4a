using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Vocabulary;

namespace SiteGen.Create;

/// <summary>Writes a draft as the text of a Markdown file, in the words of one language.</summary>
internal static class DraftWriter
{
    private static readonly Localized RemoveWhenReady = new(
        "poista tämä rivi, kun teksti on valmis julkaistavaksi", "ta bort den här raden när texten är klar att publiceras", "remove this line when the text is ready to be published");

    /// <summary>The text of a document called <paramref name="title"/>.</summary>
    /// <param name="isDraft">True where the document is not to be published before its writer says so.</param>
    public static string Write(Draft draft, string title, string language, bool isDraft)
    {
        var text = new StringBuilder(Head(draft.Head, title, language, isDraft));
        text.Append('\n').Append(draft.Opening.In(language)).Append('\n');
        foreach (var (heading, below) in draft.Headings)
        {
            text.Append("\n## ").Append(heading.In(language)).Append("\n\n").Append(below.In(language)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The head of a document called <paramref name="title"/>, both fences too.</summary>
    public static string Head(IEnumerable<DraftField> head, string title, string language, bool isDraft)
    {
        var text = new StringBuilder("---\n");
        text.Append(Words.Keys.Name(Key.Title, language)).Append(": ").Append(Quoted(title)).Append('\n');
        foreach (var field in head) Append(text, field, language);
        if (isDraft) text.Append(Words.Keys.Name(Key.Draft, language)).Append(": ").Append(Yes(language)).Append(" # ").Append(RemoveWhenReady.In(language)).Append('\n');
        return text.Append("---\n").ToString();
    }

    /// <summary>A list entry with keys of its own, each line indented by <paramref name="indent"/>.</summary>
    public static string Entry(IEnumerable<DraftField.Value> values, string language, string indent)
    {
        var lines = values.Select((value, i) => $"{indent}{(i == 0 ? "- " : "  ")}{Line(value, language)}");
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static void Append(StringBuilder text, DraftField field, string language)
    {
        switch (field)
        {
            case DraftField.Value value:
                text.Append(Line(value, language)).Append('\n');
                break;
            case DraftField.List list:
                text.Append(Words.Keys.Name(list.Key, language)).Append(":\n");
                foreach (var item in list.Items) text.Append("  - ").Append(Quoted(item.In(language))).Append('\n');
                break;
            case DraftField.Entries entries:
                text.Append(Words.Keys.Name(entries.Key, language)).Append(":\n");
                foreach (var item in entries.Items) text.Append(Entry(item, language, "  "));
                break;
        }
    }

    private static string Line(DraftField.Value value, string language) =>
        $"{Words.Keys.Name(value.Key, language)}: {(value.Items.IsEmpty ? Quoted(value.Text.In(language)) : $"[{string.Join(", ", value.Items.Select(QuotedItem))}]")}";

    private static string QuotedItem(string text) =>
        text.AsSpan().IndexOfAny(",[]{}") < 0 ? Quoted(text) : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The text as YAML reads it back: in quotes where it would mean something else without them.</summary>
    public static string Quoted(string text)
    {
        var oneLine = string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var isPlain = oneLine.Length > 0 && (char.IsLetterOrDigit(oneLine[0]) || oneLine[0] is '.' or '/' or '(')
            && !oneLine.Contains(": ", StringComparison.Ordinal) && !oneLine.EndsWith(':') && !oneLine.Contains(" #", StringComparison.Ordinal);
        return isPlain ? oneLine : $"'{oneLine.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static string Yes(string language) => language switch { "sv" => "ja", "en" => "yes", _ => "kyllä" };
}
