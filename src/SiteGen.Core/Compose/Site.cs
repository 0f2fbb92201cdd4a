using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compose.Indicators;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose;

/// <summary>The whole site as staff mean it, every relation between documents known.</summary>
public sealed record Site
{
    public required SiteSettings Settings { get; init; }

    /// <summary>The build's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>By id, then by language.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    public required DocumentIndex Index { get; init; }

    public required StrategyTree Tree { get; init; }

    public required References References { get; init; }

    /// <summary>The publishable files by path.</summary>
    public required FrozenDictionary<string, ContentFile> Files { get; init; }

    /// <summary>Who speaks of a document, by the document's id.</summary>
    public required ILookup<DocumentId, Mention> Mentions { get; init; }

    /// <summary>What each evaluation found.</summary>
    public required ILookup<DocumentId, EvaluationFindings> Findings { get; init; }

    /// <summary>What evaluations found of an element, by the element's id.</summary>
    public required ILookup<DocumentId, ElementFindings> FindingsByElement { get; init; }

    /// <summary>Which indicator measures what.</summary>
    public required IndicatorLinks Indicators { get; init; }

    /// <summary>Measures below <paramref name="id"/>, in reading order.</summary>
    public IEnumerable<Measure> MeasuresBelow(DocumentId id, string language) =>
        Tree.Below(id).Select(node => Index.Find(node.Id, language)).OfType<Measure>();
}

/// <summary>A place where a document speaks of another.</summary>
/// <param name="By">The document that speaks.</param>
/// <param name="Item">The agenda item in it, or null.</param>
public sealed record Mention(Document By, AgendaItem? Item);
