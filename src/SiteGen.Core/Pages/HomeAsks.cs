using System.Collections.Immutable;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Answers the questions that residents come with, in a line each, before they scroll.</summary>
internal static class HomeAsks
{
    /// <summary>What was promised, how it is going, what is next, how to say something; each with the place on the page that tells more.</summary>
    public static ImmutableArray<HomeAsk> Of(HomePage page) =>
    [
        new("s-promised", page.Texts["home.promised"], Promised(page)),
        new("s-going", page.Texts["home.going"], Going(page)),
        new("s-coming", page.Texts["home.next"], Next(page)),
        new("s-say", page.Texts["home.say"], Say(page)),
    ];

    private static string Promised(HomePage page)
    {
        var measures = page.Texts.Count("count.measures", Total(page));
        return page.Strategies switch
        {
            [] => page.Texts["home.answer.nostrategies"],
            [var only] => Total(page) == 0 ? only.Link.Text : $"{only.Link.Text}: {measures}",
            var several => $"{page.Texts.Count("home.answer.strategies", several.Length)}, {measures}",
        };
    }

    private static string Going(HomePage page)
    {
        if (page.Statuses.All(count => count.Mark.Status == MeasureStatus.Unknown)) return page.Texts["home.answer.nostatuses"];
        return page.Texts.Format("home.answer.going", CountOf(MeasureStatus.Done), CountOf(MeasureStatus.Delayed), Total(page));

        int CountOf(MeasureStatus status) => page.Statuses.FirstOrDefault(count => count.Mark.Status == status)?.Count ?? 0;
    }

    private static string Next(HomePage page) =>
        page.ComingMeetings is [var meeting, ..] ? meeting.Link.Text
        : page.Due.Coming is [var due, ..] ? $"{due.Kind} {due.Date}"
        : page.Texts["home.answer.nothing"];

    private static string? Say(HomePage page) =>
        page.OpenSurveys is [var survey, ..] ? page.Texts.Format("home.answer.survey", survey.Link.Text)
        : page.Feedback is null ? null
        : page.Texts["home.answer.feedback"];

    private static int Total(HomePage page) => page.Statuses is [var first, ..] ? first.Total : 0;
}
