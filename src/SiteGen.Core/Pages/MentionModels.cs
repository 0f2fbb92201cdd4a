using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes the lists of documents that speak of a page: meetings and evaluations first, newest first.</summary>
internal static class MentionModels
{
    /// <summary>Who speaks of <paramref name="id"/> itself.</summary>
    /// <param name="without">Who is shown elsewhere on the page; null for nobody.</param>
    public static ImmutableArray<Models.Mention> Of(PageScope scope, DocumentId id, IReadOnlySet<DocumentId>? without = null) =>
        [.. InOrder(scope, scope.Site.Mentions[id]).Where(mention => without?.Contains(mention.By.Id) != true).Select(mention => Model(scope, mention, null))];

    /// <summary>
    /// Who speaks of <paramref name="id"/> itself, and which meetings and evaluations speak of what stands above it in the
    /// strategy.
    /// </summary>
    public static ImmutableArray<Models.Mention> WithThoseAbove(PageScope scope, DocumentId id)
    {
        var own = InOrder(scope, scope.Site.Mentions[id]).Where(mention => !scope.Site.Indicators.Of(id).Contains(mention.By.Id)).ToArray();
        var above = scope.Site.Tree.PathTo(id).Reverse().SelectMany(node =>
            InOrder(scope, scope.Site.Mentions[node.Id].Where(mention => IsEvent(mention.By))).Select(mention => (mention, node)));
        var seen = own.Select(mention => mention.By.Id).ToHashSet();
        var (events, others) = (own.Where(mention => IsEvent(mention.By)), own.Where(mention => !IsEvent(mention.By)));
        return
        [
            .. events.Select(mention => Model(scope, mention, null)),
            .. above.Where(pair => seen.Add(pair.mention.By.Id)).Select(pair => Model(scope, pair.mention, scope.LinkTo(pair.node.Id)?.Text)),
            .. others.Select(mention => Model(scope, mention, null)),
        ];
    }

    private static bool IsEvent(Document document) => document is Meeting or Evaluation;

    // In the page's language where there is such a version; the tree itself is shown elsewhere on the page.
    private static IEnumerable<Compose.Mention> InOrder(PageScope scope, IEnumerable<Compose.Mention> mentions) => mentions
        .Where(mention => mention.By == scope.Site.Index.Find(mention.By.Id, scope.Language))
        .Where(mention => !mention.By.Id.IsIndex || mention.By is not PlainPage)
        .OrderBy(mention => IsEvent(mention.By) ? 0 : 1)
        .ThenByDescending(mention => DateOf(mention.By))
        .ThenBy(mention => mention.By.Id);

    private static Models.Mention Model(PageScope scope, Compose.Mention mention, string? above) => new(
        scope.LinkTo(mention.By, mention.Item?.Anchor.Value),
        KindNames.Of(mention.By, scope.Texts),
        mention.Item is { } item ? $"{item.Number} {item.Title}" : above is null ? null : scope.Texts.Format("mention.above", above),
        mention.By switch
        {
            Meeting { Date: { } date } => scope.Date(date),
            Evaluation { Year: { } year } => $"{year}",
            _ => null,
        });

    private static DateOnly DateOf(Document document) => document switch
    {
        Meeting { Date: { } date } => date,
        Evaluation { Year: { } year and > 0 and < 10000 } => new DateOnly(year, 12, 31),
        _ => DateOnly.MinValue,
    };
}
