using System.Collections.Immutable;
using SiteGen.Compare;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Makes the pages that say what changed between two versions of a strategy.</summary>
internal static class ChangesPages
{
    /// <summary>The addresses of all such pages.</summary>
    public static IEnumerable<UrlPath> Paths(Site site) => Strategies(site).Select(strategy => Routes.OfChanges(strategy, site.Settings.Language));

    /// <summary>The pages in <paramref name="language"/>.</summary>
    public static IEnumerable<PagePlan> Plan(PlanContext context, string language) =>
        Strategies(context.Site).Where(strategy => strategy.Language == language).Select(strategy => PagePlans.Of(
            new PageAddress(context, Routes.OfChanges(strategy, context.Site.Settings.Language), language), strategy.Place, "Changes", scope => Build(scope, strategy)));

    private static IEnumerable<Strategy> Strategies(Site site) =>
        site.Documents.OfType<Strategy>().Where(strategy => site.Versions.Previous(strategy.Id) is not null);

    private static ChangesPage Build(PageScope scope, Strategy strategy)
    {
        var older = (Strategy)scope.Site.Index.Find(scope.Site.Versions.Previous(strategy.Id)!.Value, scope.Language)!;
        var match = new VersionMatch(scope.Site, older.Id, strategy.Id);
        var moved = match.Pairs.Where(pair => match.HasMoved(pair.Older, pair.Newer)).ToArray();
        var parts = match.Pairs.Select(pair => (pair.Newer, Part: Reworded(scope, pair.Older, pair.Newer))).Where(pair => pair.Part is not null).ToArray();
        ImmutableArray<RewordedPart> reworded = [.. parts.Select(pair => pair.Part).Prepend(Reworded(scope, older.Id, strategy.Id)).OfType<RewordedPart>()];
        var unchanged = match.Pairs.Length - moved.Select(pair => pair.Newer).Concat(parts.Select(pair => pair.Newer)).Distinct().Count();
        return new ChangesPage
        {
            Header = Header(scope, strategy),
            Older = VersionLinks.Of(scope, older),
            Newer = VersionLinks.Of(scope, strategy),
            Counts = Counts(scope.Texts, match.Added.Length, match.Removed.Length, moved.Length, reworded.Length, unchanged),
            Added = [.. match.Added.Select(id => scope.LinkTo(id)!)],
            Removed = [.. match.Removed.Select(id => scope.LinkTo(id)!)],
            Moved = [.. moved.Select(pair => new MovedPart(scope.LinkTo(pair.Newer)!, PlaceOf(scope, pair.Older), PlaceOf(scope, pair.Newer)))],
            Reworded = reworded,
        };
    }

    private static PageHeader Header(PageScope scope, Strategy strategy) =>
        HeaderBuilder.Generated(scope, scope.Texts.Format("changes.title", strategy.Title)) with
        {
            KindName = scope.Texts["changes.kind"],
            Breadcrumbs = [.. FrameBuilder.Breadcrumbs(scope, strategy), scope.LinkTo(strategy)],
            Translations =
            [
                .. scope.Site.Index.Versions(strategy.Id).Where(version => version.Language != scope.Language).Select(version => Translation(scope, version)),
            ],
        };

    private static Translation Translation(PageScope scope, Document version)
    {
        var path = Routes.OfChanges(version, scope.Site.Settings.Language);
        return new Translation(version.Language, scope.Context.Texts[version.Language]["language.own"], scope.Path.HrefTo(path), FrameBuilder.Canonical(scope, path));
    }

    private static ImmutableArray<string> Counts(Texts texts, params ReadOnlySpan<int> numbers)
    {
        string[] keys = ["changes.added", "changes.removed", "changes.moved", "changes.reworded", "changes.unchanged"];
        var counts = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < keys.Length; i++) counts.Add(texts.Format("changes.count", texts[keys[i]], numbers[i]));
        return counts.ToImmutable();
    }

    private static string PlaceOf(PageScope scope, DocumentId id)
    {
        var node = scope.Site.Tree.Find(id)!;
        return string.Join(", ", new[] { node.Code, node.Parent is { } parent ? scope.LinkTo(parent)?.Text : null }.OfType<string>());
    }

    private static RewordedPart? Reworded(PageScope scope, DocumentId older, DocumentId newer)
    {
        var (before, now) = (scope.Site.Index.Find(older, scope.Language)!, scope.Site.Index.Find(newer, scope.Language)!);
        // A translation and an original have no words in common.
        if (before.Language != now.Language) (before, now) = (scope.Site.Index.Find(older)!, scope.Site.Index.Find(newer)!);
        var texts = ComparedFields.Of(before).Concat(ComparedFields.Of(now).Select(field => (field.NameKey, Text: string.Empty))).DistinctBy(field => field.NameKey)
            .GroupJoin(ComparedFields.Of(now), field => field.NameKey, field => field.NameKey, (field, after) => (field.NameKey, Before: field.Text, Now: after.Select(own => own.Text).FirstOrDefault(string.Empty)))
            .Where(field => field.Before != field.Now)
            .Select(field => new RewordedText(scope.Texts[field.NameKey], Paragraphs(scope.Context.CompareWords(field.Before, field.Now)))).ToImmutableArray();
        return texts.IsEmpty ? null : new RewordedPart(scope.LinkTo(newer)!, texts);
    }

    // A paragraph without any change is left out: the page shows changes, the versions show the whole.
    private static ImmutableArray<ImmutableArray<TextPiece>> Paragraphs(IEnumerable<TextPiece> pieces)
    {
        var paragraphs = new List<List<TextPiece>> { new() };
        foreach (var piece in pieces)
        {
            foreach (var (number, line) in piece.Text.Split('\n').Index())
            {
                if (number > 0) paragraphs.Add([]);
                if (line.Length > 0) paragraphs[^1].Add(piece with { Text = line });
            }
        }

        return [.. paragraphs.Where(paragraph => paragraph.Any(piece => piece.Kind != PieceKind.Same)).Select(paragraph => paragraph.ToImmutableArray())];
    }
}
