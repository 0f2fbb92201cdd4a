using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SiteGen.Import;

/// <summary>What paragraph styles say: which are headings, which are numbered. Names differ by language; outline levels do not.</summary>
internal sealed partial class WordStyles
{
    private const int LongestChain = 20;
    private const int BodyTextLevel = 9;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    public WordStyles(Styles? part)
    {
        foreach (var style in part?.Elements<Style>() ?? []) if (style.StyleId?.Value is { } id) styles.TryAdd(id, style);
    }

    /// <summary>The level of a heading, from 1; null for other paragraphs.</summary>
    public int? HeadingLevel(ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.Value is { } own) return own < BodyTextLevel ? own + 1 : null;
        foreach (var style in Chain(properties))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level) return level < BodyTextLevel ? level + 1 : null;
            if (HeadingPattern().Match(Name(style)) is { Success: true } match) return int.Parse(match.Groups["level"].Value);
            if (Name(style) is "title" or "otsikko" or "rubrik") return 1;
        }

        return null;
    }

    /// <summary>True for lines of a table of contents, which the site makes itself.</summary>
    public bool IsContents(ParagraphProperties? properties) => Chain(properties).Any(style => ContentsPattern().IsMatch(Name(style)));

    /// <summary>The list and level that the paragraph or its style belongs to; null where it is in none.</summary>
    public (int Id, int Level)? Numbering(ParagraphProperties? properties)
    {
        var own = properties?.NumberingProperties;
        var id = own?.NumberingId?.Val?.Value;
        var level = own?.NumberingLevelReference?.Val?.Value;
        foreach (var style in Chain(properties))
        {
            var inherited = style.StyleParagraphProperties?.NumberingProperties;
            id ??= inherited?.NumberingId?.Val?.Value;
            level ??= inherited?.NumberingLevelReference?.Val?.Value;
        }

        // Number 0 takes a paragraph out of its style's list.
        return id is null or 0 ? null : (id.Value, Math.Clamp(level ?? 0, 0, 8));
    }

    private IEnumerable<Style> Chain(ParagraphProperties? properties)
    {
        var id = properties?.ParagraphStyleId?.Val?.Value;
        for (var i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static string Name(Style style) => (style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? string.Empty).ToLowerInvariant();

    [GeneratedRegex(@"^(heading|otsikko|rubrik)[ ]?(?<level>[1-9])$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"^(toc|sisluet|sisällysluettelo|innehåll)[ ]?\d$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ContentsPattern();
}
