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
        var home = new HomePage
        {
            Asks = [],
            Header = (page is null ? HeaderBuilder.Generated(scope, scope.Site.Settings.Name) : HeaderBuilder.Of(scope, page, null)) with
            {
                // The site has one name, whichever the language.
                Distinction = scope.Language == scope.Site.Settings.Language ? null : scope.Texts["language.own"],
            },
            // What the only strategy's measures are doing stands right below.
            Strategies = [.. strategies.Select(strategy => Entries.Of(scope, strategy)).Select(entry => strategies.Length == 1 ? entry with { Statuses = [] } : entry)],
            Statuses = StatusModels.Counts(scope, measures),
            Attention = AttentionModels.Of(scope, measures),
            Quarters = [.. strategies.Select(strategy => QuarterLinks.Latest(scope, strategy)).OfType<Link>()],
            Due = DueModels.OnHome(scope),
            News = [.. Entries.News(scope).Take(LatestNews).Select(news => Entries.Of(scope, news))],
            ComingMeetings = [.. meetings.Where(meeting => meeting.Date >= scope.Site.Today).Reverse().Take(LatestOnHome).Select(meeting => Entries.Of(scope, meeting))],
            PastMeetings = [.. meetings.Where(meeting => !(meeting.Date >= scope.Site.Today)).Take(LatestOnHome).Select(meeting => Entries.Of(scope, meeting))],
            Evaluations = [.. Entries.Evaluations(scope).Take(LatestOnHome).Select(evaluation => Entries.Of(scope, evaluation))],
            OpenSurveys = [.. SurveyPages.Open(scope).Select(survey => Entries.Of(scope, survey))],
            Participation = [.. Participation(scope)],
            Groups = [.. Entries.All<Group>(scope).Select(group => scope.LinkTo(group))],
        };
        return home with { Asks = HomeAsks.Of(home) };
    }

    // Where residents see what was done with what they said, and when they are asked next.
    private static IEnumerable<Link> Participation(PageScope scope) =>
        from section in new[] { Section.FeedbackLog, Section.Surveys }
        let entry = scope.Context.Find(section, scope.Language)
        where entry is not null
        select new Link(scope.Path.HrefTo(entry.Path), scope.Texts[section == Section.Surveys ? "home.surveys" : "home.feedbacklog"]);

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
