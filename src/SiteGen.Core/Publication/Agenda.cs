using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Publication;

/// <summary>
/// Splits a meeting's text into its introduction and its items and lets through only what is public. In: the text as
/// written. Out: an introduction and items that hold nothing withheld.
/// </summary>
public static class Agenda
{
    /// <summary>The introduction, the items that the public may see, and the numbers of those that it may not.</summary>
    public sealed record Split(SourceText Introduction, ImmutableArray<SourceItem> Items, ImmutableArray<string> WithheldNumbers);

    /// <summary>Splits <paramref name="body"/>.</summary>
    /// <param name="isPublicSource">True where everybody can read the file itself.</param>
    public static Split Read(SourceText body, PublicationDay day, bool isPublicSource, ICollection<Diagnostic> diagnostics)
    {
        var lines = body.Text.Split('\n');
        var starts = Enumerable.Range(0, lines.Length).Where(i => AgendaLines.ItemHeading(lines[i]) is not null).ToArray();
        ReportStrayHeadings(lines, body, starts.Length > 0 ? starts[0] : lines.Length, diagnostics);
        var items = ImmutableArray.CreateBuilder<SourceItem>();
        var withheld = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : lines.Length;
            var item = Written(lines[starts[i]..end], body, starts[i], i + 1, diagnostics);
            var published = Published(item, day, isPublicSource, diagnostics);
            if (published is not null) items.Add(published);
            if (published is null or { TitleOnly: true }) withheld.Add(NumberOf(item));
        }

        var introduction = lines[..(starts.Length > 0 ? starts[0] : lines.Length)];
        ReportStrayPublicity(introduction, body, 0, diagnostics);
        return new Split(body with { Text = string.Join('\n', introduction) }, items.ToImmutable(), withheld.ToImmutable());
    }

    /// <summary>The part of <paramref name="item"/> that the public may see, or null for nothing at all.</summary>
    public static SourceItem? Published(SourceItem item, PublicationDay day, bool isPublicSource, ICollection<Diagnostic> diagnostics)
    {
        var publicity = PublicityReader.Read(item.Fields, Name(item), diagnostics);
        if (!Gate.IsOpen(item.Fields, day, diagnostics) || publicity is null) return null;
        if (publicity == Publicity.Public) return item;
        var publicTitle = Line(item, Key.PublicTitle);
        if (isPublicSource && HoldsSecret(item, publicTitle)) diagnostics.Add(PublicityMessages.WithheldInPublicRepository(item.Place));
        if (publicity == Publicity.Withheld) return null;
        if (publicTitle.Length > 0)
        {
            return item with
            {
                Title = publicTitle,
                TitleOnly = true,
                SecrecyGround = Line(item, Key.SecrecyGround) is { Length: > 0 } ground ? ground : null,
                Fields = HeadMap.Empty(item.Place),
                Body = item.Body with { Text = string.Empty },
            };
        }

        diagnostics.Add(PublicityMessages.PublicTitleMissing(item.Place));
        return null;
    }

    private static string Line(SourceItem item, Key key) => item.Fields.Find(key)?.Value is HeadText { Text: var text } ? text.Trim() : string.Empty;

    private static SourceItem Written(string[] lines, SourceText body, int start, int position, ICollection<Diagnostic> diagnostics)
    {
        var place = body.At(start);
        var (number, title) = AgendaLines.SplitNumber(AgendaLines.ItemHeading(lines[0])!);
        var (fields, next) = Fields(lines, body, start);
        _ = new HeadReader(fields with { Entries = [.. fields.Entries.Where(entry => entry.Key != Key.Publicity)] }, KeySets.ItemFields, diagnostics);
        ReportStrayPublicity(lines[next..], body, start + next, diagnostics);
        return new SourceItem
        {
            Number = number,
            Position = position,
            Title = title,
            TitleOnly = false,
            Fields = fields,
            Body = new SourceText(string.Join('\n', lines[next..]), body.File, body.FirstLine + start + next),
            Place = place,
        };
    }

    private static (HeadMap Fields, int Next) Fields(string[] lines, SourceText body, int start)
    {
        var next = 1;
        while (next < lines.Length && string.IsNullOrWhiteSpace(lines[next])) next++;
        var entries = ImmutableArray.CreateBuilder<HeadEntry>();
        for (; next < lines.Length && AgendaLines.Field(lines[next]) is { } field; next++)
        {
            var value = new HeadText(field.Value, body.At(start + next, field.ValueColumn));
            entries.Add(new HeadEntry(field.Name, Words.Keys.Find(field.Name), value, body.At(start + next)));
        }

        return (new HeadMap(entries.ToImmutable(), body.At(start)), next);
    }

    private static void ReportStrayHeadings(string[] lines, SourceText body, int firstItem, ICollection<Diagnostic> diagnostics)
    {
        var firstText = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        for (var i = 0; i < lines.Length; i++)
        {
            var isTitle = i == firstText && i < firstItem && lines[i].StartsWith("# ", StringComparison.Ordinal);
            if (!isTitle && AgendaLines.IsOtherHeading(lines[i], i > 0 ? lines[i - 1] : string.Empty))
            {
                diagnostics.Add(PublicityMessages.NotAnItem(body.At(i), lines[i].Trim()));
            }
        }
    }

    /// <summary>Reports lines of <paramref name="text"/> that give a publicity where none belongs.</summary>
    public static void ReportStrayPublicity(SourceText text, ICollection<Diagnostic> diagnostics) =>
        ReportStrayPublicity(text.Text.Split('\n'), text, 0, diagnostics);

    private static void ReportStrayPublicity(IEnumerable<string> lines, SourceText body, int start, ICollection<Diagnostic> diagnostics)
    {
        foreach (var (offset, line) in lines.Index())
        {
            if (AgendaLines.GivesPublicity(line)) diagnostics.Add(PublicityMessages.OutsideItem(body.At(start + offset)));
        }
    }

    private static bool HoldsSecret(SourceItem item, string publicTitle) =>
        !string.IsNullOrWhiteSpace(item.Body.Text) || (item.Title.Length > 0 && item.Title != publicTitle);

    /// <summary>The number that an attachment may name: as written, or the position.</summary>
    public static string NumberOf(SourceItem item) => item.Number ?? $"{item.Position}";

    private static string Name(SourceItem item) =>
        string.Join(' ', new[] { NumberOf(item), item.Title }.Where(part => part.Length > 0));
}
