using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>Makes the page of a meeting.</summary>
internal static class MeetingPages
{
    public static MeetingPage Build(PageScope scope, Meeting meeting) => new()
    {
        Header = HeaderBuilder.Of(scope, meeting, scope.Texts["kind.meeting"]),
        Facts = [.. Facts(scope, meeting)],
        IsComing = meeting.Date >= scope.Site.Today,
        Items = [.. meeting.Items.Select(item => Item(scope, meeting, item))],
        Minutes = meeting.Minutes is { } minutes ? scope.Print(minutes.Text, meeting.Id) : Html.Empty,
        MinutesAttachments = meeting.Minutes is { } own ? scope.Attachments(own.Attachments) : [],
    };

    // Why no more is told of the item; null where all of it is public.
    private static string? Withheld(PageScope scope, AgendaItem item) => item switch
    {
        { TitleOnly: false } => null,
        { SecrecyGround: { } ground } => scope.Texts.Format("meeting.withheldby", ground),
        _ => scope.Texts["meeting.withheld"],
    };

    private static AgendaItemModel Item(PageScope scope, Meeting meeting, AgendaItem item) => new()
    {
        Number = item.Number,
        Title = item.Title,
        Anchor = item.Anchor.Value,
        TitleOnly = item.TitleOnly,
        Withheld = Withheld(scope, item),
        Text = scope.Print(item.Text, meeting.Id),
        Decision = scope.Print(item.Decision, meeting.Id),
        Concerns = scope.LinksTo(meeting.Id, item.Concerns),
        Attachments = scope.Attachments(item.Attachments),
    };

    private static IEnumerable<Fact> Facts(PageScope scope, Meeting meeting)
    {
        if (scope.Site.References.FindDocument(meeting.Id, meeting.Group) is { } group && scope.LinkTo(group) is { } link)
        {
            yield return new Fact(scope.Texts["fact.group"], link.Text, link);
        }

        if (meeting.Date is { } date) yield return new Fact(scope.Texts["fact.date"], Dates.FormatWithWeekday(date, scope.Language));
        if (meeting.Time is { } time) yield return new Fact(scope.Texts["fact.time"], time);
        if (meeting.Venue is { } venue) yield return new Fact(scope.Texts["fact.venue"], venue);
    }
}
