using SiteGen.Model;

namespace SiteGen.Compose;

/// <summary>Whether a survey can be answered.</summary>
public enum SurveyState
{
    Open, Coming, Past, Unknown,
}

/// <summary>Finds out by its timetable whether a survey can be answered.</summary>
public static class SurveyStates
{
    /// <summary>The state on <paramref name="today"/>; an end that is not given leaves the survey open.</summary>
    public static SurveyState Of(Survey survey, DateOnly today) => survey.Timetable?.Range switch
    {
        null => SurveyState.Unknown,
        { Start: { } start } when start > today => SurveyState.Coming,
        { End: { } end } when end < today => SurveyState.Past,
        _ => SurveyState.Open,
    };
}
