using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>
/// Where every page and file of the site stands. An address mirrors the content's folders: <c>ryhmat/x.md</c> is
/// <c>ryhmat/x.html</c>, <c>index.md</c> is <c>index.html</c>; other languages stand below <c>sv/</c> and the like.
/// </summary>
public sealed class Routes
{
    // Who has taken an address that no file of staff's has.
    private const string Program = "SiteGen";

    private readonly FrozenDictionary<(DocumentId, string), UrlPath> pages;
    private readonly FrozenDictionary<string, UrlPath> files;
    private readonly FrozenSet<string> addresses;

    private Routes(
        FrozenDictionary<(DocumentId, string), UrlPath> pages, FrozenDictionary<string, UrlPath> files, ImmutableArray<Redirect> redirects, QuarterRoutes quarters,
        FrozenSet<string> addresses)
    {
        Quarters = quarters;
        this.addresses = addresses;
        this.pages = pages;
        this.files = files;
        Redirects = redirects;
    }

    /// <summary>An earlier address and the page that took its place.</summary>
    public sealed record Redirect(UrlPath From, Document To, Place Place);

    public ImmutableArray<Redirect> Redirects { get; }

    public QuarterRoutes Quarters { get; }

    /// <summary>The page of <paramref name="document"/>.</summary>
    public UrlPath Of(Document document) => pages[(document.Id, document.Language)];

    /// <summary>The published file at the content's <paramref name="path"/>.</summary>
    public UrlPath OfFile(string path) => files[path];

    /// <summary>An address below <paramref name="folder"/> for a page that no document is behind; none that something else has.</summary>
    /// <param name="given">What such pages have been given already.</param>
    public UrlPath Free(string folder, string name, ISet<string> given)
    {
        var path = UrlPath.Of($"{folder}{name}.html");
        for (var number = 2; addresses.Contains(path.Value) || !given.Add(path.Value); number++) path = UrlPath.Of($"{folder}{name}-{number}.html");
        return path;
    }

    /// <summary>The index of a section in <paramref name="language"/>, whether staff wrote an introduction or not.</summary>
    public static UrlPath OfIndex(string folder, string language, string siteLanguage) =>
        UrlPath.Of(Prefix(language, siteLanguage) + Folders(folder) + "index.html");

    /// <summary>The page that leads to every part of the site.</summary>
    public static UrlPath OfContents(string language, string siteLanguage) => UrlPath.Of(
        Prefix(language, siteLanguage) + language switch { "fi" => "sisalto", "sv" => "innehall", _ => "contents" } + ".html");

    /// <summary>The page that compares an evaluation with that of <paramref name="year"/>; it stands in the evaluation's folder.</summary>
    public static UrlPath OfComparison(Document evaluation, int year, string siteLanguage)
    {
        var folder = evaluation.Id.IsIndex ? evaluation.Id.Folder : evaluation.Id.Value + "/";
        var name = evaluation.Language switch { "fi" => "vertailu", "sv" => "jamforelse", _ => "comparison" };
        return UrlPath.Of($"{Prefix(evaluation.Language, siteLanguage)}{Folders(folder)}{name}-{year}.html");
    }

    /// <summary>The page that says what changed in <paramref name="strategy"/> since its previous version.</summary>
    public static UrlPath OfChanges(Document strategy, string siteLanguage) => UrlPath.Of(
        Prefix(strategy.Language, siteLanguage) + Folders(strategy.Id.IsIndex ? strategy.Id.Folder : strategy.Id.Value)
        + strategy.Language switch { "fi" => "muutokset", "sv" => "andringar", _ => "changes" } + ".html");

    /// <summary>The booklet of <paramref name="document"/>; it stands in the document's folder.</summary>
    public static UrlPath OfBook(Document document, string siteLanguage) => UrlPath.Of(
        Prefix(document.Language, siteLanguage) + Folders(document.Id.IsIndex ? document.Id.Folder : document.Id.Value)
        + document.Language switch { "fi" => "koko-asiakirja", "sv" => "hela-dokumentet", _ => "whole-document" } + ".html");

    /// <summary>The accessibility statement.</summary>
    public static UrlPath OfAccessibility(string language, string siteLanguage) => UrlPath.Of(
        Prefix(language, siteLanguage) + language switch { "fi" => "saavutettavuus", "sv" => "tillganglighet", _ => "accessibility" } + ".html");

    /// <summary>The page that tells what happens to feedback.</summary>
    public static UrlPath OfFeedback(string language, string siteLanguage) => UrlPath.Of(
        Prefix(language, siteLanguage) + language switch { "fi" => "anna-palautetta", "sv" => "ge-respons", _ => "give-feedback" } + ".html");

    /// <summary>The calendar file of all.</summary>
    public static UrlPath OfCalendar(string siteLanguage) => UrlPath.Of(siteLanguage switch { "fi" => "kalenteri", "sv" => "kalender", _ => "calendar" } + ".ics");

    /// <summary>The calendar file of a group.</summary>
    public static UrlPath OfCalendar(DocumentId group) =>
        UrlPath.Of(Folders(group.Folder) + (group.IsIndex ? "index" : Slug.From(group.Name).Value) + ".ics");

    /// <summary>The page that tells of the open data.</summary>
    public static UrlPath OfOpenData(string language, string siteLanguage) => UrlPath.Of(
        Prefix(language, siteLanguage) + language switch { "fi" => "avoin-data", "sv" => "oppna-data", _ => "open-data" } + ".html");

    /// <summary>A group or meeting in OParl's shape; the page of its first version is <paramref name="page"/>.</summary>
    public static UrlPath OfOParl(UrlPath page) => UrlPath.Of("data/oparl/" + page.Value[..^".html".Length] + ".json");

