using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads a measure: its card from keys and headings, and its status entries.</summary>
internal static class MeasureParser
{
    private const int LongestListOfRoles = 120;

    private static readonly ImmutableArray<(Key Key, CardPart Part)> PartKeys =
    [
        (Key.Actions, CardPart.Actions), (Key.Timetable, CardPart.Timetable), (Key.TargetState, CardPart.TargetState),
        (Key.Responsible, CardPart.Responsible), (Key.Indicators, CardPart.Indicators),
    ];

    public static Measure Read(ParseContext context, TreePosition position)
    {
        var head = context.Head;
        var (written, introduction) = CardReader.Read(context);
        var card = Merge(written, head);
        return new Measure
        {
            Header = HeaderParser.Read(context, DocumentKind.Measure),
            Body = introduction,
            Code = head.Statement(Key.Code),
            Prefix = position.Prefix,
            Level = position.Level,
            Period = head.Timetable(Key.Period),
            Implements = head.References(Key.Implements),
            Card = card,
            Timetable = head.Timetable(Key.Timetable) ?? TimetableOf(card, context.Diagnostics),
            Responsible = ResponsibleOf(card),
            FollowUp = FollowUp(head, context.Diagnostics),
        };
    }

    // Headings keep the writer's order; a part that stands only in the head comes after them.
    private static ImmutableArray<CardSection> Merge(ImmutableArray<CardSection> written, Source.HeadReader head)
    {
        var sections = written.ToBuilder();
        foreach (var (key, part) in PartKeys.Where(pair => head.Has(pair.Key)))
        {
            var values = head.Texts(key);
            var index = written.IndexOf(written.FirstOrDefault(section => section.Part == part)!);
            if (index >= 0) sections[index] = sections[index] with { Values = values };
            else sections.Add(new CardSection { Part = part, Number = null, Values = values, Text = Prose.Empty, Place = head.PlaceOf(key) });
        }

        return sections.ToImmutable();
    }

    private static Timetable? TimetableOf(ImmutableArray<CardSection> card, ICollection<Diagnostic> diagnostics)
    {
        if (card.FirstOrDefault(section => section.Part == CardPart.Timetable) is not { } section) return null;
        var wording = section.Text.ToPlainText();
        if (wording.Length == 0) return null;
        var range = TimetableReader.Read(wording);
        if (range is null) diagnostics.Add(StrategyMessages.TimetableNotRead(section.Place, wording));
        return new Timetable { Text = wording, Range = range };
    }

    // A short text under the heading is a list of roles; a long one explains and is left as text.
    private static ImmutableArray<Statement> ResponsibleOf(ImmutableArray<CardSection> card)
    {
        if (card.FirstOrDefault(section => section.Part == CardPart.Responsible) is not { } section) return [];
        if (!section.Values.IsEmpty) return section.Values;
        var wording = section.Text.ToPlainText();
        return wording.Length > LongestListOfRoles ? [] : [.. RoleList.Split(wording).Select(role => new Statement(role, section.Place))];
    }

    private static ImmutableArray<StatusEntry> FollowUp(Source.HeadReader head, ICollection<Diagnostic> diagnostics)
    {
        var entries = ImmutableArray.CreateBuilder<StatusEntry>();
        foreach (var entry in head.Entries(Key.FollowUp, KeySets.StatusEntry))
        {
            _ = entry.Required(Key.Date);
            _ = entry.Required(Key.Status);
            if (!entry.Has(Key.Reason)) diagnostics.Add(StrategyMessages.StatusWithoutReason(entry.Place));
            if (entry.Date(Key.Date) is not { } date || entry.Value(Key.Status, Words.MeasureStatuses) is not { } status) continue;
            entries.Add(new StatusEntry
            {
                Date = date,
                Status = status,
                Reason = entry.Text(Key.Reason),
                Evidence = entry.Reference(Key.Evidence),
                Forum = entry.Text(Key.Forum),
                Place = entry.Place,
            });
        }

        return [.. entries.OrderBy(entry => entry.Date)];
    }
}
