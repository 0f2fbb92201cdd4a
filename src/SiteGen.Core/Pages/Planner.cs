using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Search;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>What the planner needs of the theme and of the command.</summary>
public sealed record PlanRequest
{
    /// <summary>Interface texts by language.</summary>
    public required FrozenDictionary<string, Texts> Texts { get; init; }

    /// <summary>The theme's texts for browsers: the stylesheet.</summary>
    public required ImmutableArray<TextPlan> Styles { get; init; }

    /// <summary>The theme's other assets.</summary>
    public required ImmutableArray<FilePlan> Assets { get; init; }

    public required UrlPath Stylesheet { get; init; }

    /// <summary>Overrides the address in settings; ends in a slash.</summary>
    public required string? BaseUrl { get; init; }
}

/// <summary>
/// The fourth stage. In: the site. Out: every file that will be written, with what each page prints decided.
/// <list type="number">
/// <item>Give every document and file its address.</item>
/// <item>Plan a page for each document, for sections without an introduction, for earlier addresses and for "not found".</item>
/// <item>Plan what machines read: sitemap, robots, GitHub's own files.</item>
/// </list>
/// </summary>
public static class Planner
{
    private static readonly UrlPath NotFoundPath = UrlPath.Of("404.html");

    public static Outcome<SitePlan> Plan(Site site, PlanRequest request)
    {
        var languages = site.Documents.Select(document => document.Language).Append(site.Settings.Language).Distinct().Order(StringComparer.Ordinal).ToArray();
        var (routes, diagnostics) = Routes.Build(site,
        [
            NotFoundPath, .. MachineTexts.Paths, .. request.Styles.Select(style => style.Path), .. request.Assets.Select(asset => asset.Path),
            .. languages.SelectMany(language => SearchRoutes.Pages(language, site.Settings.Language)),
        ]);
        var context = new PlanContext
        {
            Site = site,
            Routes = routes,
            Texts = request.Texts,
            Stylesheet = request.Stylesheet,
            Sections = languages.ToFrozenDictionary(language => language, language => SectionEntries.Of(site, routes, language, request.Texts[language])),
            MeetingOrder = MeetingOrder(site),
            EvaluationsByGroup = EvaluationsByGroup(site),
            PlainPagesByFolder = PlainPagesByFolder(site),
            BaseUrl = request.BaseUrl ?? site.Settings.BaseUrl,
        };
        var pages = site.Documents.Select(document => PageOf(context, document))
            .Concat(languages.SelectMany(language => Generated(context, language)))
            .Concat(languages.SelectMany(language => Search(context, language)))
            .Concat(routes.Redirects.Select(redirect => Redirect(context, redirect)))
            .Append(NotFound(context))
            .OrderBy(page => page.Path).ToImmutableArray();
        return new(
            new SitePlan
            {
                Pages = pages,
                Files = [.. PublishedFiles(context), .. request.Assets],
                Texts = [.. MachineTexts.Of(context), .. request.Styles],
            },
            diagnostics);
    }

    private static PagePlan PageOf(PlanContext context, Document document) => document switch
    {
        Strategy strategy => Page(context, document, "Strategy", scope => StrategyPages.Build(scope, strategy)),
        Element element => Page(context, document, "Element", scope => ElementPages.Build(scope, element)),
        Measure measure => Page(context, document, "Measure", scope => MeasurePages.Build(scope, measure)),
        Evaluation evaluation => Page(context, document, "Evaluation", scope => EvaluationPages.Build(scope, evaluation)),
        Meeting meeting => Page(context, document, "Meeting", scope => MeetingPages.Build(scope, meeting)),
        Group group => Page(context, document, "Group", scope => PlainPages.Group(scope, group)),
        PlainPage { Id.Value: "index" } home => Page(context, document, "Home", scope => PlainPages.Home(scope, home)),
        PlainPage page when SectionOf(document.Id) is { } section =>
            Page(context, document, "Section", scope => PlainPages.Section(scope, page.Title, page, DocumentsOf(scope, section))),
        PlainPage page => Page(context, document, "Page", scope => PlainPages.Page(scope, page)),
        _ => throw new InvalidOperationException($"No page is planned for {document.GetType().Name}."),
    };

    private static PagePlan Page(PlanContext context, Document document, string template, Func<PageScope, PageModel> build) =>
        Page(new PageScopeRequest(context, context.Routes.Of(document), document.Language), document.Place, template, build) with { Searched = new(document.Language, document) };

    private static PagePlan Page(PageScopeRequest request, Place source, string template, Func<PageScope, PageModel> build) => new()
    {
        Path = request.Path,
        Template = template,
        Source = source,
        Build = () =>
        {
            var scope = new PageScope(request.Context, request.Path, request.Language);
            var model = build(scope);
            return new BuiltPage(model, scope.Links);
        },
    };

    private sealed record PageScopeRequest(PlanContext Context, UrlPath Path, string Language);

