using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads roles, decisions and advocacy topics: a head and running text.</summary>
internal static class RegisterParser
{
    public static Role Role(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
        OtherNames = context.Head.Texts(Key.OtherNames),
        Organisation = context.Head.Text(Key.Organisation),
        Group = context.Head.Reference(Key.Group),
    };

    public static Decision Decision(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
        Date = context.Head.Date(Key.Date),
        DecidedBy = context.Head.Reference(Key.DecidedBy),
        Meeting = context.Head.Reference(Key.Meeting),
        Implements = context.Head.References(Key.Implements),
        Concerns = context.Head.References(Key.Concerns),
    };

    public static Advocacy Advocacy(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
        TargetState = context.Head.Text(Key.TargetState),
        Timetable = context.Head.Timetable(Key.Timetable),
        Audience = context.Head.Texts(Key.Audience),
        Network = context.Head.Texts(Key.Network),
        Responsible = context.Head.Texts(Key.Responsible),
        Implements = context.Head.References(Key.Implements),
        Events = Events(context.Head),
    };

    private static ImmutableArray<AdvocacyEvent> Events(HeadReader head) =>
        [.. head.Entries(Key.Events, KeySets.EventEntry).Select(Event).OfType<AdvocacyEvent>().OrderBy(own => own.Date)];

    // A step that nobody can place in time is no part of a track; it was reported.
    private static AdvocacyEvent? Event(HeadReader entry)
    {
        _ = entry.Required(Key.Date);
        if (entry.Date(Key.Date) is not { } date) return null;
        return new AdvocacyEvent
        {
            Date = date,
            Description = entry.Required(Key.Description),
            Forum = entry.Text(Key.Forum),
            Evidence = entry.Reference(Key.Evidence),
            Place = entry.Place,
        };
    }
}
