using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compose.Indicators;
using SiteGen.Compose.Registers;
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

    /// <summary>Which strategies are versions of one another.</summary>
    public required StrategyVersions Versions { get; init; }

    /// <summary>The publishable files by path.</summary>
    public required FrozenDictionary<string, ContentFile> Files { get; init; }

    /// <summary>Who speaks of a document, by the document's id.</summary>
    public required ILookup<DocumentId, Mention> Mentions { get; init; }

    /// <summary>What evaluations have to do with each other and with the rest of the site.</summary>
    public required EvaluationRelations Evaluations { get; init; }

    /// <summary>What each evaluation found.</summary>
    public required ILookup<DocumentId, EvaluationFindings> Findings { get; init; }

    /// <summary>What evaluations found of an element, by the element's id.</summary>
    public required ILookup<DocumentId, ElementFindings> FindingsByElement { get; init; }

    /// <summary>The quarters in which strategies are followed up.</summary>
    public required FollowUpIndex FollowUp { get; init; }

    /// <summary>Roles, decisions and who carries out what.</summary>
    public required SiteRegisters Registers { get; init; }

    /// <summary>Which indicator measures what.</summary>
    public required IndicatorLinks Indicators { get; init; }

    /// <summary>The documents of one type, each once: in the site's language where there is such a text.</summary>
    public IEnumerable<T> Each<T>()
        where T : Document =>
        Documents.OfType<T>().Where(document => document == Index.Find(document.Id));

    /// <summary>What <paramref name="evaluation"/> found, in its own language.</summary>
    public EvaluationFindings FindingsOf(Evaluation evaluation) => Findings[evaluation.Id].First(found => found.Evaluation == evaluation);

    /// <summary>
    /// False for a strategy that a newer version has taken the place of, and for all below it: they stay readable, but
    /// count in no list, sum or table of what holds now.
    /// </summary>
    public bool IsCurrent(DocumentId id) => Versions.IsNewest(Tree.Find(id)?.Strategy ?? id);

    /// <summary>The strategies that no newer version has taken the place of, in the site's language where there is such a text.</summary>
    public IEnumerable<Strategy> CurrentStrategies => Documents.OfType<Strategy>().DistinctBy(strategy => strategy.Id)
        .Where(strategy => Versions.IsNewest(strategy.Id)).Select(strategy => Index.Find(strategy.Id)).OfType<Strategy>();

    /// <summary>Measures below <paramref name="id"/>, in reading order.</summary>
    public IEnumerable<Measure> MeasuresBelow(DocumentId id, string language) =>
        Tree.Below(id).Select(node => Index.Find(node.Id, language)).OfType<Measure>();
}

/// <summary>A place where a document speaks of another.</summary>
/// <param name="By">The document that speaks.</param>
/// <param name="Item">The agenda item in it, or null.</param>
public sealed record Mention(Document By, AgendaItem? Item);
