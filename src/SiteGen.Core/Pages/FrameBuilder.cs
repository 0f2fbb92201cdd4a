using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Machines;
using SiteGen.Pages.Models;
using SiteGen.Search;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes what every page carries: the site's frame, the way home, translations, feedback.</summary>
internal static class FrameBuilder
{
    private const int LongestMenu = 7;
    private const Section LastMainSection = Section.Groups;

    public static SiteFrame Site(PageScope scope, string? baseHref = null)
    {
        var settings = scope.Site.Settings;
        return new SiteFrame
        {
            Name = settings.Name,
            Organisation = settings.Organisation,
            Contact = settings.Contact,
            HomeHref = scope.Path.HrefTo(Home(scope)),
            ContentsHref = scope.Context.Sections[scope.Language].IsEmpty ? null : scope.Path.HrefTo(Contents(scope)),
            AccessibilityHref = settings.Accessibility is null ? null : scope.Path.HrefTo(Routes.OfAccessibility(scope.Language, settings.Language)),
            FeedbackHref = settings.Feedback is null ? null : scope.Path.HrefTo(Routes.OfFeedback(scope.Language, settings.Language)),
            OpenDataHref = scope.Path.HrefTo(Routes.OfOpenData(scope.Language, settings.Language)),
            SearchHref = scope.Path.HrefTo(SearchRoutes.Page(scope.Language, settings.Language)),
            TermsHref = scope.Path.HrefTo(SearchRoutes.Terms(scope.Language, settings.Language)),
            StylesheetHref = scope.Asset("site.css")!,
            Assets = new AssetLinks(scope.Context.AssetPaths, scope.Path),
            Navigation = [.. Navigation(scope)],
            BaseHref = baseHref,
            Feeds = [.. Feeds(scope).OfType<FeedFile>().Select(feed => new FeedLink(scope.Path.HrefTo(feed.Plan.Path), feed.Title))],
            Colour = settings.Colour.Value,
        };
    }

    private static IEnumerable<FeedFile?> Feeds(PageScope scope) =>
        [scope.Context.FeedsOfAll.GetValueOrDefault(scope.Language), scope.Context.FeedsByPage.GetValueOrDefault(scope.Path)];

    // A menu of more than a few sections is not read; all of them are on a page of their own.
    private static IEnumerable<NavigationLink> Navigation(PageScope scope)
    {
        var all = scope.Context.Sections[scope.Language];
        var shown = all.Length <= LongestMenu ? all : [.. all.Where(entry => entry.Section <= LastMainSection)];
        foreach (var entry in shown) yield return new NavigationLink(scope.Path.HrefTo(entry.Path), entry.Title, IsCurrent(scope.Path, entry));
        if (shown.Length == all.Length) yield break;
        var contents = Contents(scope);
        var isOther = scope.Path == contents || all.Except(shown).Any(entry => IsCurrent(scope.Path, entry));
        yield return new NavigationLink(scope.Path.HrefTo(contents), scope.Texts["contents.title"], isOther);
    }

    /// <summary>The home page in the page's language.</summary>
    public static UrlPath Home(PageScope scope) => Routes.OfIndex(string.Empty, scope.Language, scope.Site.Settings.Language);

    private static UrlPath Contents(PageScope scope) => Routes.OfContents(scope.Language, scope.Site.Settings.Language);

    /// <summary>The published address of the page; null where the site's own is not known.</summary>
    public static string? Canonical(PageScope scope, UrlPath path) => scope.Context.BaseUrl is { } url ? path.Under(url) : null;

    /// <summary>The way from the home page to the page above.</summary>
    public static ImmutableArray<Link> Breadcrumbs(PageScope scope, Document? document)
    {
        if (scope.Path == Home(scope)) return [];
        var links = ImmutableArray.CreateBuilder<Link>();
        links.Add(new Link(scope.Path.HrefTo(Home(scope)), scope.Texts["home.title"]));
        var section = scope.Context.Sections[scope.Language].FirstOrDefault(entry => IsCurrent(scope.Path, entry));
        if (section is not null && section.Path != scope.Path) links.Add(new Link(scope.Path.HrefTo(section.Path), section.Title));
        if (document is null) return links.ToImmutable();
        foreach (var node in scope.Site.Tree.PathTo(document.Id))
        {
            if (scope.LinkTo(node.Id) is { } link) links.Add(link);
        }

        return links.ToImmutable();
    }

    public static ImmutableArray<Translation> Translations(PageScope scope, Document document) =>
    [
        .. scope.Site.Index.Versions(document.Id).Where(version => version.Language != scope.Language).Select(version => new Translation(
            version.Language,
            scope.Context.Texts[version.Language]["language.own"],
            scope.Path.HrefTo(scope.Context.Routes.Of(version)),
            Canonical(scope, scope.Context.Routes.Of(version)))),
    ];

    private static bool IsCurrent(UrlPath path, SectionEntry section) =>
        section.Folder is null ? path == section.Path : path.Value.StartsWith(section.Path.Folder, StringComparison.Ordinal);
}
