using System.Collections.Frozen;

namespace SiteGen.Vocabulary;

/// <summary>Which keys may stand where.</summary>
public static class KeySets
{
    private static readonly Key[] Common =
    [
        Key.Type, Key.Title, Key.Summary, Key.Draft, Key.Publish, Key.Remove, Key.Aliases, Key.Updated, Key.Reviewed,
        Key.Related, Key.Attachments, Key.Order, Key.Acknowledged,
    ];

    private static readonly FrozenDictionary<DocumentKind, FrozenSet<Key>> ByKind = new Dictionary<DocumentKind, FrozenSet<Key>>
    {
        [DocumentKind.Page] = With(),
        [DocumentKind.Group] = With(Key.Organisation, Key.Abbreviation, Key.Entries),
        [DocumentKind.Strategy] = With(
            Key.Organisation, Key.Period, Key.DocumentStatus, Key.Handled, Key.HandledBy, Key.Approved, Key.ApprovedBy, Key.Levels,
            Key.Vision, Key.Mission, Key.Replaces, Key.Forums, Key.Version, Key.PreviousVersion, Key.LocalGovernmentAct),
        [DocumentKind.Element] = With(
            Key.Code, Key.Goal, Key.TargetState, Key.Period, Key.Responsible, Key.Implements, Key.Levels, Key.Indicators),
        [DocumentKind.Measure] = With(
            Key.Code, Key.Period, Key.Actions, Key.Timetable, Key.TargetState, Key.Responsible, Key.Indicators, Key.FollowUp, Key.Implements),
        [DocumentKind.Evaluation] = With(
            Key.Subject, Key.Year, Key.Evaluator, Key.Deadline, Key.Questions, Key.Process),
        [DocumentKind.Answers] = Part(Key.Respondent, Key.Answered, Key.Survey),
        [DocumentKind.Meeting] = With(Key.Group, Key.Date, Key.Time, Key.Venue),
        [DocumentKind.AgendaItem] = Part(Key.Attachments, Key.Publicity, Key.PublicTitle, Key.SecrecyGround, Key.Concerns, Key.Number),
        [DocumentKind.Minutes] = Part(Key.Attachments, Key.Publicity),
        [DocumentKind.Review] = With(Key.Strategy, Key.Quarter, Key.Handlings, Key.SituationPicture),
        [DocumentKind.WorkList] = With(Key.Strategy, Key.Group, Key.Items),
        [DocumentKind.Indicator] = With(
            Key.Definition, Key.Unit, Key.Direction, Key.IndicatorType, Key.Target, Key.TargetYear, Key.Baseline, Key.Source,
            Key.Frequency, Key.Measures, Key.Responsible),
        [DocumentKind.YearClock] = With(Key.Group, Key.Entries),
        [DocumentKind.Project] = With(
            Key.Abbreviation, Key.Status, Key.Period, Key.Fund, Key.Theme, Key.Budget, Key.Funding, Key.Responsible, Key.Organisation,
            Key.Implements, Key.Stages),
        [DocumentKind.Decision] = With(Key.Date, Key.DecidedBy, Key.Meeting, Key.Implements, Key.Concerns),
        [DocumentKind.Advocacy] = With(
            Key.TargetState, Key.Timetable, Key.Audience, Key.Network, Key.Responsible, Key.Implements, Key.Events),
        [DocumentKind.Survey] = With(
            Key.Audience, Key.Timetable, Key.RespondentCount, Key.Questions, Key.Evaluation, Key.Address, Key.Responsible),
        [DocumentKind.SituationPicture] = With(Key.Date, Key.Source, Key.Concerns, Key.Responsible),
        [DocumentKind.WorkingPaper] = With(Key.Date, Key.Concerns, Key.Responsible),
        [DocumentKind.FeedbackEntry] = With(Key.Date, Key.FeedbackKind, Key.Said, Key.Acted, Key.Answered, Key.Concerns, Key.Responsible),
        [DocumentKind.Role] = With(Key.OtherNames, Key.Organisation, Key.Group),
        [DocumentKind.News] = With(Key.Date, Key.Concerns),
    }.ToFrozenDictionary();

    public static readonly FrozenSet<Key> Level = Of(Key.Name, Key.Plural, Key.Abbreviation, Key.Limit);
    public static readonly FrozenSet<Key> StatusEntry = Of(Key.Date, Key.Status, Key.Reason, Key.Evidence, Key.Forum);
    public static readonly FrozenSet<Key> QuestionEntry = Of(Key.Question, Key.Concerns);
    public static readonly FrozenSet<Key> StepEntry = Of(Key.Step, Key.By, Key.Date, Key.Deadline, Key.Description);
    public static readonly FrozenSet<Key> HandlingEntry = Of(Key.Forum, Key.Date, Key.Deadline, Key.Description, Key.Evidence);
    public static readonly FrozenSet<Key> WorkItemEntry = Of(
        Key.Item, Key.Raised, Key.Reviewed, Key.Closed, Key.Responsible, Key.Outcome, Key.Concerns);
    public static readonly FrozenSet<Key> ClockEntry = Of(Key.Name, Key.Date, Key.Timetable, Key.Repeats, Key.Group, Key.Description, Key.Concerns);
    public static readonly FrozenSet<Key> EventEntry = Of(Key.Date, Key.Description, Key.Forum, Key.Evidence);
    public static readonly FrozenSet<Key> AcknowledgedEntry = Of(Key.Remark, Key.Reason);
    public static readonly FrozenSet<Key> LawTopicEntry = Of(Key.Topic, Key.Parts, Key.Description);
    public static readonly FrozenSet<Key> AccessibilityEntry = Of(
        Key.Conformance, Key.Deficiencies, Key.Assessed, Key.Method, Key.Prepared, Key.UnitInCharge, Key.Email, Key.Address, Key.Supervisor);
    public static readonly FrozenSet<Key> DeficiencyEntry = Of(Key.Deficiency, Key.Reason);
    public static readonly FrozenSet<Key> AttachmentEntry = Of(
        Key.File, Key.Title, Key.Publicity, Key.Language, Key.Item, Key.Publish, Key.Remove);
    public static readonly FrozenSet<Key> ItemFields = Of(Key.Publicity, Key.PublicTitle, Key.SecrecyGround, Key.Concerns, Key.Number, Key.Publish, Key.Remove);
    public static readonly FrozenSet<Key> FeedbackEntry = Of(Key.Idea, Key.Initiative, Key.Comment, Key.Address, Key.Email);
    public static readonly FrozenSet<Key> Settings = Of(
        Key.Name, Key.Description, Key.Language, Key.Organisation, Key.Address, Key.Colour, Key.Feedback, Key.Domain,
        Key.PublicRepository, Key.Repository, Key.Branch, Key.RepositoryFolder, Key.Contact, Key.Theme, Key.Licence, Key.Accessibility, Key.Texts);

    /// <summary>The keys of a document of <paramref name="kind"/>.</summary>
    public static FrozenSet<Key> For(DocumentKind kind) => ByKind[kind];

    // Documents that are shown as part of another one have no address, list entry or neighbours of their own.
    private static FrozenSet<Key> Part(params Key[] own) => Of([Key.Type, Key.Title, Key.Draft, Key.Publish, Key.Remove, Key.Acknowledged, .. own]);

    private static FrozenSet<Key> With(params Key[] own) => Of([.. Common, .. own]);

    private static FrozenSet<Key> Of(params Key[] keys) => keys.ToFrozenSet();
}
