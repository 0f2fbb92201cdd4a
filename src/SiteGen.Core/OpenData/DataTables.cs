using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.OpenData.Tables;
using SiteGen.Vocabulary;

namespace SiteGen.OpenData;

/// <summary>A table of documents, and what the documents in it are.</summary>
internal sealed record DocumentTable(DocumentKind Kind, Type Type, Table Table);

/// <summary>
/// The open data: a table for each kind of document. JSON, its schema, CSV and the documentation are all made from these,
/// so a field is added in one place.
/// </summary>
internal static class DataTables
{
    public static ImmutableArray<DocumentTable> All { get; } =
    [
        new(DocumentKind.Strategy, typeof(Strategy), StrategyTables.Strategies),
        new(DocumentKind.Element, typeof(Element), StrategyTables.Elements),
        new(DocumentKind.Measure, typeof(Measure), StrategyTables.Measures),
        new(DocumentKind.Indicator, typeof(Indicator), EvaluationTables.Indicators),
        new(DocumentKind.Evaluation, typeof(Evaluation), EvaluationTables.Evaluations),
        new(DocumentKind.Review, typeof(Review), MeetingTables.Reviews),
        new(DocumentKind.Group, typeof(Group), MeetingTables.Groups),
        new(DocumentKind.Meeting, typeof(Meeting), MeetingTables.Meetings),
        new(DocumentKind.Decision, typeof(Decision), MeetingTables.Decisions),
        new(DocumentKind.WorkList, typeof(WorkList), MeetingTables.WorkLists),
        new(DocumentKind.YearClock, typeof(YearClock), MeetingTables.YearClocks),
        new(DocumentKind.Project, typeof(Project), OtherTables.Projects),
        new(DocumentKind.Advocacy, typeof(Advocacy), OtherTables.Advocacy),
        new(DocumentKind.Survey, typeof(Survey), EvaluationTables.Surveys),
        new(DocumentKind.SituationPicture, typeof(SituationPicture), OtherTables.SituationPictures),
        new(DocumentKind.WorkingPaper, typeof(WorkingPaper), OtherTables.WorkingPapers),
        new(DocumentKind.FeedbackEntry, typeof(FeedbackEntry), OtherTables.Feedback),
        new(DocumentKind.Role, typeof(Role), OtherTables.Roles),
        new(DocumentKind.News, typeof(News), OtherTables.News),
        new(DocumentKind.Page, typeof(PlainPage), OtherTables.Pages),
    ];

    /// <summary>Every table with the rows that may stand below it, by the names that lead to it.</summary>
    public static IEnumerable<ImmutableArray<Table>> Paths() => All.SelectMany(own => Below([own.Table]));

    private static IEnumerable<ImmutableArray<Table>> Below(ImmutableArray<Table> path) =>
        path[^1].Columns.Select(column => column.Rows).OfType<Table>().SelectMany(rows => Below([.. path, rows])).Prepend(path);
}
