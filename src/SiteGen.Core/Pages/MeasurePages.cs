using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the page of a measure.</summary>
internal static class MeasurePages
{
    public static MeasurePage Build(PageScope scope, Measure measure)
    {
        var history = measure.FollowUp.Reverse().Select(entry => Status(scope, measure, entry)).ToImmutableArray();
        return new MeasurePage
        {
            Header = HeaderBuilder.Of(scope, measure, KindNames.Of(measure, scope.Texts)),
            Code = scope.Site.Tree.Find(measure.Id)?.Code,
            LevelName = measure.Level?.Name,
            Why = ElementPages.Why(scope, measure.Id),
            Implements = scope.LinksTo(measure.Id, measure.Implements),
            Status = StatusModels.Mark(StatusModels.Latest(measure), scope.Texts),
            LatestStatus = history.FirstOrDefault(),
            StatusHistory = history,
            Responsible = [.. measure.Responsible.Select(role => role.Text)],
            When = scope.Short(measure.Timetable),
            Period = measure.Period?.Text,
            LacksCard = measure.Card.IsEmpty,
            Card = [.. Enum.GetValues<CardPart>().Select(part => Part(scope, measure, part))],
            Trends = TrendModels.Of(scope, measure.Id),
            Mentions = MentionModels.WithThoseAbove(scope, measure.Id),
        };
    }

    private static CardPartModel Part(PageScope scope, Measure measure, CardPart part)
    {
        var section = measure.Card.FirstOrDefault(own => own.Part == part);
        return new CardPartModel
        {
            Part = part,
            Name = scope.Texts["card." + part.ToString().ToLowerInvariant()],
            IsMissing = section is null || (section.Text.IsEmpty && section.Values.IsEmpty),
            // Who is responsible stands in the summary already; a text about it says more than the names again.
            Values = section is null || (part == CardPart.Responsible && !section.Text.IsEmpty) ? [] : [.. section.Values.Select(value => value.Text)],
            Text = section is null ? Html.Empty : scope.Print(section.Text, measure.Id),
        };
    }

    private static StatusLine Status(PageScope scope, Measure measure, StatusEntry entry) => new(
        StatusModels.Mark(entry.Status, scope.Texts), scope.Date(entry.Date), entry.Reason, entry.Forum, Evidence(scope, measure, entry.Evidence));

    private static Link? Evidence(PageScope scope, Measure measure, Reference? evidence) => evidence switch
    {
        null => null,
        _ when scope.Site.References.Follow(measure.Id, evidence.Target) is Target.Elsewhere { Url: var url } => new Link(url, url),
        _ => scope.Site.References.FindDocument(measure.Id, evidence) is { } id ? scope.LinkTo(id) : null,
    };
}
