using SiteGen.Model;

namespace SiteGen.OpenData.Tables;

/// <summary>Evaluations, indicators and surveys.</summary>
internal static class EvaluationTables
{
    public static Table Evaluations { get; } = CommonColumns.Of<Evaluation>("evaluations", "Evaluations of strategies, groups and activities.")
        .Reference("subject", "What is evaluated.", own => own.Subject)
        .Text("subjectInWords", "What is evaluated, where no document is about it.", (scope, own) => scope.Find(own.Subject) is null ? scope.Party(own.Subject) : null)
        .Whole("year", "The year.", (_, own) => own.Year)
        .Text("evaluator", "Who evaluates.", (scope, own) => scope.Party(own.Evaluator))
        .Date("deadline", "By when.", own => own.Deadline)
        .Prose("conclusions", "The conclusions.", own => own.Conclusions)
        .Rows(CommonColumns.Questions(), (_, own) => own.Questions)
        .Rows(CommonColumns.Steps("process", "The way to the council."), (_, own) => own.Process)
        .Rows(Sections("sections", "The evaluator's own answers and text, by heading."), (_, own) => own.OwnSections)
        .Rows(
            new TableBuilder<Answers>("answers", "What each respondent group answered.")
                .Text("respondent", "Who answered.", own => own.Respondent).Date("date", "When.", own => own.Date)
                .Reference("survey", "The survey by which they were asked.", own => own.Survey)
                .Prose("introduction", "What is said first.", own => own.Introduction)
                .Rows(Sections("sections", "The answers, by heading."), (_, own) => own.Sections),
            (_, own) => own.Answers)
        .Build();

    public static Table Indicators { get; } = CommonColumns.Of<Indicator>("indicators", "Indicators and their values through time.")
        .Text("definition", "What the figure tells.", own => own.Definition)
        .Text("unit", "The unit of the values.", own => own.Unit)
        .Word("direction", "Which way is good news.", (_, own) => own.Direction)
        .Word("type", "What it tells of: effects, steering, or that work has begun.", (_, own) => own.Type)
        .Number("target", "The value aimed at.", own => own.Target)
        .Whole("targetYear", "The year by which it is aimed at.", (_, own) => own.TargetYear)
        .Number("baseline", "The value at the beginning.", own => own.Baseline)
        .Names("sources", "Where the values come from.", own => own.Sources)
        .Word("frequency", "How often it is measured.", (_, own) => own.Frequency)
        .Names("responsible", "Who is responsible.", own => own.Responsible)
        .Documents("measures", "The elements and measures whose progress it tells.", (scope, own) => scope.Site.Indicators.MeasuredBy(own.Id))
        .Address("file", "The values as staff wrote them, in CSV.", (scope, own) => own.DataFile is { } file && scope.Site.Files.ContainsKey(file) ? scope.Address(scope.Routes.OfFile(file)) : null)
        .Rows(
            new TableBuilder<SeriesPoint>("values", "The values, oldest first. A period without a value is missing, which is not nought.")
                .Name("period", "The year, quarter, month or day.", own => SeriesPeriods.Format(own.Period, "en"))
                .Date("start", "Its first day.", own => own.Period.Start).Date("end", "Its last day.", own => own.Period.End)
                .Number("value", "The value.", own => own.Value).Text("note", "What is to be known of it.", own => own.Note),
            (_, own) => own.Series)
        .Build();

    public static Table Surveys { get; } = CommonColumns.Of<Survey>("surveys", "Surveys to residents, decision makers and staff.")
        .Text("audience", "Who is asked.", own => own.Audience)
        .Timetable("timetable", "When it can be answered, as written.", own => own.Timetable)
        .Whole("respondentCount", "How many answered.", (_, own) => own.RespondentCount)
        .Reference("evaluation", "The evaluation that it is made for.", own => own.Evaluation)
        .Names("responsible", "Who is responsible.", own => own.Responsible)
        .Rows(CommonColumns.Questions(), (_, own) => own.Questions)
        .Build();

    private static TableBuilder<AnswerSection> Sections(string name, string meaning) => new TableBuilder<AnswerSection>(name, meaning)
        .Name("heading", "The heading.", own => own.Heading)
        .Prose("text", "The text below it, without the findings.", own => own.Text)
        .Texts("findings", "The findings: the items of lists.", (_, own) => own.Findings.Select(finding => DataScope.Plain(finding.Text)).OfType<string>());
}
