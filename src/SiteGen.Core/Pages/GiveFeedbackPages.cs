using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the page that tells how to give feedback and what happens to it.</summary>
internal static class GiveFeedbackPages
{
    private const int ShownAnswers = 3;

    /// <summary>The addresses of the page in <paramref name="languages"/>; none where feedback has no place to go.</summary>
    public static IEnumerable<UrlPath> Paths(SiteSettings settings, IEnumerable<string> languages) =>
        settings.Feedback is null ? [] : languages.Select(language => Routes.OfFeedback(language, settings.Language));

    public static IEnumerable<PagePlan> Plan(PlanContext context, string language)
    {
        var settings = context.Site.Settings;
        if (settings.Feedback is null) yield break;
        yield return PagePlans.Of(
            new PageAddress(context, Routes.OfFeedback(language, settings.Language), language) { IsSearched = true }, settings.Place, "GiveFeedback", Build);
    }

    private static GiveFeedbackPage Build(PageScope scope)
    {
        var texts = scope.Texts;
        // Who comes here has no page in mind: feedback is about the whole site.
        var links = FeedbackLinks.Ways(scope, new FeedbackSubject(FrameBuilder.Home(scope), scope.Site.Settings.Name, null));
        return new GiveFeedbackPage
        {
            Header = HeaderBuilder.Generated(scope, texts["givefeedback.title"]) with
            {
                Lead = texts["givefeedback.lead"],
                Description = texts["givefeedback.lead"],
                Translations = [.. scope.Context.Sections.Keys.Where(language => language != scope.Language).Order(StringComparer.Ordinal).Select(language => Translation(scope, language))],
                Feedback = null,
            },
            Ways = [.. links.Select(link => new FeedbackWay(link, texts["givefeedback." + (link.Kind?.ToString().ToLowerInvariant() ?? "any")]))],
            Answered = [.. Answered(scope)],
            Log = scope.Context.Find(Section.FeedbackLog, scope.Language) is { } log ? new Link(scope.Path.HrefTo(log.Path), texts["givefeedback.log"]) : null,
        };
    }

    // What was answered shows best that it is worth while to write.
    private static IEnumerable<FeedbackItem> Answered(PageScope scope) => Entries.InSection(scope, Section.FeedbackLog).OfType<FeedbackEntry>()
        .Where(FeedbackPages.IsAnswered).Take(ShownAnswers).Select(entry => FeedbackPages.Item(scope, entry));

    private static Translation Translation(PageScope scope, string language)
    {
        var path = Routes.OfFeedback(language, scope.Site.Settings.Language);
        return new Translation(language, scope.Context.Texts[language]["language.own"], scope.Path.HrefTo(path), FrameBuilder.Canonical(scope, path));
    }
}