    /// <summary>The feed of all in <paramref name="language"/>.</summary>
    public static UrlPath OfFeed(string language, string siteLanguage) => UrlPath.Of(
        Prefix(language, siteLanguage) + language switch { "fi" => "syote", "sv" => "flode", _ => "feed" } + ".atom");

    /// <summary>The feed that follows the group or strategy whose page is <paramref name="page"/>.</summary>
    public static UrlPath OfFeed(UrlPath page) => UrlPath.Of(page.Value[..^".html".Length] + ".atom");

    /// <summary>The routes of <paramref name="site"/>; two pages at one address and bad aliases are reported.</summary>
    /// <param name="reserved">Addresses of what the program and the theme themselves write.</param>
    public static Outcome<Routes> Build(Site site, IEnumerable<UrlPath> reserved)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        // Some file systems do not tell A from a, so an address may not differ by case only.
        var taken = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in reserved) taken[path.Value] = Place.StartOf(Program);
        var pageRoutes = new Dictionary<(DocumentId, string), UrlPath>();
        var quarters = new QuarterRoutes(site, (path, language) => PathOf(new DocumentId(path), language, site.Settings.Language));
        foreach (var path in quarters.WithoutReview) taken[path.Value] = Place.StartOf(Program);
        foreach (var document in site.Documents)
        {
            // A review is read on the page of its quarter.
            var path = site.FollowUp.PlaceOf(document.Id) is { } place && quarters.Find(place.Strategy, place.Quarter, document.Language) is { } quarter
                ? quarter
                : PathOf(document.Id, document.Language, site.Settings.Language);
            pageRoutes[(document.Id, document.Language)] = path;
            Take(path, document.Place, taken, diagnostics);
        }

        foreach (var group in site.Documents.OfType<Group>().Select(group => group.Id).Distinct()) taken.TryAdd(OfCalendar(group).Value, Place.StartOf(Program));
        foreach (var own in site.Documents.Where(document => document is Group or Meeting)) taken.TryAdd(OfOParl(pageRoutes[(own.Id, own.Language)]).Value, Place.StartOf(Program));
        foreach (var followed in site.Documents.Where(document => document is Group or Strategy)) taken.TryAdd(OfFeed(pageRoutes[(followed.Id, followed.Language)]).Value, Place.StartOf(Program));
        var fileRoutes = site.Files.Keys.Order(StringComparer.Ordinal).ToDictionary(path => path, FilePath, StringComparer.Ordinal);
        foreach (var (path, route) in fileRoutes.OrderBy(pair => pair.Key, StringComparer.Ordinal)) Take(route, Place.StartOf(site.Files[path].Display), taken, diagnostics);
        foreach (var (path, place) in Comparisons.Paths(site)) Take(path, place, taken, diagnostics);
        // Where staff wrote no index the planner makes one.
        foreach (var index in Indexes(site)) taken.TryAdd(index.Value, Place.StartOf(Program));
        var redirects = Aliases(site, taken, diagnostics);
        return new(
            new Routes(pageRoutes.ToFrozenDictionary(), fileRoutes.ToFrozenDictionary(StringComparer.Ordinal), redirects, quarters, taken.Keys.ToFrozenSet(StringComparer.OrdinalIgnoreCase)),
            diagnostics.ToImmutable());
    }

    private static IEnumerable<UrlPath> Indexes(Site site) => site.Documents
        .SelectMany(document => RelativePath.Folders(document.Id.Value).Take(1).Where(folder => Words.Sections.Find(folder.TrimEnd('/')) is not null)
            .Append(string.Empty).Select(folder => OfIndex(folder, document.Language, site.Settings.Language))
            .Append(OfContents(document.Language, site.Settings.Language)))
        .Concat(SectionEntries.DerivedFolders(site).SelectMany(folder => site.Documents.Select(document => document.Language).Distinct().Select(language => OfIndex(folder, language, site.Settings.Language))))
        .Distinct();

    private static ImmutableArray<Redirect> Aliases(Site site, Dictionary<string, Place> taken, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var document in site.Documents)
        {
            foreach (var alias in document.Header.Aliases)
            {
                if (AliasPath(alias.Address) is not { } path) diagnostics.Add(StructureMessages.AliasNotValid(alias.Place, alias.Address));
                else if (Take(path, alias.Place, taken, diagnostics)) redirects.Add(new Redirect(path, document, alias.Place));
            }
        }

        return redirects.ToImmutable();
    }

    private static bool Take(UrlPath path, Place place, Dictionary<string, Place> taken, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        // A folder cannot have the name of a file.
        var blocking = RelativePath.Folders(path.Value).Select(folder => folder.TrimEnd('/')).FirstOrDefault(taken.ContainsKey) ?? path.Value;
        if (blocking == path.Value && taken.TryAdd(path.Value, place)) return true;
        diagnostics.Add(StructureMessages.AddressTaken(place, path.Value, taken[blocking].File));
        return false;
    }

    private static UrlPath? AliasPath(string alias)
    {
        var path = alias.Trim().TrimStart('/');
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) path = path[..^3] + ".html";
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        else if (!path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) path += ".html";
        return path.AsSpan().ContainsAny("#?& ") ? null : UrlPath.TryOf(path);
    }

    private static UrlPath PathOf(DocumentId id, string language, string siteLanguage) => UrlPath.Of(
        Prefix(language, siteLanguage) + Folders(id.Folder) + (id.IsIndex ? "index" : Slug.From(id.Name).Value) + ".html");

    private static UrlPath FilePath(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        return UrlPath.Of(Folders(path[..slash]) + path[slash..]);
    }

    private static string Prefix(string language, string siteLanguage) => language == siteLanguage ? string.Empty : language + "/";

    private static string Folders(string folder) =>
        string.Concat(folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(segment => Slug.From(segment).Value + "/"));
}
