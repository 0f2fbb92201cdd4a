using System.Collections.Immutable;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages.Models;

/// <summary>The mark of how a measure is going: the five states and "no information".</summary>
public sealed record StatusMark(MeasureStatus Status, string Word);

/// <summary>How many of <see cref="Total"/> measures are in one state; never a percentage.</summary>
public sealed record StatusCount(StatusMark Mark, int Count, int Total);

/// <summary>A node of the strategy as an outline that can be read.</summary>
public sealed record OutlineNode
{
    public required Link Link { get; init; }

    /// <summary>The level's name, such as "must-win battle"; or null.</summary>
    public required string? LevelName { get; init; }

    /// <summary>The mark of a measure; null for elements.</summary>
    public required StatusMark? Status { get; init; }

    /// <summary>How many measures stand below, in words ("5 toimenpidettä"); null for measures and where there are none.</summary>
    public required string? MeasureCount { get; init; }

    /// <summary>How many of these measures nothing is known of, in words; null where all is known.</summary>
    public required string? WithoutInformation { get; init; }

    public required string? Summary { get; init; }

    public required ImmutableArray<OutlineNode> Children { get; init; }
}

/// <summary>A row of the overview of measures.</summary>
public sealed record MeasureRow
{
    public required Link Link { get; init; }

    /// <summary>When, in the writer's words; null where nothing is said.</summary>
    public required string? When { get; init; }

    /// <summary>The same as <c>yyyy-MM-dd</c> of its end, for sorting; null where it is open or not read.</summary>
    public required string? WhenSortable { get; init; }

    public required ImmutableArray<RoleName> Responsible { get; init; }

    /// <summary>A mark that changes when the status or the text does; for a reader's own browser to compare.</summary>
    public required string State { get; init; }

    public required StatusMark Status { get; init; }

    /// <summary>What needs attention, in a word or two each: the timetable has ended, the information is old.</summary>
    public required ImmutableArray<string> Flags { get; init; }

    /// <summary>True where the measure has no card.</summary>
    public required bool LacksCard { get; init; }
}

/// <summary>A document that speaks of this one.</summary>
/// <param name="KindName">Such as "Kokous".</param>
/// <param name="Note">Where in the document, such as "2 § Kuntastrategian arviointi"; or null.</param>
/// <param name="Date">The document's date or year in words; or null.</param>
public sealed record Mention(Link Link, string KindName, string? Note, string? Date);

public sealed record StrategyPage : PageModel
{
    /// <summary>A sentence that says the strategy is not approved; null for approved ones.</summary>
    public required string? Banner { get; init; }

    /// <summary>Organisation, period, status and handlings.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    public required string? Mission { get; init; }

    public required ImmutableArray<string> Vision { get; init; }

    /// <summary>The tree without the values.</summary>
    public required ImmutableArray<OutlineNode> Outline { get; init; }

    /// <summary>How many there are on each level, such as "Kriittiset kehittämiskohteet: 3".</summary>
    public required ImmutableArray<string> LevelCounts { get; init; }

    public required ImmutableArray<Link> Values { get; init; }

    public required ImmutableArray<MeasureRow> Measures { get; init; }

    public required ImmutableArray<StatusCount> Statuses { get; init; }

    /// <summary>How many measures need attention.</summary>
    public required ImmutableArray<AttentionCount> Attention { get; init; }

    /// <summary>Where its quarters are told of; null where none is.</summary>
    public required StrategyFollowUp? FollowUp { get; init; }

    /// <summary>Evaluations of the strategy, newest first.</summary>
    public required ImmutableArray<ListEntry> Evaluations { get; init; }

    /// <summary>What of the strategy covers the topics of the Local Government Act; empty where it says nothing of the act.</summary>
    public required ImmutableArray<LawRow> LawRows { get; init; }

