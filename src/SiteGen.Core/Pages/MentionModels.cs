using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes the lists of documents that speak of a page: meetings and evaluations first, newest first.</summary>
internal static class MentionModels
{
    /// <summary>Who speaks of <paramref name="id"/> itself; only those that <paramref name="isTold"/> is true of, where given.</summary>
    public static ImmutableArray<Models.Mention> Of(PageScope scope, DocumentId id, Predicate<Document>? isTold = null) =>
        [.. InOrder(scope, id, HasParts(scope, id)).Where(mention => isTold is null || isTold(mention.By)).Select(mention => Model(scope, mention, null))];

    /// <summary>
    /// Who speaks of <paramref name="id"/> itself, and which meetings and evaluations speak of what stands above it in the
    /// strategy.
    /// </summary>
    public static ImmutableArray<Models.Mention> WithThoseAbove(PageScope scope, DocumentId id)
    {
        var own = InOrder(scope, id, HasParts(scope, id)).ToArray();
        var above = scope.Site.Tree.PathTo(id).Reverse().SelectMany(node =>
            InOrder(scope, node.Id, hasParts: false).Where(mention => IsEvent(mention.By)).Select(mention => (mention, node)));
        var seen = own.Select(mention => mention.By.Id).ToHashSet();
        var (events, others) = (own.Where(mention => IsEvent(mention.By)), own.Where(mention => !IsEvent(mention.By)));
        return
        [
            .. events.Select(mention => Model(scope, mention, null)),
            .. above.Where(pair => !scope.Site.Registers.Told.Contains((pair.mention.By.Id, id)) && seen.Add(pair.mention.By.Id)).Select(pair => Model(scope, pair.mention, scope.LinkTo(pair.node.Id)?.Text)),
            .. others.Select(mention => Model(scope, mention, null)),
        ];
    }

    // Pages that tell of projects, advocacy and decisions by themselves.
    private static bool HasParts(PageScope scope, DocumentId id) => scope.Site.Index.Find(id) is Element { IsValue: false } or Measure or Project;

    private static bool IsEvent(Document document) => document is Meeting or Evaluation or Decision;

    // In the page's language where there is such a version; the tree itself is shown elsewhere on the page, and so is
    // what is told of the document in a part of its own.
    private static IEnumerable<Compose.Mention> InOrder(PageScope scope, DocumentId id, bool hasParts) => scope.Site.Mentions[id]
        .Where(mention => mention.By == scope.Site.Index.Find(mention.By.Id, scope.Language))
        .Where(mention => !hasParts || !scope.Site.Registers.Told.Contains((mention.By.Id, id)))
        .Where(mention => !scope.Site.Indicators.Of(id).Contains(mention.By.Id))
        .Where(mention => !mention.By.Id.IsIndex || mention.By is not PlainPage)
        .OrderBy(mention => IsEvent(mention.By) ? 0 : 1)
        .ThenByDescending(mention => DocumentDates.Of(mention.By))
        .ThenBy(mention => mention.By.Id);

    private static Models.Mention Model(PageScope scope, Compose.Mention mention, string? above) => new(
        scope.LinkTo(mention.By, mention.Item?.Anchor.Value),
        KindNames.Of(mention.By, scope.Texts),
        Note(scope, mention, above),
        DocumentDates.InWords(scope, mention.By));

    private static string? Note(PageScope scope, Compose.Mention mention, string? above) => mention switch
    {
        { Item: { } item } => $"{item.Number} {item.Title}",
        _ when above is not null => scope.Texts.Format("mention.above", above),
        { By: FeedbackEntry feedback } => FeedbackPages.State(scope, feedback),
        { By: WorkingPaper } => scope.Texts["paper.notdecided"],
        { By: Survey survey } => SurveyPages.StateText(scope, survey),
        _ => null,
    };

    /// <summary>Who speaks of <paramref name="id"/>, other than meetings and evaluations.</summary>
    public static ImmutableArray<Models.Mention> OutsideOfMeetings(PageScope scope, DocumentId id) =>
        [.. InOrder(scope, id, HasParts(scope, id)).Where(mention => !IsEvent(mention.By)).Select(mention => Model(scope, mention, null))];
}
