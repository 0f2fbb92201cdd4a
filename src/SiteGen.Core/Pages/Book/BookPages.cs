using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Pages.Book;

/// <summary>
/// Plans the booklets: one address for each strategy, evaluation and meeting that holds the whole document. They are made of
/// the same documents as the pages, so what is withheld cannot be in them; search passes them over.
/// </summary>
internal static class BookPages
{
    /// <summary>The styles of all booklets, one of the theme's assets.</summary>
    public const string Style = "book.css";

    /// <summary>The id of the title page.</summary>
    public const string Cover = "s-kansi";

    /// <summary>The addresses of all booklets and of their stylesheets.</summary>
    public static IEnumerable<UrlPath> Paths(Site site) => Documents(site).Select(document => PathOf(site, document)).Concat(Styles(site).Select(style => style.Path));

    /// <summary>The booklets in <paramref name="language"/>.</summary>
    public static IEnumerable<PagePlan> Plan(PlanContext context, string language) => Documents(context.Site)
        .Where(document => document.Language == language)
        .Select(document => PagePlans.Of(
            new PageAddress(context, PathOf(context.Site, document), language) { Book = () => new BookLinks(Anchors(context.Site, document)) },
            document.Place, "Book", scope => Build(scope, document)) with
        { Booklet = new Booklet(document.Id, language, document is Strategy && context.Site.IsCurrent(document.Id)) });

    /// <summary>The stylesheet of each booklet: the running headers, which only a stylesheet can give.</summary>
    public static IEnumerable<TextPlan> Styles(Site site) => Documents(site).Select(document => BookStyle.Of(PathOf(site, document), document.Title, RunningHeads(site, document)));

    /// <summary>A link to the booklet of <paramref name="document"/>; null for kinds that have none.</summary>
    public static Link? LinkTo(PageScope scope, Document document) =>
        HasBook(document) && scope.Book is null ? new Link(scope.Path.HrefTo(PathOf(scope.Site, document)), scope.Texts["book.open"]) : null;

    private static IEnumerable<Document> Documents(Site site) => site.Documents.Where(HasBook);

    private static bool HasBook(Document document) => document is Strategy or Evaluation or Meeting;

    private static UrlPath PathOf(Site site, Document document) => Routes.OfBook(document, site.Settings.Language);

    private static FrozenDictionary<DocumentId, string> Anchors(Site site, Document document) => site.Tree.Below(document.Id)
        .Select((node, index) => KeyValuePair.Create(node.Id, StrategyChapters.AnchorOf(index)))
        .Append(KeyValuePair.Create(document.Id, Cover)).ToFrozenDictionary();

    // A part of a strategy is a branch right below it; other booklets have one running header.
    private static IEnumerable<string> RunningHeads(Site site, Document document) => document is not Strategy ? [] :
        site.Tree.Find(document.Id)!.Children.Select(child => $"{site.Tree.Find(child)!.Code} {site.Index.Find(child, document.Language)!.Title}".Trim());

    private static BookPage Build(PageScope scope, Document document) => document switch
    {
        Strategy strategy => Of(scope, strategy, scope.Texts["kind.strategy"], [.. StrategyPages.Facts(scope, strategy)], StrategyChapters.Of(scope, strategy)) with
        {
            Banner = StrategyPages.Banner(scope, strategy),
        },
        Evaluation evaluation when EvaluationPages.Build(scope, evaluation) is var page => Of(scope, evaluation, page.KindName, page.Facts, EvaluationChapters.Of(scope, evaluation, page)),
        Meeting meeting when MeetingPages.Build(scope, meeting) is var page => Of(scope, meeting, page.KindName, page.Facts, MeetingChapters.Of(scope, meeting, page)),
        _ => throw new InvalidOperationException($"No booklet is made of {document.GetType().Name}."),
    };

    private static BookPage Of(PageScope scope, Document document, string? kindName, ImmutableArray<Fact> facts, IEnumerable<BookPart> parts)
    {
        ImmutableArray<BookPart> read = [.. parts];
        var page = new Link(scope.Path.HrefTo(scope.Context.Routes.Of(document)), document.Title);
        return new BookPage
        {
            Header = HeaderBuilder.Generated(scope, document.Title) with
            {
                KindName = kindName,
                Lead = document.Summary,
                Description = document.Summary,
                Distinction = scope.Texts["book.kind"],
                Breadcrumbs = [.. FrameBuilder.Breadcrumbs(scope, document), page],
                Translations = Translations(scope, document),
                Scripts = [],
                Styles = [.. PageAssets.Styles(scope), .. scope.Assets(Style), scope.Path.HrefTo(BookStyle.Of(scope.Path, document.Title, RunningHeads(scope.Site, document)).Path)],
                Updated = document.Header.Updated is { } updated ? scope.Date(updated) : null,
            },
            Banner = null,
            Facts = [.. facts.Select(BookFacts.Plain)],
            Document = page with { Text = FrameBuilder.Canonical(scope, scope.Context.Routes.Of(document)) ?? scope.Context.Routes.Of(document).Canonical },
            Contents = BookContents.Of(read.SelectMany(part => part.Chapters)),
            Parts = read,
        };
    }

    private static ImmutableArray<Translation> Translations(PageScope scope, Document document) =>
    [
        .. scope.Site.Index.Versions(document.Id).Where(version => version.Language != scope.Language).Select(version => new Translation(
            version.Language,
            scope.Context.Texts[version.Language]["language.own"],
            scope.Path.HrefTo(PathOf(scope.Site, version)),
            FrameBuilder.Canonical(scope, PathOf(scope.Site, version)))),
    ];
}
