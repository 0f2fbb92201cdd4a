using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose;

/// <summary>Which strategies are versions of one another, by what each names as its previous version.</summary>
public sealed class StrategyVersions
{
    private readonly FrozenDictionary<DocumentId, DocumentId> previous;
    private readonly FrozenDictionary<DocumentId, DocumentId> next;

    private StrategyVersions(FrozenDictionary<DocumentId, DocumentId> previous)
    {
        this.previous = previous;
        next = previous.OrderBy(pair => pair.Key).DistinctBy(pair => pair.Value).ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
    }

    public static StrategyVersions Of(IEnumerable<Document> documents, References references)
    {
        var found = new Dictionary<DocumentId, DocumentId>();
        foreach (var strategy in documents.OfType<Strategy>())
        {
            if (references.FindDocument(strategy.Id, strategy.PreviousVersion) is { } id && id != strategy.Id) found.TryAdd(strategy.Id, id);
        }

        return new StrategyVersions(found.ToFrozenDictionary());
    }

    /// <summary>The version that <paramref name="strategy"/> was made from; null for a first one.</summary>
    public DocumentId? Previous(DocumentId strategy) => previous.TryGetValue(strategy, out var id) ? id : null;

    /// <summary>True for the newest version, and for every strategy that has only one.</summary>
    public bool IsNewest(DocumentId strategy) => !next.ContainsKey(strategy);

    /// <summary>The newest version of <paramref name="strategy"/>.</summary>
    public DocumentId Newest(DocumentId strategy) => All(strategy)[0];

    /// <summary>All versions of <paramref name="strategy"/>, newest first; itself alone where there is no other.</summary>
    public ImmutableArray<DocumentId> All(DocumentId strategy)
    {
        var after = Chain(strategy, next);
        // Versions that go in a circle were reported; each is then told once.
        return [.. after.Reverse(), strategy, .. Chain(strategy, previous).Except(after)];
    }

    private static ImmutableArray<DocumentId> Chain(DocumentId start, FrozenDictionary<DocumentId, DocumentId> links)
    {
        var chain = ImmutableArray.CreateBuilder<DocumentId>();
        var seen = new HashSet<DocumentId> { start };
        for (var at = start; links.TryGetValue(at, out var to) && seen.Add(to); at = to) chain.Add(to);
        return chain.ToImmutable();
    }
}
