using SiteGen.Compose;
using SiteGen.Model;

namespace SiteGen.OpenData.Tables;

/// <summary>Strategies, their parts and their measures.</summary>
internal static class StrategyTables
{
    public static Table Strategies { get; } = CommonColumns.Of<Strategy>("strategies", "Strategies, earlier versions among them.")
        .Text("organisation", "Whose strategy it is.", own => own.Organisation)
        .Timetable("period", "The years that it is for, as written.", own => own.Period)
        .Word("status", "How far the strategy is in its making.", (_, own) => (Vocabulary.DocumentStatus?)own.Status)
        .Text("version", "What this version is called.", own => own.Version)
        .Flag("isCurrent", "False for a version that a newer one has taken the place of.", (scope, own) => scope.Site.IsCurrent(own.Id))
        .Reference("previousVersion", "The version that this one was made from.", own => own.PreviousVersion)
        .Reference("replaces", "The strategy that this one replaces.", own => own.Replaces)
        .Names("vision", "The vision, as one or several statements.", own => own.Vision)
        .Text("mission", "The mission.", own => own.Mission)
        .Texts("forums", "Who handles each quarter's review, in their order.", (scope, own) => scope.Parties(own.Forums))
        .Rows(
            new TableBuilder<Level>("levels", "How the strategy names the levels of its tree, from the top.")
                .Name("name", "The level's name.", own => own.Name).Text("plural", "Its plural.", own => own.Plural)
                .Text("abbreviation", "What stands before codes of the level.", own => own.Abbreviation)
                .Whole("limit", "How many the level may hold.", (_, own) => own.Limit),
            (_, own) => own.Levels)
        .Rows(
            new TableBuilder<Handling>("handlings", "The latest handling and approval.")
                .Flag("isApproval", "True where the strategy was approved.", (_, own) => own.IsApproval)
                .Date("date", "The day.", own => own.Date).Text("forum", "Who handled or approved it.", own => own.Forum),
            (_, own) => own.Handlings)
        .Rows(
            new TableBuilder<LawTopicEntry>("lawTopics", "What of the strategy covers the topics of section 37 of the Finnish Local Government Act.")
                .Word("topic", "The topic.", (_, own) => (Vocabulary.LawTopic?)own.Topic)
                .References("parts", "The parts that cover it.", own => own.Parts).Text("description", "How.", own => own.Description),
            (_, own) => own.LawTopics)
        .Build();

    public static Table Elements { get; } = Tree(CommonColumns.Of<Element>("elements", "Parts of strategies above the measures: goals, must-win battles, values."))
        .Flag("isValue", "True for values and the folder of values.", (_, own) => own.IsValue)
        .Text("goal", "The strategic goal.", own => own.Goal)
        .Text("targetState", "What is aimed at.", own => own.TargetState)
        .Names("responsible", "Who is responsible.", own => own.Responsible)
        .Names("indicatorsInWords", "What tells how it goes, as written.", own => own.Indicators)
        .Documents("indicators", "The indicators that tell how it goes.", (scope, own) => scope.Site.Indicators.Of(own.Id))
        .Prose("examples", "Plain-language examples.", own => own.Examples)
        .Build();

    public static Table Measures { get; } = Tree(CommonColumns.Of<Measure>("measures", "Measures of strategies, each with its card and its status through time."))
        .Timetable("timetable", "When it is done, as written on the card.", own => own.Timetable)
        .Names("responsible", "Who is responsible.", own => own.Responsible)
        .Documents("indicators", "The indicators that tell how it goes.", (scope, own) => scope.Site.Indicators.Of(own.Id))
        .Word("status", "How it is going on the day of the build; no entry is \"unknown\".", (scope, own) => (Vocabulary.MeasureStatus?)(MeasureProgress.EntryOn(own, scope.Site.Today)?.Status ?? Vocabulary.MeasureStatus.Unknown))
        .Rows(
            new TableBuilder<CardSection>("card", "The parts of the measure card that are filled.")
                .Word("part", "Which part.", (_, own) => (Vocabulary.CardPart?)own.Part)
                .Names("values", "Short values.", own => own.Values).Prose("text", "Running text.", own => own.Text),
            (_, own) => own.Card)
        .Rows(
            new TableBuilder<StatusEntry>("statuses", "How the measure was going, oldest first.")
                .Date("date", "The day.", own => own.Date).Word("status", "How it was going.", (_, own) => (Vocabulary.MeasureStatus?)own.Status)
                .Text("reason", "Why.", own => own.Reason).Address("evidence", "Where it can be seen.", (scope, own) => scope.Evidence(own.Evidence))
                .Text("forum", "Who handled it.", own => own.Forum),
            (_, own) => own.FollowUp)
        .Build();

    private static TableBuilder<T> Tree<T>(TableBuilder<T> table)
        where T : TreeDocument => table
        .Document("strategy", "The strategy that it belongs to.", (scope, own) => scope.Site.Tree.Find(own.Id)?.Strategy)
        .Document("parent", "What it stands right below.", (scope, own) => scope.Site.Tree.Find(own.Id)?.Parent)
        .Text("code", "The code as shown.", (scope, own) => scope.Site.Tree.Find(own.Id)?.Code)
        .Text("level", "The name of its level.", own => own.Level?.Name)
        .Timetable("period", "The time that it is for, as written.", own => own.Period)
        .References("implements", "Elements of this or another strategy that it carries out.", own => own.Implements);
}
