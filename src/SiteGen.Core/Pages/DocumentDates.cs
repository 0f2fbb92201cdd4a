using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>The day by which a document stands among others: when it was held, written or said.</summary>
internal static class DocumentDates
{
    /// <summary>The day; the first of days for documents without one, the end of the year where only that is known.</summary>
    public static DateOnly Of(Document document) => document switch
    {
        Meeting { Date: { } date } => date,
        Evaluation { Year: { } year and > 0 and < 10000 } => new DateOnly(year, 12, 31),
        Survey { Timetable.Range: { } range } => range.Start ?? range.End ?? DateOnly.MinValue,
        SituationPicture { Date: { } date } => date,
        WorkingPaper { Date: { } date } => date,
        FeedbackEntry { Date: { } date } => date,
        _ => DateOnly.MinValue,
    };

    /// <summary>The day in words; null where there is none.</summary>
    public static string? InWords(PageScope scope, Document document) => document switch
    {
        Evaluation { Year: { } year } => $"{year}",
        Survey survey => scope.Short(survey.Timetable),
        _ when Of(document) is { } date && date != DateOnly.MinValue => scope.Date(date),
        _ => null,
    };
}
