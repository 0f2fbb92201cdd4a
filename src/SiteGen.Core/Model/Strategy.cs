using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>A strategy: the root of a tree of elements and measures.</summary>
public sealed record Strategy : Document
{
    public required string? Organisation { get; init; }

    public required Timetable? Period { get; init; }

    public required DocumentStatus Status { get; init; }

    /// <summary>The latest handling and approval, each with its forum.</summary>
    public required ImmutableArray<Handling> Handlings { get; init; }

    public required ImmutableArray<Level> Levels { get; init; }

    /// <summary>The vision as one or several statements, in the writer's order.</summary>
    public required ImmutableArray<Statement> Vision { get; init; }

    public required string? Mission { get; init; }

    /// <summary>The forums that handle each quarter's review, in their order: groups or names.</summary>
    public required ImmutableArray<Reference> Forums { get; init; }

    /// <summary>The strategy that this one replaces.</summary>
    public required Reference? Replaces { get; init; }

    /// <summary>What this version is called, such as "Luonnos 9.9.2024"; or null.</summary>
    public required string? Version { get; init; }

    /// <summary>The version that this one was made from.</summary>
    public required Reference? PreviousVersion { get; init; }

    /// <summary>What of the strategy covers the topics of the Local Government Act; empty where nothing is said of the act.</summary>
    public required ImmutableArray<LawTopicEntry> LawTopics { get; init; }
}

/// <summary>What of a strategy covers one topic of the Local Government Act.</summary>
public sealed record LawTopicEntry(LawTopic Topic, ImmutableArray<Reference> Parts, string? Description, Place Place);

/// <summary>A statement with its place in the head.</summary>
public sealed record Statement(string Text, Place Place);

/// <summary>A day on which a forum handled or approved the document; either may be unknown.</summary>
public sealed record Handling(bool IsApproval, DateOnly? Date, string? Forum);

/// <summary>One level of a strategy's tree, as the strategy names it.</summary>
public sealed record Level
{
    /// <summary>Such as "kriittinen kehittämiskohde".</summary>
    public required string Name { get; init; }

    public required string? Plural { get; init; }

    /// <summary>Such as "MWB"; stands before the codes of the level.</summary>
    public required string? Abbreviation { get; init; }

    /// <summary>How many the level may hold in the whole strategy.</summary>
    public required int? Limit { get; init; }

    public required Place Place { get; init; }
}

/// <summary>A document in a strategy's tree.</summary>
public abstract record TreeDocument : Document
{
    /// <summary>The code as written in the head, or null.</summary>
    public required Statement? Code { get; init; }

    /// <summary>The number or letter that the file's name begins with ("1.1", "A"), or null.</summary>
    public required string? Prefix { get; init; }

    /// <summary>The level's name, such as "must-win battle"; null below the last named level.</summary>
    public required Level? Level { get; init; }

    public required Timetable? Period { get; init; }

    /// <summary>Elements of this or another strategy that this one carries out.</summary>
    public required ImmutableArray<Reference> Implements { get; init; }
}

/// <summary>A node above the measures: a goal, a must-win battle, a value, a vision element.</summary>
public sealed record Element : TreeDocument
{
    public required string? Goal { get; init; }

    public required string? TargetState { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }

    /// <summary>The indicators that tell how it goes: references, or plain words.</summary>
    public required ImmutableArray<Statement> Indicators { get; init; }

    /// <summary>Plain-language examples, shown first.</summary>
    public required Prose Examples { get; init; }

    /// <summary>True for the folder of a strategy's values and for the values in it.</summary>
    public required bool IsValue { get; init; }
}

/// <summary>A measure with its card and its status through time.</summary>
public sealed record Measure : TreeDocument
{
    /// <summary>The card's parts that the writer filled, in the writer's order.</summary>
    public required ImmutableArray<CardSection> Card { get; init; }

    /// <summary>When it is done, from the card.</summary>
    public required Timetable? Timetable { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }

    /// <summary>Status entries, oldest first.</summary>
    public required ImmutableArray<StatusEntry> FollowUp { get; init; }
}

/// <summary>One part of a measure card.</summary>
public sealed record CardSection
{
    public required CardPart Part { get; init; }

    /// <summary>The number in front of the heading, or null.</summary>
    public required int? Number { get; init; }

    /// <summary>Short values from the head; empty where the part stands only in the text.</summary>
    public required ImmutableArray<Statement> Values { get; init; }

    public required Prose Text { get; init; }

    public required Place Place { get; init; }
}

/// <summary>How a measure was on a day.</summary>
public sealed record StatusEntry
{
    public required DateOnly Date { get; init; }

    public required MeasureStatus Status { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Address of the evidence: a page of this site or of another.</summary>
    public required Reference? Evidence { get; init; }

    /// <summary>Who handled it.</summary>
    public required string? Forum { get; init; }

    public required Place Place { get; init; }
}