    /// <summary>All versions, newest first; empty where there is only one.</summary>
    public required ImmutableArray<VersionLine> Versions { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <summary>A step of the path up: the level's name and the node.</summary>
public sealed record WhyStep(string? LevelName, Link Link, string? Goal);

public sealed record ElementPage : PageModel
{
    /// <summary>The code as shown, such as "MWB 1.1"; or null.</summary>
    public required string? Code { get; init; }

    public required string? LevelName { get; init; }

    /// <summary>The path up from the strategy to the parent: why this is done.</summary>
    public required ImmutableArray<WhyStep> Why { get; init; }

    /// <summary>Elements of other strategies that this one carries out.</summary>
    public required ImmutableArray<Link> Implements { get; init; }

    /// <summary>Plain-language examples, to be shown first; empty where there are none.</summary>
    public required Html Examples { get; init; }

    public required string? Goal { get; init; }

    public required string? TargetState { get; init; }

    /// <summary>Period and responsible parties.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>The name of the level below in plural, or null.</summary>
    public required string? ChildrenName { get; init; }

    public required ImmutableArray<OutlineNode> Children { get; init; }

    public required ImmutableArray<MeasureRow> Measures { get; init; }

    public required ImmutableArray<StatusCount> Statuses { get; init; }

    /// <summary>How many measures need attention.</summary>
    public required ImmutableArray<AttentionCount> Attention { get; init; }

    /// <summary>What evaluations found year by year, newest first, and in which years there was none.</summary>
    public required ImmutableArray<EvaluatedYear> Evaluations { get; init; }

    /// <summary>Projects that carry this out.</summary>
    public required ImmutableArray<ListEntry> Projects { get; init; }

    /// <summary>Advocacy topics that carry this out.</summary>
    public required ImmutableArray<ListEntry> Advocacy { get; init; }

    /// <summary>Decisions that carry this out or concern it, newest first.</summary>
    public required ImmutableArray<RulingRow> Decisions { get; init; }

    /// <summary>The indicators that tell how it goes.</summary>
    public required ImmutableArray<TrendModel> Trends { get; init; }

    /// <summary>Indicators that are only named in words.</summary>
    public required ImmutableArray<string> IndicatorWords { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

public sealed record MeasurePage : PageModel
{
    public required string? Code { get; init; }

    public required string? LevelName { get; init; }

    /// <summary>The path up: why this is done.</summary>
    public required ImmutableArray<WhyStep> Why { get; init; }

    public required ImmutableArray<Link> Implements { get; init; }

    /// <summary>A mark that changes when the status or the text does, as in <see cref="MeasureRow.State"/>.</summary>
    public required string State { get; init; }

    public required StatusMark Status { get; init; }

    /// <summary>The latest status in words: date, forum, reason; null where there is none.</summary>
    public required StatusLine? LatestStatus { get; init; }

    /// <summary>What needs attention, a sentence each.</summary>
    public required ImmutableArray<string> Alerts { get; init; }

    /// <summary>The day on which the status was last told or confirmed; null where it never was.</summary>
    public required string? StatusReviewed { get; init; }

    /// <summary>The day by which it is to be told or confirmed again; null where no more follow-up is due.</summary>
    public required string? NextReview { get; init; }

    /// <summary>All statuses, newest first.</summary>
    public required ImmutableArray<StatusLine> StatusHistory { get; init; }

    /// <summary>Who is responsible, in the order of the card; empty where nothing is said.</summary>
    public required ImmutableArray<RoleName> Responsible { get; init; }

    /// <summary>When, in the writer's words; null where nothing is said.</summary>
    public required string? When { get; init; }

    /// <summary>The period that the overview gives; null where nothing is said.</summary>
    public required string? Period { get; init; }

    public required bool LacksCard { get; init; }

    /// <summary>The five parts in their order, missing ones too.</summary>
    public required ImmutableArray<CardPartModel> Card { get; init; }

    /// <summary>Projects that carry this out.</summary>
    public required ImmutableArray<ListEntry> Projects { get; init; }

    /// <summary>Advocacy topics that carry this out.</summary>
    public required ImmutableArray<ListEntry> Advocacy { get; init; }

    /// <summary>Decisions that carry this out or concern it, newest first.</summary>
    public required ImmutableArray<RulingRow> Decisions { get; init; }

    /// <summary>The findings of evaluations that the measure answers.</summary>
    public required ImmutableArray<FindingSource> Findings { get; init; }

    /// <summary>The indicators that have pages of their own.</summary>
    public required ImmutableArray<TrendModel> Trends { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <param name="Quarter">The page of the entry's quarter, or null.</param>
public sealed record StatusLine(StatusMark Mark, string Date, string? Reason, string? Forum, Link? Evidence, Link? Quarter = null);

/// <summary>A part of the card.</summary>
public sealed record CardPartModel
{
    public required CardPart Part { get; init; }

    public required string Name { get; init; }

    public required bool IsMissing { get; init; }

    /// <summary>Short values.</summary>
    public required ImmutableArray<string> Values { get; init; }

    /// <summary>Who is responsible, in that part; empty in the others.</summary>
    public required ImmutableArray<RoleName> Roles { get; init; }

    public required Html Text { get; init; }
}
