using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>How many of <see cref="Total"/> measures need attention, and why in a word or two.</summary>
public sealed record AttentionCount(string Word, int Count, int Total);

/// <summary>Where a strategy's quarters are told of.</summary>
/// <param name="Links">The latest quarter, the one before it and the list of all.</param>
/// <param name="Late">A sentence that says the latest full quarter was not reviewed in time; or null.</param>
public sealed record StrategyFollowUp(ImmutableArray<Link> Links, string? Late);

/// <summary>A quarter of a strategy: how every measure was going then, and what had changed since the quarter before.</summary>
public sealed record QuarterPage : PageModel
{
    /// <summary>A sentence that says the quarter is under way; null for full ones.</summary>
    public required string? UnderWay { get; init; }

    /// <summary>A sentence that says the review was not handled in time; or null.</summary>
    public required string? Late { get; init; }

    /// <summary>Strategy, days, the day by which the review is due, the situation picture.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<StatusCount> Statuses { get; init; }

    public required ImmutableArray<AttentionCount> Attention { get; init; }

    /// <summary>How many measures changed, in words, where the pages of areas show which; null where this page does.</summary>
    public required string? Changed { get; init; }

    /// <summary>Measures whose status changed in the quarter.</summary>
    public required ImmutableArray<QuarterChange> Changes { get; init; }

    /// <summary>Measures that were told of without a change of status.</summary>
    public required ImmutableArray<QuarterChange> Confirmed { get; init; }

    /// <summary>Of how many measures nothing was told in the quarter, in words; null where all were told of.</summary>
    public required string? Silent { get; init; }

    /// <summary>The forums of the review in their order.</summary>
    public required ImmutableArray<ForumModel> Forums { get; init; }

    public required ImmutableArray<QuarterRow> Measures { get; init; }

    /// <summary>The pages that show the measures of a large strategy area by area; empty where this page shows them.</summary>
    public required ImmutableArray<ListEntry> Parts { get; init; }

    /// <summary>True for the page of an area.</summary>
    public required bool IsPart { get; init; }
}

/// <summary>What was told of one measure in a quarter.</summary>
public sealed record QuarterChange
{
    public required Link Link { get; init; }

    public required StatusMark From { get; init; }

    public required StatusMark To { get; init; }

    public required bool IsChange { get; init; }

    /// <summary>The entries, oldest first.</summary>
    public required ImmutableArray<StatusLine> Lines { get; init; }
}

/// <summary>A measure as it was at the end of a quarter.</summary>
public sealed record QuarterRow
{
    public required Link Link { get; init; }

    public required StatusMark Status { get; init; }

    public required ImmutableArray<string> Flags { get; init; }

    /// <summary>The word of the status before the quarter where it was another; null where nothing changed.</summary>
    public required string? Before { get; init; }

    /// <summary>The day of the entry that tells it; null where nothing was ever told.</summary>
    public required string? Told { get; init; }

    public required string? Reason { get; init; }
}

/// <summary>A forum's turn in the review.</summary>
public sealed record ForumModel
{
    public required string Name { get; init; }

    public required Link? Link { get; init; }

    public required StepState State { get; init; }

    /// <summary>"Käsitelty 12.1.2025", "Käsiteltävä viimeistään 31.1.2025", "Määräaika 31.1.2025 on mennyt".</summary>
    public required string StateText { get; init; }

    public required string? Description { get; init; }

    public required Link? Evidence { get; init; }
}

/// <summary>The quarters of all strategies.</summary>
public sealed record QuarterIndexPage : PageModel
{
    public required ImmutableArray<StrategyQuarters> Strategies { get; init; }
}

/// <summary>The quarters of one strategy, newest first.</summary>
public sealed record StrategyQuarters(Link Strategy, string Anchor, ImmutableArray<ListEntry> Quarters);

public sealed record WorkListPage : PageModel
{
    /// <summary>Strategy and group.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>How many open matters nobody has looked at for three months, in words; null where none.</summary>
    public required string? Forgotten { get; init; }

    /// <summary>"Avoinna 2 / 5 asiasta".</summary>
    public required string OpenCount { get; init; }

    public required string ClosedCount { get; init; }

    /// <summary>Open matters, those first that nobody has looked at for longest.</summary>
    public required ImmutableArray<WorkItemRow> Open { get; init; }

    /// <summary>Closed matters, newest first.</summary>
    public required ImmutableArray<WorkItemRow> Closed { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <summary>A matter of a work list.</summary>
public sealed record WorkItemRow
{
    public required string Title { get; init; }

    /// <summary>What needs attention, in a word or two; or null.</summary>
    public required string? Flag { get; init; }

    public required string? Raised { get; init; }

    /// <summary>Every day on which it was looked at, oldest first.</summary>
    public required ImmutableArray<string> Checked { get; init; }

    public required string? Closed { get; init; }

    /// <summary>Empty where nothing is said.</summary>
    public required ImmutableArray<RoleName> Responsible { get; init; }

    public required string? Outcome { get; init; }

    public required ImmutableArray<Link> Concerns { get; init; }
}

public sealed record NewsPage : PageModel
{
    public required string? Date { get; init; }

    public required ImmutableArray<Link> Concerns { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <summary>What is late and what is coming, and in words how many more there are of each; null where all are here.</summary>
public sealed record DueList(ImmutableArray<DueRow> Late, string? MoreLate, ImmutableArray<DueRow> Coming, string? MoreComing);

/// <summary>Something that is due.</summary>
/// <param name="Kind">Such as "Katsaus" or "Toimenpiteen määräaika".</param>
public sealed record DueRow(string Date, string Kind, string What, Link? Link, bool IsLate);