    // The home page and the indexes of sections that staff wrote no introduction for.
    private static IEnumerable<PagePlan> Generated(PlanContext context, string language)
    {
        var settings = context.Site.Settings;
        var isWritten = context.Site.Index.Versions(new DocumentId("index")).Any(document => document.Language == language);
        if (!isWritten)
        {
            var home = Routes.OfIndex(string.Empty, language, settings.Language);
            yield return Page(new PageScopeRequest(context, home, language), settings.Place, "Home", scope => PlainPages.Home(scope, null));
        }

        foreach (var entry in context.Sections[language])
        {
            if (entry.Introduction is not null || entry.Folder is null || Words.Sections.Find(entry.Folder.TrimEnd('/')) is not { } section) continue;
            yield return Page(
                new PageScopeRequest(context, entry.Path, language), settings.Place, "Section",
                scope => PlainPages.Section(scope, entry.Title, null, DocumentsOf(scope, section))) with
            { Searched = new(language, null) };
        }
    }

    private static IEnumerable<PagePlan> Search(PlanContext context, string language)
    {
        var place = context.Site.Settings.Place;
        var own = context.Site.Settings.Language;
        yield return Page(new PageScopeRequest(context, SearchRoutes.Page(language, own), language), place, "Search", SearchPages.Search);
        yield return Page(new PageScopeRequest(context, SearchRoutes.Terms(language, own), language), place, "Index", SearchPages.Terms);
    }

    private static PagePlan Redirect(PlanContext context, Routes.Redirect redirect) =>
        Page(new PageScopeRequest(context, redirect.From, redirect.To.Language), redirect.Place, "Redirect", scope => new RedirectPage
        {
            Header = HeaderBuilder.Generated(scope, redirect.To.Title) with { CanonicalUrl = FrameBuilder.Canonical(scope, context.Routes.Of(redirect.To)) },
            Target = scope.LinkTo(redirect.To),
        });

    // GitHub Pages shows this page at any address, so its links count from the site's root.
    private static PagePlan NotFound(PlanContext context)
    {
        var language = context.Site.Settings.Language;
        var root = context.BaseUrl is { } url ? new Uri(url).AbsolutePath : "/";
        return Page(new PageScopeRequest(context, NotFoundPath, language), context.Site.Settings.Place, "NotFound", scope => new NotFoundPage
        {
            Header = HeaderBuilder.Generated(scope, scope.Texts["notfound.title"], root) with { Feedback = null },
        });
    }

    private static IEnumerable<FilePlan> PublishedFiles(PlanContext context) =>
        UsedFiles.Of(context.Site).Select(path => context.Site.Files[path])
            .Select(file => new FilePlan(context.Routes.OfFile(file.Path), file.FullPath, file.Size));

    private static Section? SectionOf(DocumentId id) =>
        id.IsIndex && id.Folder.Count(c => c == '/') == 1 ? Words.Sections.Find(id.Folder.TrimEnd('/')) : null;

    private static IEnumerable<Document> DocumentsOf(PageScope scope, Section section) => section switch
    {
        Section.Strategies => Entries.All<Strategy>(scope),
        Section.Evaluations => Entries.Evaluations(scope),
        Section.Meetings => Entries.Meetings(scope),
        _ => Entries.All<Group>(scope),
    };

    private static ILookup<DocumentId, DocumentId> EvaluationsByGroup(Site site) => site.Documents.OfType<Evaluation>()
        .OrderByDescending(evaluation => evaluation.Year).ThenBy(evaluation => evaluation.Id)
        .SelectMany(evaluation => new[] { evaluation.Evaluator, evaluation.Subject }
            .Select(reference => site.References.FindDocument(evaluation.Id, reference)).OfType<DocumentId>()
            .Select(group => (Group: group, evaluation.Id)))
        .Distinct().ToLookup(pair => pair.Group, pair => pair.Id);

    // An index stands in the folder above its own.
    private static ILookup<string, DocumentId> PlainPagesByFolder(Site site) => site.Documents.OfType<PlainPage>()
        .Where(page => page.Id.Folder.Length > 0).DistinctBy(page => page.Id)
        .OrderBy(page => page.Header.Order ?? int.MaxValue).ThenBy(page => page.Id)
        .ToLookup(page => page.Id.IsIndex ? RelativePath.Folders(page.Id.Folder.TrimEnd('/')).LastOrDefault(string.Empty) : page.Id.Folder, page => page.Id);

    private static FrozenDictionary<DocumentId, ImmutableArray<DocumentId>> MeetingOrder(Site site) => site.Documents.OfType<Meeting>()
        .DistinctBy(meeting => meeting.Id)
        .GroupBy(meeting => site.References.FindDocument(meeting.Id, meeting.Group) ?? default)
        .ToFrozenDictionary(group => group.Key, group => group.OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Id).Select(meeting => meeting.Id).ToImmutableArray());
}
