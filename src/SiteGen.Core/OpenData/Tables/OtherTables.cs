using SiteGen.Model;

namespace SiteGen.OpenData.Tables;

/// <summary>Projects, advocacy, papers, feedback, roles, news and pages.</summary>
internal static class OtherTables
{
    public static Table Projects { get; } = CommonColumns.Of<Project>("projects", "Projects with their funding and stages.")
        .Text("abbreviation", "Its abbreviation.", own => own.Abbreviation)
        .Word("state", "How far it is.", (_, own) => own.State)
        .Timetable("period", "When it runs, as written.", own => own.Period)
        .Names("funds", "Where the money comes from.", own => own.Funds)
        .Names("themes", "What it is about.", own => own.Themes)
        .Text("budget", "The budget, as written.", own => own.Budget)
        .Text("funding", "The funding, as written.", own => own.Funding)
        .Text("organisation", "Who carries it out.", own => own.Organisation)
        .Names("responsible", "Who is responsible.", own => own.Responsible)
        .References("implements", "The parts of strategies that it carries out.", own => own.Implements)
        .Rows(CommonColumns.Steps("stages", "From preparation to the public."), (_, own) => own.Stages)
        .Rows(
            new TableBuilder<ProjectYear>("log", "How each year went, newest first.")
                .Whole("year", "The year.", (_, own) => own.Year).Prose("text", "How it went.", own => own.Text),
            (_, own) => own.Log)
        .Build();

    public static Table Advocacy { get; } = CommonColumns.Of<Advocacy>("advocacy", "Topics that the organisation speaks for elsewhere.")
        .Text("targetState", "What is aimed at.", own => own.TargetState)
        .Timetable("timetable", "When, as written.", own => own.Timetable)
        .Names("audience", "Whom it is spoken to.", own => own.Audience)
        .Names("network", "Who speaks along.", own => own.Network)
        .Names("responsible", "Who is responsible.", own => own.Responsible)
        .References("implements", "The parts of strategies that it carries out.", own => own.Implements)
        .Rows(
            new TableBuilder<AdvocacyEvent>("events", "What was done and will be done, oldest first.")
                .Date("date", "The day.", own => own.Date).Text("description", "What.", own => own.Description).Text("forum", "Where.", own => own.Forum)
                .Address("evidence", "Where it can be seen.", (scope, own) => scope.Evidence(own.Evidence)),
            (_, own) => own.Events)
        .Build();

    public static Table SituationPictures { get; } = CommonColumns.Of<SituationPicture>("situationPictures", "How things are on a day.")
        .Date("date", "The day.", own => own.Date)
        .Names("sources", "What it is drawn from.", own => own.Sources)
        .References("concerns", "What it is about.", own => own.Concerns)
        .Names("responsible", "Who is responsible.", own => own.Responsible)
        .Build();

    public static Table WorkingPapers { get; } = CommonColumns.Of<WorkingPaper>("workingPapers", "Scenarios and ideas that nobody has decided on.")
        .Date("date", "The day.", own => own.Date)
        .References("concerns", "What it is about.", own => own.Concerns)
        .Names("responsible", "Who is responsible.", own => own.Responsible)
        .Build();

    public static Table Feedback { get; } = CommonColumns.Of<FeedbackEntry>("feedback", "What residents said and what came of it.")
        .Date("date", "When it was said.", own => own.Date)
        .Word("sort", "What it is.", (_, own) => own.Sort)
        .Text("said", "What was said.", own => own.Said?.Text)
        .Text("acted", "What was done; none while the answer is awaited.", own => own.Acted?.Text)
        .Date("answered", "When it was answered.", own => own.Answered)
        .References("concerns", "What it is about.", own => own.Concerns)
        .Names("responsible", "Who is responsible.", own => own.Responsible)
        .Build();

    public static Table Roles { get; } = CommonColumns.Of<Role>("roles", "Offices and bodies that carry responsibility.")
        .Names("otherNames", "What it is called elsewhere.", own => own.OtherNames)
        .Text("organisation", "Whose role it is.", own => own.Organisation)
        .Reference("group", "The group that it is or works in.", own => own.Group)
        .Build();

    public static Table News { get; } = CommonColumns.Of<News>("news", "News.")
        .Date("date", "The day.", own => own.Date)
        .References("concerns", "What it is about.", own => own.Concerns)
        .Build();

    public static Table Pages { get; } = CommonColumns.Of<PlainPage>("pages", "Pages without further structure, and introductions of sections.").Build();
}
