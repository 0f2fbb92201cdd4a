using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compare;
using SiteGen.Compose;
using SiteGen.Compose.Calendar;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.OpenData;
using SiteGen.OpenData.OParl;
using SiteGen.Pages.Book;
using SiteGen.Pages.Clock;
using SiteGen.Pages.Machines;
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

    /// <summary>The theme's stylesheets and modules.</summary>
    public required ImmutableArray<TextPlan> AssetTexts { get; init; }

    /// <summary>The theme's other assets.</summary>
    public required ImmutableArray<FilePlan> AssetFiles { get; init; }

    /// <summary>Where each asset stands, by its name in the theme; a page loads those that it asks for.</summary>
    public required FrozenDictionary<string, UrlPath> AssetPaths { get; init; }

    /// <summary>How two versions of a text are compared.</summary>
    public required WordComparer CompareWords { get; init; }

    /// <summary>How a new document begins, for links to an editor.</summary>
    public required DocumentDrafter DraftDocument { get; init; }

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
            NotFoundPath, Routes.OfCalendar(site.Settings.Language), .. MachineTexts.Paths, .. DataFiles.Paths, .. OParlFiles.Paths, .. OpenDataPages.Paths(languages, site.Settings.Language), .. Feeds.Paths(languages, site.Settings.Language),
            .. ChangesPages.Paths(site), .. BookPages.Paths(site), .. AccessibilityPages.Paths(site), .. GiveFeedbackPages.Paths(site.Settings, languages),
            .. request.AssetPaths.Values,
            .. languages.SelectMany(language => SearchRoutes.Pages(language, site.Settings.Language)),
        ]);
        var sections = languages.ToFrozenDictionary(language => language, language => SectionEntries.Of(site, routes, language, request.Texts[language]));
        var calendars = languages.ToFrozenDictionary(language => language, language => SiteCalendar.Of(site, language));
        var baseUrl = request.BaseUrl ?? site.Settings.BaseUrl;
        var registers = RegisterRoutes.Of(site, routes, sections);
        var calendarFiles = CalendarFiles.Of(new CalendarRequest(site, routes, request.Texts[site.Settings.Language], baseUrl), calendars[site.Settings.Language]);
        var machines = new MachineRequest(site, routes, request.Texts, baseUrl);
        var feeds = Feeds.Of(machines);
        var context = new PlanContext
        {
            Site = site,
            Routes = routes,
            Texts = request.Texts,
            AssetPaths = request.AssetPaths,
            Sections = sections,
            Registers = registers,
            SharedTitles = SharedTitles.Of(site, registers, languages),
            CompareWords = request.CompareWords,
            DraftDocument = request.DraftDocument,
            MeetingOrder = MeetingOrder(site),
            EvaluationsOf = EvaluationsOf(site),
            SituationPictures = [.. site.Documents.OfType<SituationPicture>().DistinctBy(own => own.Id).OrderBy(own => own.Date).ThenBy(own => own.Id).Select(own => own.Id)],
            PlainPagesByFolder = PlainPagesByFolder(site),
            Calendars = calendars,
            CalendarFiles = calendarFiles,
            CalendarFilesByGroup = calendarFiles.ToLookup(file => file.Group ?? default),
            FeedsOfAll = feeds.Where(feed => feed.Of is null).ToFrozenDictionary(feed => feed.Language),
            FeedsByPage = feeds.Where(feed => feed.Of is not null).ToFrozenDictionary(feed => routes.Of(feed.Of!)),
            Data = DataFiles.Of(machines),
            BaseUrl = baseUrl,
        };
        var pages = site.Documents.Where(document => site.FollowUp.PlaceOf(document.Id) is null).Select(document => PageOf(context, document))
            .Concat(languages.SelectMany(language => GeneratedPages.Of(context, language)))
            .Concat(routes.Redirects.Select(redirect => Redirect(context, redirect)))
            .Append(NotFound(context))
            .OrderBy(page => page.Path).ToImmutableArray();
        return new(
            new SitePlan
            {
                Pages = pages,
                Files = [.. PublishedFiles(context), .. request.AssetFiles],
                Texts =
                [
                    .. MachineTexts.Of(context, pages), .. feeds.Select(feed => feed.Plan), .. context.Data.Select(file => file.Plan), .. OParlFiles.Of(machines),
                    .. context.CalendarFiles.Select(file => file.Plan), .. BookPages.Styles(site), .. request.AssetTexts,
                ],
            },
            [.. diagnostics, .. AccessibilityPages.Missing(context)]);
    }

    private static PagePlan PageOf(PlanContext context, Document document) => document switch
    {
        Strategy strategy => PagePlans.Of(context, document, "Strategy", scope => StrategyPages.Build(scope, strategy)),
        Element { IsValue: true } value => ValuePages.Plan(context, value),
        Element element => PagePlans.Of(context, document, "Element", scope => ElementPages.Build(scope, element)),
        Measure measure => PagePlans.Of(context, document, "Measure", scope => MeasurePages.Build(scope, measure)),
        Evaluation evaluation => PagePlans.Of(context, document, "Evaluation", scope => EvaluationPages.Build(scope, evaluation)),
        Meeting meeting => PagePlans.Of(context, document, "Meeting", scope => MeetingPages.Build(scope, meeting)),
        WorkList list => PagePlans.Of(context, document, "WorkList", scope => WorkListPages.Build(scope, list)),
        News news => PagePlans.Of(context, document, "News", scope => NewsPages.Build(scope, news)),
        // Whose quarter it is could not be found out, which was reported.
        Review => PagePlans.Of(context, document, "Page", scope => PlainPages.Bare(scope, document)),
        Group group => PagePlans.Of(context, document, "Group", scope => GroupPages.Build(scope, group)),
        Role role => PagePlans.Of(context, document, "Role", scope => RolePages.Build(scope, role)),
        Project project => PagePlans.Of(context, document, "Project", scope => ProjectPages.Build(scope, project)),
        Decision decision => PagePlans.Of(context, document, "Decision", scope => DecisionPages.Build(scope, decision)),
        Advocacy advocacy => PagePlans.Of(context, document, "Advocacy", scope => AdvocacyPages.Build(scope, advocacy)),
        Survey survey => PagePlans.Of(context, document, "Survey", scope => SurveyPages.Build(scope, survey)),
        SituationPicture picture => PagePlans.Of(context, document, "Paper", scope => PaperPages.SituationPicture(scope, picture)),
        WorkingPaper paper => PagePlans.Of(context, document, "Paper", scope => PaperPages.WorkingPaper(scope, paper)),
        FeedbackEntry feedback => PagePlans.Of(context, document, "FeedbackEntry", scope => FeedbackPages.Build(scope, feedback)),
        Indicator indicator => PagePlans.Of(context, document, "Indicator", scope => IndicatorPages.Build(scope, indicator)),
        YearClock clock when SectionOf(document.Id) == Section.YearClocks => PagePlans.Of(context, document, "YearClock", scope => YearClockPages.Whole(scope, HeaderBuilder.Of(scope, clock, null))),
        YearClock clock => PagePlans.Of(context, document, "YearClock", scope => YearClockPages.One(scope, clock)),
        PlainPage { Id.Value: "index" } home => PagePlans.Of(context, document, "Home", scope => PlainPages.Home(scope, home)),
        PlainPage page when SectionOf(document.Id) is { } section =>
            PagePlans.Of(context, document, SectionPages.Template(section), scope => SectionPages.Build(scope, section, page)),
        PlainPage page => PagePlans.Of(context, document, "Page", scope => PlainPages.Page(scope, page)),
        _ => throw new InvalidOperationException($"No page is planned for {document.GetType().Name}."),
    };

    private static PagePlan Redirect(PlanContext context, Routes.Redirect redirect) =>
        PagePlans.Of(new PageAddress(context, redirect.From, redirect.To.Language), redirect.Place, "Redirect", scope => new RedirectPage
        {
            Header = HeaderBuilder.Generated(scope, redirect.To.Title) with { CanonicalUrl = FrameBuilder.Canonical(scope, context.Routes.Of(redirect.To)), Scripts = [] },
            Target = scope.LinkTo(redirect.To),
        });

    // GitHub Pages shows this page at any address, so its links count from the site's root.
    private static PagePlan NotFound(PlanContext context)
    {
        var language = context.Site.Settings.Language;
        var root = context.BaseUrl is { } url ? new Uri(url).AbsolutePath : "/";
        return PagePlans.Of(new PageAddress(context, NotFoundPath, language), context.Site.Settings.Place, "NotFound", scope => new NotFoundPage
        {
            Header = HeaderBuilder.Generated(scope, scope.Texts["notfound.title"], root) with { Feedback = null, Scripts = [] },
        });
    }

    private static IEnumerable<FilePlan> PublishedFiles(PlanContext context) =>
        UsedFiles.Of(context.Site).Select(path => context.Site.Files[path])
            .Select(file => new FilePlan(context.Routes.OfFile(file.Path), file.FullPath, file.Size));

    private static Section? SectionOf(DocumentId id) =>
        id.IsIndex && id.Folder.Count(c => c == '/') == 1 ? Words.Sections.Find(id.Folder.TrimEnd('/')) : null;

    private static ILookup<DocumentId, DocumentId> EvaluationsOf(Site site) => site.Documents.OfType<Evaluation>()
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
