using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text.Time;

namespace SiteGen.Compose;

/// <summary>Which quarters of which strategies are told of, and which document reviews each.</summary>
public sealed class FollowUpIndex
{
    private readonly FrozenDictionary<DocumentId, ImmutableArray<Quarter>> quarters;
    private readonly FrozenDictionary<DocumentId, (DocumentId Strategy, Quarter Quarter)> places;
    private readonly FrozenDictionary<(DocumentId, Quarter), DocumentId> reviews;

    /// <summary>The quarters that the strategies of <paramref name="current"/> have been followed up in by <paramref name="today"/>.</summary>
    public FollowUpIndex(IEnumerable<Document> current, (DocumentIndex Index, StrategyTree Tree) site, References references, DateOnly today)
    {
        var (documents, tree) = site;
        var all = current.Where(document => document == documents.Find(document.Id)).ToArray();
        var strategies = all.OfType<Strategy>().ToArray();
        var only = strategies is [var one] ? one.Id : (DocumentId?)null;
        places = all.OfType<Review>().Where(review => review.Quarter is not null)
            .Select(review => (review.Id, Strategy: StrategyOf(review, documents, references, only), Quarter: review.Quarter!.Value))
            .Where(review => review.Strategy is not null)
            .ToFrozenDictionary(review => review.Id, review => (review.Strategy!.Value, review.Quarter));
        reviews = places.OrderBy(place => place.Key).DistinctBy(place => place.Value).ToFrozenDictionary(place => place.Value, place => place.Key);
        var reviewed = places.Values.ToLookup(place => place.Strategy, place => place.Quarter);
        quarters = strategies
            .Select(strategy => (strategy.Id, Quarters: Span(strategy, [.. EntryDays(strategy, documents, tree, today)], [.. reviewed[strategy.Id]], today)))
            .Where(pair => !pair.Quarters.IsEmpty).ToFrozenDictionary(pair => pair.Id, pair => pair.Quarters);
    }

    /// <summary>The strategies that have quarters, in order.</summary>
    public IEnumerable<DocumentId> Strategies => quarters.Keys.Order();

    /// <summary>The quarters of <paramref name="strategy"/> without gaps, oldest first; empty where nothing was ever told.</summary>
    public ImmutableArray<Quarter> QuartersOf(DocumentId strategy) => quarters.GetValueOrDefault(strategy, []);

    /// <summary>Whose quarter the review <paramref name="id"/> is of; null where that could not be found out.</summary>
    public (DocumentId Strategy, Quarter Quarter)? PlaceOf(DocumentId id) => places.TryGetValue(id, out var place) ? place : null;

    /// <summary>The document that reviews a quarter; null where nobody wrote one.</summary>
    public DocumentId? ReviewOf(DocumentId strategy, Quarter quarter) => reviews.TryGetValue((strategy, quarter), out var review) ? review : null;

    private static DocumentId? StrategyOf(Review review, DocumentIndex documents, References references, DocumentId? only)
    {
        if (review.Strategy is null) return only;
        return references.FindDocument(review.Id, review.Strategy) is { } id && documents.Find(id) is Strategy ? id : null;
    }

    private static IEnumerable<DateOnly> EntryDays(Strategy strategy, DocumentIndex documents, StrategyTree tree, DateOnly today) =>
        tree.Below(strategy.Id).Select(node => documents.Find(node.Id)).OfType<Measure>()
            .SelectMany(measure => measure.FollowUp).Select(entry => entry.Date).Where(day => day <= today);

    // A misspelt year must not make a hundred pages, so entries open no quarter before the strategy's own period; and a
    // strategy that is over is not followed up for ever.
    private static ImmutableArray<Quarter> Span(Strategy strategy, ImmutableArray<DateOnly> entries, ImmutableArray<Quarter> reviews, DateOnly today)
    {
        if (entries.IsEmpty && reviews.IsEmpty) return [];
        var earliest = strategy.Period?.Range?.Start is { } start ? Later(Quarter.Of(start), Quarter.First) : Quarter.First;
        Quarter[] told = [.. entries.Select(Quarter.Of).Where(quarter => quarter >= earliest).Concat(reviews).Order()];
        if (told.Length == 0) told = [earliest];
        var current = Quarter.Of(today);
        var last = MeasureProgress.IsFollowed(strategy, today) ? Later(current, reviews.IsEmpty ? current : reviews.Max()) : Later(told[^1], EndOf(strategy, current) ?? told[^1]);
        var span = ImmutableArray.CreateBuilder<Quarter>();
        for (var quarter = told[0]; quarter <= last; quarter = quarter.Next) span.Add(quarter);
        return span.ToImmutable();
    }

    private static Quarter? EndOf(Strategy strategy, Quarter current) =>
        strategy.Period?.Range?.End is { } end && Quarter.Of(end) <= current ? Quarter.Of(end) : null;

    private static Quarter Later(Quarter one, Quarter other) => one > other ? one : other;
}
