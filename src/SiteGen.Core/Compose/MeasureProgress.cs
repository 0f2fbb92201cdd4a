using SiteGen.Model;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Compose;

/// <summary>How a measure was going on a day, as far as was told by then.</summary>
public sealed record MeasureProgress
{
    public required Measure Measure { get; init; }

    /// <summary>The latest entry of that day or before it; null is "no information".</summary>
    public required StatusEntry? Entry { get; init; }

    /// <summary>When somebody last told of the status or confirmed it: that of editing the text is another day.</summary>
    public required DateOnly? Reviewed { get; init; }

    /// <summary>
    /// True where the status was told once but neither told nor confirmed in the day's quarter or the one before it, though
    /// the strategy is followed up and the measure has begun and is neither done nor dropped.
    /// </summary>
    public required bool IsStale { get; init; }

    /// <summary>True where the timetable has ended and the measure is neither done nor dropped.</summary>
    public required bool IsOverdue { get; init; }

    public MeasureStatus Status => Entry?.Status ?? MeasureStatus.Unknown;

    public bool IsFinished => Status is MeasureStatus.Done or MeasureStatus.Dropped;

    /// <summary>
    /// The last day of the timetable: the later one of the card's and the overview's, as no page may call late what one of
    /// them still allows; null where both are open or not read.
    /// </summary>
    public static DateOnly? EndOf(Measure measure) => EndingRange(measure)?.End;

    /// <summary>The timetable, of the card or of the overview, whose end is <see cref="EndOf"/>.</summary>
    public static DateRange? EndingRange(Measure measure)
    {
        var (card, overview) = (measure.Timetable?.Range, measure.Period?.Range);
        return card?.End is null || overview?.End > card?.End ? overview : card;
    }

    /// <summary>True where the measure's timetable, of the card or else of the overview, begins after <paramref name="day"/>.</summary>
    public static bool IsToCome(Measure measure, DateOnly day) => (measure.Timetable?.Range ?? measure.Period?.Range)?.Start > day;

    /// <summary>The latest entry of <paramref name="day"/> or before it; of one day the one that was written last.</summary>
    public static StatusEntry? EntryOn(Measure measure, DateOnly day) => measure.FollowUp.LastOrDefault(entry => entry.Date <= day);

    /// <summary>How <paramref name="measure"/> was going on <paramref name="day"/>.</summary>
    public static MeasureProgress On(Site site, Measure measure, DateOnly day)
    {
        var entry = EntryOn(measure, day);
        var confirmed = measure.Header.Reviewed <= day ? measure.Header.Reviewed : null;
        var reviewed = entry is null || confirmed > entry.Date ? confirmed : entry.Date;
        var isFinished = entry?.Status is MeasureStatus.Done or MeasureStatus.Dropped;
        return new MeasureProgress
        {
            Measure = measure,
            Entry = entry,
            Reviewed = reviewed,
            IsStale = entry is not null && !isFinished && !IsToCome(measure, day) && Quarter.Of(reviewed!.Value).Next < Quarter.Of(day) && IsFollowed(site, measure, day),
            IsOverdue = !isFinished && EndOf(measure) < day,
        };
    }

    /// <summary>True while <paramref name="strategy"/> is followed up: it has not ended and its period is not over.</summary>
    public static bool IsFollowed(Strategy strategy, DateOnly day) =>
        strategy.Status != DocumentStatus.Ended && !(strategy.Period?.Range?.End < day);

    /// <summary>True while the strategy that <paramref name="measure"/> is of is followed up.</summary>
    public static bool IsFollowed(Site site, Measure measure, DateOnly day) =>
        site.Tree.Find(measure.Id) is { } node && site.Index.Find(node.Strategy, measure.Language) is Strategy strategy && IsFollowed(strategy, day);
}
