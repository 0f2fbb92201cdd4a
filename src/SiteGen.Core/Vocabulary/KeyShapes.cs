using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Vocabulary;

/// <summary>What stands behind a key: for editors and schemas, which cannot ask the readers.</summary>
public abstract record KeyShape
{
    private KeyShape()
    {
    }

    /// <summary>One text.</summary>
    public sealed record Text : KeyShape;

    /// <summary>One text or a list of texts.</summary>
    public sealed record Texts : KeyShape;

    /// <summary>28.8.2019 or 2019-08-28.</summary>
    public sealed record Date : KeyShape;

    /// <summary>A whole number.</summary>
    public sealed record Number : KeyShape;

    /// <summary>Yes or no.</summary>
    public sealed record Flag : KeyShape;

    /// <summary>One of a few words, each list in one language.</summary>
    public sealed record OneOf(Func<string, ImmutableArray<string>> In) : KeyShape;

    /// <summary>Texts of the interface by their keys, those of a language below its name.</summary>
    public sealed record NamedTexts : KeyShape;

    /// <summary>A list of entries with keys of their own.</summary>
    public sealed record Entries(FrozenSet<Key> Keys) : KeyShape;
}

/// <summary>The shape of every key's value.</summary>
public static class KeyShapes
{
    private static readonly FrozenSet<Key> Dates =
    [
        Key.Publish, Key.Remove, Key.Updated, Key.Reviewed, Key.Handled, Key.Approved, Key.Date, Key.Deadline, Key.Answered,
        Key.Raised, Key.Closed, Key.Assessed, Key.Prepared,
    ];

    private static readonly FrozenSet<Key> Numbers = [Key.Order, Key.Limit, Key.Year, Key.RespondentCount, Key.TargetYear];
    private static readonly FrozenSet<Key> Flags = [Key.Draft, Key.PublicRepository];

    private static readonly FrozenSet<Key> Lists =
    [
        Key.Aliases, Key.Related, Key.Vision, Key.Responsible, Key.Implements, Key.Actions, Key.TargetState, Key.Indicators, Key.Concerns,
        Key.Forums, Key.Parts, Key.Measures, Key.Source, Key.OtherNames, Key.Timetable, Key.Period,
    ];

    /// <summary>What <paramref name="key"/> holds in a head whose keys are <paramref name="among"/>.</summary>
    public static KeyShape Of(Key key, FrozenSet<Key> among) => key switch
    {
        Key.Status when among.Contains(Key.Fund) => Word(Words.ProjectStates),
        Key.Status => Word(Words.MeasureStatuses),
        Key.Reviewed when among.Contains(Key.Raised) => new KeyShape.Texts(),
        Key.TargetState when !among.Contains(Key.Actions) => new KeyShape.Text(),
        Key.Parts when among.Contains(Key.Topic) => new KeyShape.Texts(),
        Key.DocumentStatus => Word(Words.DocumentStatuses),
        Key.Publicity => Word(Words.Publicities),
        Key.Direction => Word(Words.GoodDirections),
        Key.IndicatorType => Word(Words.IndicatorTypes),
        Key.Frequency or Key.Repeats => Word(Words.Frequencies),
        Key.FeedbackKind => Word(Words.FeedbackKinds),
        Key.Topic => Word(Words.LawTopics),
        Key.Conformance => Word(Words.Conformances),
        Key.Levels => new KeyShape.Entries(KeySets.Level),
        Key.FollowUp => new KeyShape.Entries(KeySets.StatusEntry),
        Key.Questions => new KeyShape.Entries(KeySets.QuestionEntry),
        Key.Process or Key.Stages => new KeyShape.Entries(KeySets.StepEntry),
        Key.Attachments => new KeyShape.Entries(KeySets.AttachmentEntry),
        Key.Handlings => new KeyShape.Entries(KeySets.HandlingEntry),
        Key.Items => new KeyShape.Entries(KeySets.WorkItemEntry),
        Key.Entries => new KeyShape.Entries(KeySets.ClockEntry),
        Key.Events => new KeyShape.Entries(KeySets.EventEntry),
        Key.Acknowledged => new KeyShape.Entries(KeySets.AcknowledgedEntry),
        Key.LocalGovernmentAct => new KeyShape.Entries(KeySets.LawTopicEntry),
        Key.Accessibility => new KeyShape.Entries(KeySets.AccessibilityEntry),
        Key.Deficiencies => new KeyShape.Entries(KeySets.DeficiencyEntry),
        Key.Feedback => new KeyShape.Entries(KeySets.FeedbackEntry),
        Key.Texts => new KeyShape.NamedTexts(),
        _ when Dates.Contains(key) => new KeyShape.Date(),
        _ when Numbers.Contains(key) => new KeyShape.Number(),
        _ when Flags.Contains(key) => new KeyShape.Flag(),
        _ when Lists.Contains(key) => new KeyShape.Texts(),
        _ => new KeyShape.Text(),
    };

    private static KeyShape.OneOf Word<T>(WordList<T> words)
        where T : struct, Enum =>
        new(language => [.. words.Entries.Select(word => word.In(language))]);
}
