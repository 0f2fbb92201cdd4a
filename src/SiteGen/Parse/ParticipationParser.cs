using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>Reads what is asked of people, told to them and done for what they said: surveys, situation pictures, working papers, the feedback log.</summary>
internal static class ParticipationParser
{
    public static Survey Survey(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
        Audience = context.Head.Text(Key.Audience),
        Timetable = context.Head.Timetable(Key.Timetable),
        RespondentCount = context.Head.Number(Key.RespondentCount),
        Questions = Questions(context.Head),
        Evaluation = context.Head.Reference(Key.Evaluation),
        Form = context.Head.Reference(Key.Address),
        Responsible = context.Head.Texts(Key.Responsible),
    };

    public static SituationPicture SituationPicture(ParseContext context)
    {
        _ = context.Head.Required(Key.Date);
        return new SituationPicture
        {
            Header = HeaderParser.Read(context),
            Body = context.Writer.Write(context.Text.Document),
            Date = context.Head.Date(Key.Date),
            Sources = context.Head.Texts(Key.Source),
            Concerns = context.Head.References(Key.Concerns),
            Responsible = context.Head.Texts(Key.Responsible),
        };
    }

    public static WorkingPaper WorkingPaper(ParseContext context) => new()
    {
        Header = HeaderParser.Read(context),
        Body = context.Writer.Write(context.Text.Document),
        Date = context.Head.Date(Key.Date),
        Concerns = context.Head.References(Key.Concerns),
        Responsible = context.Head.Texts(Key.Responsible),
    };

    public static FeedbackEntry Feedback(ParseContext context)
    {
        _ = context.Head.Required(Key.Date);
        _ = context.Head.Required(Key.Said);
        return new FeedbackEntry
        {
            Header = HeaderParser.Read(context),
            Body = context.Writer.Write(context.Text.Document),
            Date = context.Head.Date(Key.Date),
            Sort = context.Head.Value(Key.FeedbackKind, Words.FeedbackKinds),
            Said = context.Head.Statement(Key.Said),
            Acted = context.Head.Statement(Key.Acted),
            Answered = context.Head.Date(Key.Answered),
            Concerns = context.Head.References(Key.Concerns),
            Responsible = context.Head.Texts(Key.Responsible),
        };
    }

    /// <summary>Questions, each a text or a text with what it is asked of.</summary>
    public static ImmutableArray<Question> Questions(HeadReader head) =>
    [
        .. head.Entries(Key.Questions, KeySets.QuestionEntry, shorthand: Key.Question)
            .Select(entry => new Question(entry.Required(Key.Question) ?? string.Empty, entry.References(Key.Concerns), entry.Place)),
    ];
}
