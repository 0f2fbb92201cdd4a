using System.Collections.Frozen;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Indicators;

/// <summary>Which indicator measures which element or measure: said by the indicator, or by what it measures.</summary>
public sealed class IndicatorLinks
{
    private readonly ILookup<DocumentId, DocumentId> indicators;
    private readonly ILookup<DocumentId, DocumentId> measured;
    private readonly FrozenDictionary<string, DocumentId> byTitle;
    private readonly References references;

    private IndicatorLinks(IEnumerable<Document> current, DocumentIndex index, References references)
    {
        this.references = references;
        // A title that two indicators share names neither.
        byTitle = index.Ids.SelectMany(id => index.Versions(id)).OfType<Indicator>()
            .GroupBy(indicator => References.Fold(indicator.Title), indicator => indicator.Id)
            .Where(group => group.Key.Length > 0 && group.Distinct().Count() == 1)
            .ToFrozenDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var pairs = current.Where(document => document == index.Find(document.Id)).OrderBy(document => document is Indicator).ThenBy(document => document.Id).SelectMany(document => Pairs(document, index)).Distinct().ToArray();
        indicators = pairs.ToLookup(pair => pair.Measured, pair => pair.Indicator);
        measured = pairs.ToLookup(pair => pair.Indicator, pair => pair.Measured);
    }

    /// <summary>The links of <paramref name="current"/>, the documents that hold today.</summary>
    public static IndicatorLinks Of(IEnumerable<Document> current, DocumentIndex index, References references) => new(current, index, references);

    /// <summary>The indicators of an element or measure, those that it names itself first, in its order.</summary>
    public IEnumerable<DocumentId> Of(DocumentId measured) => indicators[measured];

    /// <summary>What <paramref name="indicator"/> measures.</summary>
    public IEnumerable<DocumentId> MeasuredBy(DocumentId indicator) => measured[indicator];

    /// <summary>The indicator that a value of <c>mittarit</c> in <paramref name="from"/> names by title or path; null for plain words.</summary>
    public DocumentId? Named(DocumentId from, string value)
    {
        if (!value.Contains(".md", StringComparison.OrdinalIgnoreCase)) return byTitle.TryGetValue(References.Fold(value), out var id) ? id : null;
        return references.Follow(from, value) is Target.ToDocument { Id: var target } ? target : null;
    }

    private IEnumerable<(DocumentId Measured, DocumentId Indicator)> Pairs(Document document, DocumentIndex index) => document switch
    {
        Indicator indicator => indicator.Measures.Select(reference => references.FindDocument(indicator.Id, reference)).OfType<DocumentId>()
            .Select(target => (target, indicator.Id)),
        Element element => Named(element.Id, element.Indicators.Select(value => value.Text), index),
        Measure measure => Named(measure.Id, Values(measure), index),
        _ => [],
    };

    private IEnumerable<(DocumentId, DocumentId)> Named(DocumentId from, IEnumerable<string> values, DocumentIndex index) =>
        values.Select(value => Named(from, value)).OfType<DocumentId>().Where(id => index.Find(id) is Indicator).Select(id => (from, id));

    private static IEnumerable<string> Values(Measure measure) => measure.Card.Where(section => section.Part == CardPart.Indicators)
        .SelectMany(section => section.Values.Select(value => value.Text).Concat(section.Text.Links.Select(link => link.Target)));
}
