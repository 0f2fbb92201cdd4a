using System.Collections.Frozen;

namespace SiteGen.Vocabulary;

/// <summary>Which keys may stand where.</summary>
public static class KeySets
{
    private static readonly Key[] Common =
    [
        Key.Type, Key.Title, Key.Summary, Key.Draft, Key.Publish, Key.Remove, Key.Aliases, Key.Updated, Key.Reviewed,
        Key.Related, Key.Attachments, Key.Order,
    ];

    private static readonly FrozenDictionary<DocumentKind, FrozenSet<Key>> ByKind = new Dictionary<DocumentKind, FrozenSet<Key>>
    {
        [DocumentKind.Page] = With(),
        [DocumentKind.Group] = With(Key.Organisation, Key.Abbreviation),
        [DocumentKind.Strategy] = With(
            Key.Organisation, Key.Period, Key.DocumentStatus, Key.Handled, Key.HandledBy, Key.Approved, Key.ApprovedBy, Key.Levels,
            Key.Vision, Key.Mission, Key.Replaces),
        [DocumentKind.Element] = With(
            Key.Code, Key.Goal, Key.TargetState, Key.Period, Key.Responsible, Key.Implements, Key.Levels),
        [DocumentKind.Measure] = With(
            Key.Code, Key.Period, Key.Actions, Key.Timetable, Key.TargetState, Key.Responsible, Key.Indicators, Key.FollowUp, Key.Implements),
        [DocumentKind.Evaluation] = With(
            Key.Subject, Key.Year, Key.Evaluator, Key.Deadline, Key.Questions, Key.Process),
        [DocumentKind.Answers] = Part(Key.Respondent, Key.Answered),
        [DocumentKind.Meeting] = With(Key.Group, Key.Date, Key.Time, Key.Venue),
        [DocumentKind.AgendaItem] = Part(Key.Attachments, Key.Publicity, Key.PublicTitle, Key.Concerns, Key.Number),
        [DocumentKind.Minutes] = Part(Key.Attachments, Key.Publicity),
    }.ToFrozenDictionary();

    public static readonly FrozenSet<Key> Level = Of(Key.Name, Key.Plural, Key.Abbreviation, Key.Limit);
    public static readonly FrozenSet<Key> StatusEntry = Of(Key.Date, Key.Status, Key.Reason, Key.Evidence, Key.Forum);
    public static readonly FrozenSet<Key> QuestionEntry = Of(Key.Question, Key.Concerns);
    public static readonly FrozenSet<Key> StepEntry = Of(Key.Step, Key.By, Key.Date, Key.Deadline, Key.Description);
    public static readonly FrozenSet<Key> AttachmentEntry = Of(
        Key.File, Key.Title, Key.Publicity, Key.Language, Key.Item, Key.Publish, Key.Remove);
    public static readonly FrozenSet<Key> ItemFields = Of(Key.Publicity, Key.PublicTitle, Key.Concerns, Key.Number, Key.Publish, Key.Remove);
    public static readonly FrozenSet<Key> FeedbackEntry = Of(Key.Address, Key.Email);
    public static readonly FrozenSet<Key> Settings = Of(
        Key.Name, Key.Description, Key.Language, Key.Organisation, Key.Address, Key.Colour, Key.Feedback, Key.Domain,
        Key.PublicRepository, Key.Contact, Key.Theme);

    /// <summary>The keys of a document of <paramref name="kind"/>.</summary>
    public static FrozenSet<Key> For(DocumentKind kind) => ByKind[kind];

    // Documents that are shown as part of another one have no address, list entry or neighbours of their own.
    private static FrozenSet<Key> Part(params Key[] own) => Of([Key.Type, Key.Title, Key.Draft, Key.Publish, Key.Remove, .. own]);

    private static FrozenSet<Key> With(params Key[] own) => Of([.. Common, .. own]);

    private static FrozenSet<Key> Of(params Key[] keys) => keys.ToFrozenSet();
}
