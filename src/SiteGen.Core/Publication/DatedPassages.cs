using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Publication;

/// <summary>
/// Drops passages whose day has come: from <c>::: poistetaan 30.9.2026</c> to <c>:::</c>. Whatever cannot be read is an
/// error, and then nothing of the text from there on is let through: what follows might belong to the passage.
/// </summary>
public static partial class DatedPassages
{
    /// <param name="IsMeeting">True where headings and field lines open agenda items and give their publicity.</param>
    /// <param name="IsPublicSource">True where everybody can read the file itself.</param>
    public readonly record struct Terms(PublicationDay Day, bool IsMeeting, bool IsPublicSource);

    /// <param name="Text">What may be read on, each line where it was.</param>
    /// <param name="HasAny">True where the text has a passage with a day, whether it has come or not.</param>
    public sealed record Result(SourceText Text, bool HasAny);

    /// <summary>The text as it may be read on that day.</summary>
    public static Result Apply(SourceText text, Terms terms, ICollection<Diagnostic> diagnostics)
    {
        if (!text.Text.Contains("::", StringComparison.Ordinal)) return new Result(text, false);
        var lines = text.Text.Split('\n');
        var hasAny = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsFence(lines[i])) continue;
            var removal = DayOf(lines[i]);
            var end = removal is null ? i : EndOf(lines, i);
            if (Fault(lines, (i, end), text, terms) is { } fault)
            {
                diagnostics.Add(fault);
                Blank(lines, i, lines.Length - 1);
                break;
            }

            hasAny = true;
            if (removal <= terms.Day.Today)
            {
                if (terms.IsPublicSource) diagnostics.Add(LawMessages.RemovedPassageInPublicRepository(text.At(i), Dates.Format(removal.Value, "fi")));
                Blank(lines, i, end);
            }

            lines[i] = lines[end] = string.Empty;
            i = end;
        }

        return new Result(text with { Text = string.Join('\n', lines) }, hasAny);
    }

    private static Diagnostic? Fault(string[] lines, (int Start, int End) passage, SourceText text, Terms terms)
    {
        var (start, end) = passage;
        if (DayOf(lines[start]) is null)
        {
            return lines[start].Trim() == ":::" ? LawMessages.PassageOutOfNothing(text.At(start)) : LawMessages.PassageNotRead(text.At(start), Beginning(lines[start]));
        }

        if (end == lines.Length) return LawMessages.PassageNotClosed(text.At(start));
        if (DayOf(lines[end]) is not null) return LawMessages.PassageNested(text.At(end));
        if (lines[end].Trim() != ":::") return LawMessages.PassageNotRead(text.At(end), Beginning(lines[end]));
        var item = terms.IsMeeting ? Enumerable.Range(start + 1, end - start - 1).FirstOrDefault(i => BelongsToAgenda(lines, i), -1) : -1;
        return item < 0 ? null : LawMessages.PassageHoldsItem(text.At(item));
    }

    // The next line that could be a fence; one past the last line where there is none.
    private static int EndOf(string[] lines, int start)
    {
        var end = start + 1;
        while (end < lines.Length && !IsFence(lines[end])) end++;
        return end;
    }

    private static bool BelongsToAgenda(string[] lines, int i) =>
        AgendaLines.ItemHeading(lines[i]) is not null || AgendaLines.IsOtherHeading(lines[i], lines[i - 1]) || AgendaLines.GivesPublicity(lines[i])
        || (AgendaLines.Field(lines[i]) is { } field && Words.Keys.Find(field.Name) is { } key && KeySets.ItemFields.Contains(key));

    private static string Beginning(string line) => line.Trim() is { Length: > 60 } text ? text[..60] + "…" : line.Trim();

    private static void Blank(string[] lines, int first, int last) => Array.Fill(lines, string.Empty, first, last - first + 1);

    // Deliberately wider than what is right: a line that only looks like a fence is reported, not passed over.
    private static bool IsFence(string line) => FencePattern().IsMatch(line);

    private static DateOnly? DayOf(string line)
    {
        var match = OpeningPattern().Match(line);
        return match.Success && Words.Keys.FindExactly(match.Groups["word"].Value) == Key.Remove ? Dates.Parse(match.Groups["day"].Value) : null;
    }

    [GeneratedRegex(@"^[^\p{L}\p{N}]*?::", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FencePattern();

    [GeneratedRegex(@"^[ \t]*:::[ \t]*(?<word>\p{L}[\p{L} ]{0,20}?):?[ \t]{1,20}(?<day>[\d.-]{6,10})[ \t]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OpeningPattern();
}
