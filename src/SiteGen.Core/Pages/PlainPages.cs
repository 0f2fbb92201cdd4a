using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the home page and pages without structure.</summary>
internal static class PlainPages
{
    private const int LatestOnHome = 5;
    private const int LatestNews = 3;

    public static HomePage Home(PageScope scope, PlainPage? page)
    {
        var meetings = Entries.Meetings(scope).ToArray();
        var strategies = Entries.All<Strategy>(scope).Where(strategy => strategy.Status != DocumentStatus.Ended && scope.Site.IsCurrent(strategy.Id)).ToArray();
        var measures = strategies.SelectMany(strategy => scope.Site.MeasuresBelow(strategy.Id, scope.Language)).ToArray();
        return new HomePage
        {
            Header = (page is null ? HeaderBuilder.Generated(scope, scope.Site.Settings.Name) : HeaderBuilder.Of(scope, page, null)) with
            {
                // The site has one name, whichever the language.
                Distinction = scope.Language == scope.Site.Settings.Language ? null : scope.Texts["language.own"],
            },
            Strategies = [.. strategies.Select(strategy => Entries.Of(scope, strategy))],
            Statuses = StatusModels.Counts(scope, measures),
            Attention = AttentionModels.Of(scope, measures),
            Quarters = [.. strategies.Select(strategy => QuarterLinks.Latest(scope, strategy)).OfType<Link>()],
            Due = DueModels.OnHome(scope),
            News = [.. Entries.News(scope).Take(LatestNews).Select(news => Entries.Of(scope, news))],
            ComingMeetings = [.. meetings.Where(meeting => meeting.Date >= scope.Site.Today).Reverse().Take(LatestOnHome).Select(meeting => Entries.Of(scope, meeting))],
            PastMeetings = [.. meetings.Where(meeting => !(meeting.Date >= scope.Site.Today)).Take(LatestOnHome).Select(meeting => Entries.Of(scope, meeting))],
            Evaluations = [.. Entries.Evaluations(scope).Take(LatestOnHome).Select(evaluation => Entries.Of(scope, evaluation))],
            Groups = [.. Entries.All<Group>(scope).Select(group => scope.LinkTo(group))],
        };
    }

    /// <summary>A document's text alone.</summary>
    public static PlainPageModel Bare(PageScope scope, Document document) => new() { Header = HeaderBuilder.Of(scope, document, null), Children = [], Evaluations = [], Findings = [] };

    public static PlainPageModel Page(PageScope scope, PlainPage page) => new()
    {
        Header = HeaderBuilder.Of(scope, page, null),
        Children = page.Id.IsIndex ? [.. Entries.Of(scope, scope.Context.PlainPagesByFolder[page.Id.Folder])] : [],
        Evaluations = [.. Entries.Of(scope, scope.Context.EvaluationsOf[page.Id])],
        Findings = FindingModels.AnsweredBy(scope, page.Id),
    };
}
