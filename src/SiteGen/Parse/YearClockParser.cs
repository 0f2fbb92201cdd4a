using System.Collections.Immutable;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads a year clock, and the entries that groups have of their own.</summary>
internal static class YearClockParser
{
    public static YearClock Read(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
        Group = context.Head.Reference(Key.Group),
        Entries = Entries(context),
    };

    /// <summary>The entries in a head; those without a readable time are reported and left out.</summary>
    public static ImmutableArray<ClockEntry> Entries(ParseContext context) =>
        [.. context.Head.Entries(Key.Entries, KeySets.ClockEntry).Select(entry => Entry(entry, context)).OfType<ClockEntry>()];

    private static ClockEntry? Entry(HeadReader entry, ParseContext context)
    {
        var name = entry.Required(Key.Name);
        if (!entry.Has(Key.Date) && !entry.Has(Key.Timetable)) context.Diagnostics.Add(IndicatorMessages.EntryWithoutTime(entry.Place, name ?? string.Empty));
        var when = entry.Date(Key.Date) is { } day ? new DateRange(day, day) : entry.Timetable(Key.Timetable)?.Range;
        if (name is null || when is not { } range) return null;
        return new ClockEntry
        {
            Name = name,
            When = range,
            Repeats = entry.Value(Key.Repeats, Words.Frequencies),
            Group = entry.Reference(Key.Group),
            Description = entry.Text(Key.Description),
            Concerns = entry.References(Key.Concerns),
            Place = entry.Place,
        };
    }
}
