using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Time;

namespace SiteGen.Compose.Checks;

/// <summary>Who answers a survey hears of its results, and who gives feedback gets an answer.</summary>
internal static class ParticipationChecks
{
    private const int DaysToAnswer = 30;
    private const int MonthsToResults = 1;

    public static IEnumerable<Diagnostic> Find(Site site) =>
        site.Documents.OfType<Survey>().SelectMany(survey => Check(site, survey))
            .Concat(site.Documents.OfType<FeedbackEntry>().SelectMany(entry => Check(site, entry)));

    private static IEnumerable<Diagnostic> Check(Site site, Survey survey)
    {
        var hasResults = !survey.Body.IsEmpty || site.Evaluations.UsesBySurvey.Contains(survey.Id);
        if (!hasResults && survey.Timetable?.Range?.End is { } end && end < site.Today.AddMonths(-MonthsToResults))
        {
            yield return EvaluationMessages.SurveyWithoutResults(survey.Place, Dates.Format(end, "fi"));
        }

        if (survey is { Form: null, Body.IsEmpty: true } && SurveyStates.Of(survey, site.Today) == SurveyState.Open)
        {
            yield return EvaluationMessages.SurveyWithoutForm(survey.Place);
        }
    }

    private static IEnumerable<Diagnostic> Check(Site site, FeedbackEntry entry)
    {
        if (entry.DaysWaiting(site.Today) is { } days and > DaysToAnswer) yield return EvaluationMessages.FeedbackUnanswered(entry.Place, days);
        if (entry is { Answered: { } answered, Date: { } said } && answered < said)
        {
            yield return EvaluationMessages.AnsweredBeforeSaid(entry.Place, Dates.Format(answered, "fi"), Dates.Format(said, "fi"));
        }
    }
}
