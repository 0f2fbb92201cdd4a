using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the pages of surveys and their calendar.</summary>
internal static class SurveyPages
{
    public static SurveyPage Build(PageScope scope, Survey survey)
    {
        var state = SurveyStates.Of(survey, scope.Site.Today);
        return new SurveyPage
        {
            Header = HeaderBuilder.Of(scope, survey, scope.Texts["kind.survey"]),
            State = StateText(scope, survey),
            FormHref = state == SurveyState.Open && survey.Form is { } form && scope.Site.References.Follow(survey.Id, form.Target) is Target.Elsewhere { Url: var url } ? url : null,
            IsPast = state == SurveyState.Past,
            Facts = [.. Facts(scope, survey)],
            Questions = [.. survey.Questions.Select(question => new QuestionModel(question.Text, scope.LinksTo(survey.Id, question.Concerns)))],
            Uses = Uses(scope, survey),
            Mentions = MentionModels.Of(scope, survey.Id),
        };
    }

    /// <summary>Open surveys first, by their end; then coming ones, soonest first; then those that are over, newest first.</summary>
    public static SurveyCalendarPage Calendar(PageScope scope, PageHeader header)
    {
        var byState = Entries.InSection(scope, Section.Surveys).OfType<Survey>().ToLookup(survey => SurveyStates.Of(survey, scope.Site.Today));
        SurveyState[] always = [SurveyState.Open, SurveyState.Coming];
        return new SurveyCalendarPage
        {
            Header = header,
            Groups =
            [
                .. new[] { SurveyState.Open, SurveyState.Coming, SurveyState.Past, SurveyState.Unknown }
                    .Where(state => byState.Contains(state) || always.Contains(state))
                    .Select(state => Group(scope, state, byState[state])),
            ],
        };
    }

    /// <summary>Surveys that can be answered now, by their end.</summary>
    public static IEnumerable<Survey> Open(PageScope scope) => Entries.InSection(scope, Section.Surveys).OfType<Survey>()
        .Where(survey => SurveyStates.Of(survey, scope.Site.Today) == SurveyState.Open)
        .OrderBy(survey => survey.Timetable?.Range?.End ?? DateOnly.MaxValue).ThenBy(survey => survey.Id);

    /// <summary>"Avoinna 31.3.2026 asti", "Alkaa 1.9.2026", "Päättyi 31.3.2026".</summary>
    public static string StateText(PageScope scope, Survey survey)
    {
        var range = survey.Timetable?.Range ?? default;
        return (SurveyStates.Of(survey, scope.Site.Today), range) switch
        {
            (SurveyState.Open, { End: { } end }) => scope.Texts.Format("survey.openuntil", scope.Date(end)),
            (SurveyState.Open, _) => scope.Texts["survey.open"],
            (SurveyState.Coming, { Start: { } start, StartPrecision: Precision.Day }) => scope.Texts.Format("survey.starts", scope.Date(start)),
            (SurveyState.Coming, _) => scope.Texts.Format("survey.coming", scope.Short(survey.Timetable)),
            (SurveyState.Past, { End: { } end, EndPrecision: Precision.Day }) => scope.Texts.Format("survey.ended", scope.Date(end)),
            (SurveyState.Past, _) => scope.Texts.Format("survey.past", scope.Short(survey.Timetable)),
            _ => scope.Texts["survey.unknown"],
        };
    }

    private static SurveyGroup Group(PageScope scope, SurveyState state, IEnumerable<Survey> surveys)
    {
        var name = state.ToString().ToLowerInvariant();
        var sorted = state switch
        {
            SurveyState.Open => surveys.OrderBy(survey => survey.Timetable?.Range?.End ?? DateOnly.MaxValue),
            SurveyState.Coming => surveys.OrderBy(survey => survey.Timetable?.Range?.Start),
            _ => surveys.OrderByDescending(survey => survey.Timetable?.Range?.End),
        };
        return new SurveyGroup(
            scope.Texts["surveys." + name], "s-" + name,
            [.. sorted.ThenBy(survey => survey.Id).Select(survey => Entries.Of(scope, survey))],
            state is SurveyState.Open or SurveyState.Coming ? scope.Texts[$"surveys.{name}.none"] : null);
    }

    private static IEnumerable<Fact> Facts(PageScope scope, Survey survey)
    {
        if (survey.Audience is { } audience) yield return new Fact(scope.Texts["fact.audience"], audience);
        if (survey.Timetable is { } timetable) yield return new Fact(scope.Texts["fact.when"], timetable.Text);
        if (survey.RespondentCount is { } count) yield return new Fact(scope.Texts["fact.respondents"], $"{count}");
        if (scope.Site.References.FindDocument(survey.Id, survey.Evaluation) is { } id && scope.LinkTo(id) is { } link)
        {
            yield return new Fact(scope.Texts["kind.evaluation"], link.Text, link);
        }

        if (!survey.Responsible.IsEmpty) yield return RoleLinks.Fact(scope, "fact.responsible", survey.Responsible);
    }

    private static ImmutableArray<SurveyUseModel> Uses(PageScope scope, Survey survey) =>
    [
        .. scope.Site.Evaluations.UsesBySurvey[survey.Id]
            .Where(use => use.Evaluation == scope.Site.Index.Find(use.Evaluation.Id, scope.Language))
            .OrderByDescending(use => use.Evaluation.Year).ThenBy(use => use.Evaluation.Id)
            .Select(use => new SurveyUseModel(scope.LinkTo(use.Evaluation), use.Answers.Respondent)),
    ];
}
