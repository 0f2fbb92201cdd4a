using SiteGen.OpenData;
using SiteGen.OpenData.OParl;
using SiteGen.Pages.Machines;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Makes the page that explains the open data to residents and developers.</summary>
internal static class OpenDataPages
{
    /// <summary>The addresses of the page in <paramref name="languages"/>.</summary>
    public static IEnumerable<UrlPath> Paths(IEnumerable<string> languages, string siteLanguage) => languages.Select(language => Routes.OfOpenData(language, siteLanguage));

    public static IEnumerable<PagePlan> Plan(PlanContext context, string language)
    {
        var settings = context.Site.Settings;
        yield return PagePlans.Of(new PageAddress(context, Routes.OfOpenData(language, settings.Language), language) { IsSearched = true }, settings.Place, "OpenData", Build);
    }

    private static OpenDataPage Build(PageScope scope)
    {
        var (context, licence) = (scope.Context, scope.Site.Settings.Licence);
        return new OpenDataPage
        {
            Header = HeaderBuilder.Generated(scope, scope.Texts["opendata.title"]) with
            {
                Lead = scope.Texts["opendata.lead"],
                Description = scope.Texts["opendata.lead"],
                Translations = [.. context.Sections.Keys.Where(language => language != scope.Language).Order(StringComparer.Ordinal).Select(language => Translation(scope, language))],
            },
            Licence = licence,
            LicenceLink = licence is not null && SettingsReader.IsWebAddress(licence) ? new Link(licence, licence) : null,
            Model = [.. context.Data.Where(file => file.Kind is null).Select((file, index) => File(scope, file, scope.Texts[index == 0 ? "opendata.model" : "opendata.schema"], "JSON"))],
            Tables = [.. context.Data.Where(file => file.Kind is not null).Select(file => Table(scope, file))],
            Feeds = [.. context.FeedsByPage.Values.Concat(context.FeedsOfAll.Values).Where(feed => feed.Language == scope.Language).OrderBy(feed => feed.Of is not null).ThenBy(feed => feed.Plan.Path)
                .Select(feed => new FeedLink(scope.Path.HrefTo(feed.Plan.Path), feed.Title))],
            Calendar = scope.CalendarFile(null),
            OParl = OParlFiles.IsMade(new MachineRequest(scope.Site, context.Routes, context.Texts, context.BaseUrl)) ? new Link(scope.Path.HrefTo(OParlFiles.Start), OParlFiles.Start.Value) : null,
        };
    }

    private static DataTableRow Table(PageScope scope, DataFile file) =>
        new(scope.Texts["kind." + file.Kind!.Value.ToString().ToLowerInvariant()], file.Table, File(scope, file, file.Plan.Path.Value["data/".Length..], "CSV"));

    private static AttachmentLink File(PageScope scope, DataFile file, string title, string kind) => new(scope.Path.HrefTo(file.Plan.Path), title, kind, scope.FileSize(file.Plan.Size), null);

    private static Translation Translation(PageScope scope, string language)
    {
        var path = Routes.OfOpenData(language, scope.Site.Settings.Language);
        return new Translation(language, scope.Context.Texts[language]["language.own"], scope.Path.HrefTo(path), FrameBuilder.Canonical(scope, path));
    }
}
