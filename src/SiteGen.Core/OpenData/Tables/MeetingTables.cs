using SiteGen.Model;

namespace SiteGen.OpenData.Tables;

/// <summary>Groups, their meetings, work lists and clocks, and decisions.</summary>
internal static class MeetingTables
{
    public static Table Groups { get; } = CommonColumns.Of<Group>("groups", "Bodies of the organisation.")
        .Text("organisation", "Whose body it is.", own => own.Organisation)
        .Text("abbreviation", "Its abbreviation.", own => own.Abbreviation)
        .Rows(CommonColumns.ClockEntries(), (_, own) => own.Entries)
        .Build();

    public static Table Meetings { get; } = CommonColumns.Of<Meeting>("meetings", "Meetings with what of their agendas is public.")
        .Reference("group", "The group that meets.", own => own.Group)
        .Date("date", "The day.", own => own.Date)
        .Text("time", "The time of day, as written.", own => own.Time)
        .Text("venue", "The place.", own => own.Venue)
        .Text("minutes", "The public minutes without markup.", own => own.Minutes is { } minutes ? DataScope.Plain(minutes.Text) : null)
        .Rows(CommonColumns.Attachments("minutesAttachments"), (scope, own) => CommonColumns.Public(scope, own.Minutes?.Attachments ?? []))
        .Rows(
            new TableBuilder<AgendaItem>("items", "The public matters of the agenda.")
                .Name("number", "The number as shown.", own => own.Number).Name("title", "The heading.", own => own.Title)
                .Flag("titleOnly", "True where only number and heading are public.", (_, own) => own.TitleOnly)
                .Text("secrecyGround", "By which law the rest is not public.", own => own.SecrecyGround)
                .Address("url", "Its place on the page.", (scope, own) => $"{scope.Address(scope.Document)}#{own.Anchor.Value}")
                .Prose("text", "The text without markup.", own => own.Text).Prose("decision", "The decision without markup.", own => own.Decision)
                .References("concerns", "What it is about.", own => own.Concerns)
                .Rows(CommonColumns.Attachments("attachments"), (scope, own) => CommonColumns.Public(scope, own.Attachments)),
            (_, own) => own.Items)
        .Build();

    public static Table Decisions { get; } = CommonColumns.Of<Decision>("decisions", "Decisions that have a document of their own.")
        .Date("date", "The day.", own => own.Date)
        .Text("decidedBy", "Who decided.", (scope, own) => scope.Party(own.DecidedBy))
        .Reference("meeting", "The meeting where it was decided.", own => own.Meeting)
        .References("implements", "What it carries out.", own => own.Implements)
        .References("concerns", "What it is about.", own => own.Concerns)
        .Build();

    public static Table WorkLists { get; } = CommonColumns.Of<WorkList>("workLists", "Matters that groups keep in sight until they are closed.")
        .Reference("strategy", "The strategy that it belongs to.", own => own.Strategy)
        .Reference("group", "The group whose list it is.", own => own.Group)
        .Rows(
            new TableBuilder<WorkItem>("items", "The matters.")
                .Name("title", "The matter.", own => own.Title).Date("raised", "When it was raised.", own => own.Raised)
                .Texts("checked", "The days on which it was looked at, oldest first.", (_, own) => own.Checked.Select(day => $"{day:yyyy-MM-dd}"))
                .Date("closed", "When it was closed.", own => own.Closed).Names("responsible", "Who is responsible.", own => own.Responsible)
                .Text("outcome", "What came of it.", own => own.Outcome).References("concerns", "What it is about.", own => own.Concerns),
            (_, own) => own.Items)
        .Build();

    public static Table YearClocks { get; } = CommonColumns.Of<YearClock>("yearClocks", "What repeats or comes up in a year.")
        .Reference("group", "The group whose clock it is; none means the whole organisation.", own => own.Group)
        .Rows(CommonColumns.ClockEntries(), (_, own) => own.Entries)
        .Build();

    public static Table Reviews { get; } = CommonColumns.Of<Review>("reviews", "Reviews of the quarters of strategies.")
        .Document("strategy", "The strategy that is reviewed.", (scope, own) => scope.Site.FollowUp.PlaceOf(own.Id)?.Strategy)
        .Text("quarter", "The quarter, such as Q4/2025.", own => own.Quarter?.ToString())
        .Reference("situationPicture", "The situation picture that it rests on.", own => own.SituationPicture)
        .Rows(
            new TableBuilder<ReviewHandling>("handlings", "Which forum handles it when.")
                .Text("forum", "Who handles it.", (scope, own) => scope.Party(own.Forum)).Date("date", "The day on which it is handled.", own => own.Date)
                .Date("deadline", "By when.", own => own.Deadline).Text("description", "What was said.", own => own.Description)
                .Address("evidence", "Where it can be seen.", (scope, own) => scope.Evidence(own.Evidence)),
            (_, own) => own.Handlings)
        .Build();
}
