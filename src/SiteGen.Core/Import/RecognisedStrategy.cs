using System.Collections.Immutable;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>What of a strategy's tree a document holds.</summary>
public sealed record RecognisedStrategy
{
    /// <summary>The name of the upper level as the source writes it; null where the source has none.</summary>
    public required string? AreaLevel { get; init; }

    /// <summary>The abbreviation or name of the level below, such as MWB; null where the source has none.</summary>
    public required string? GoalLevel { get; init; }

    /// <summary>The elements at the top: areas, or goals where there are no areas.</summary>
    public required ImmutableArray<RecognisedElement> Elements { get; init; }

    /// <summary>Measures that stand below no element.</summary>
    public required ImmutableArray<RecognisedMeasure> Measures { get; init; }

    public required ImmutableArray<RecognisedValue> Values { get; init; }

    /// <summary>What is no part of the tree, with its headings.</summary>
    public required ImmutableArray<ImportedBlock> Rest { get; init; }

    public required ImmutableArray<Remark> Remarks { get; init; }

    /// <summary>Every measure, in order.</summary>
    public IEnumerable<RecognisedMeasure> AllMeasures => [.. Elements.SelectMany(element => element.AllMeasures), .. Measures];
}

/// <summary>An element of a strategy: a focus area or a goal.</summary>
public sealed record RecognisedElement
{
    /// <summary>"1" or "1.1".</summary>
    public required string Code { get; init; }

    /// <summary>The letters before the code, as written; null where there are none.</summary>
    public required string? Label { get; init; }

    public required string Title { get; init; }

    public required string? TargetState { get; init; }

    public required ImmutableArray<RecognisedElement> Elements { get; init; }

    public required ImmutableArray<RecognisedMeasure> Measures { get; init; }

    public required ImmutableArray<ImportedBlock> Text { get; init; }

    public required Spot Spot { get; init; }

    internal IEnumerable<RecognisedMeasure> AllMeasures => [.. Measures, .. Elements.SelectMany(element => element.AllMeasures)];
}

/// <summary>A measure: its line in an overview, its card, or both.</summary>
public sealed record RecognisedMeasure
{
    /// <summary>The letter that gives it order; null where it has none.</summary>
    public required char? Letter { get; init; }

    public required string Title { get; init; }

    /// <summary>Its title in the overview where that is another one; otherwise null.</summary>
    public required string? OverviewTitle { get; init; }

    /// <summary>When, as the overview says; null where it does not.</summary>
    public required string? Period { get; init; }

    public required ImmutableArray<RecognisedPart> Parts { get; init; }

    public required ImmutableArray<ImportedBlock> Introduction { get; init; }

    public required Spot Spot { get; init; }
}

/// <summary>A part of a measure card.</summary>
public sealed record RecognisedPart(CardPart Part, int? Number, ImmutableArray<ImportedBlock> Blocks, Spot Spot);

/// <summary>One of the values that a strategy rests on.</summary>
public sealed record RecognisedValue(string Title, ImmutableArray<ImportedBlock> Text, Spot Spot);
