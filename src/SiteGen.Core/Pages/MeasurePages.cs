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
        var progress = MeasureProgress.On(scope.Site, measure, scope.Site.Today);
        var history = measure.FollowUp.Where(entry => entry.Date <= scope.Site.Today).Reverse().Select(entry => StatusLines.Of(scope, measure, entry)).ToImmutableArray();
        return new MeasurePage
        {
            Header = PageAssets.Remembering(scope, HeaderBuilder.Of(scope, measure, KindNames.Of(measure, scope.Texts))),
            Code = scope.Site.Tree.Find(measure.Id)?.Code,
            LevelName = measure.Level?.Name,
            Why = ElementPages.Why(scope, measure.Id),
            Implements = scope.LinksTo(measure.Id, measure.Implements),
            State = MeasureRows.State(scope, measure),
            Status = StatusModels.Mark(progress.Status, scope.Texts),
            Alerts = AttentionModels.Alerts(scope, progress),
            StatusReviewed = progress.Reviewed is { } reviewed ? scope.Date(reviewed) : null,
            NextReview = AttentionModels.NextReview(scope, progress),
            LatestStatus = history.FirstOrDefault(),
            StatusHistory = history,
            Responsible = RoleLinks.Of(scope, measure.Responsible),
            When = scope.Short(measure.Timetable),
            Period = measure.Period?.Text,
            LacksCard = measure.Card.IsEmpty,
            Card = [.. Enum.GetValues<CardPart>().Select(part => Part(scope, measure, part))],
            Projects = Implementers.Projects(scope, [measure.Id]),
            Advocacy = Implementers.Topics(scope, [measure.Id]),
            Decisions = RulingRows.About(scope, measure.Id),
            Findings = FindingModels.AnsweredBy(scope, measure.Id),
            Trends = TrendModels.Of(scope, measure.Id),
            Mentions = MentionModels.WithThoseAbove(scope, measure.Id),
        };
    }

    /// <summary>A part of the card.</summary>
    public static CardPartModel Part(PageScope scope, Measure measure, CardPart part)
    {
        var section = measure.Card.FirstOrDefault(own => own.Part == part);
        return new CardPartModel
        {
            Part = part,
            Name = scope.Texts["card." + part.ToString().ToLowerInvariant()],
            IsMissing = section is null || (section.Text.IsEmpty && section.Values.IsEmpty),
            Roles = part == CardPart.Responsible && section is { Text.IsEmpty: true } ? RoleLinks.Of(scope, section.Values) : [],
            // Who is responsible stands in the summary already; a text about it says more than the names again.
            Values = section is null || part == CardPart.Responsible ? [] : [.. section.Values.Select(value => value.Text)],
            Text = section is null ? Html.Empty : scope.Print(section.Text, measure.Id),
        };
    }
}
