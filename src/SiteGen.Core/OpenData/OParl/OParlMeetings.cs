using System.Text.Json.Nodes;
using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.Pages.Machines;
using SiteGen.Text.Time;

namespace SiteGen.OpenData.OParl;

/// <summary>Makes meetings with the public matters of their agendas.</summary>
internal static class OParlMeetings
{
    public static JsonObject Of(MachineRequest request, Meeting meeting)
    {
        var id = OParlObjects.PathOf(request, meeting).Under(request.BaseUrl!);
        var own = OParlObjects.New("Meeting", id);
        own["name"] = meeting.Title;
        // OParl's own words: planned, and held.
        own["meetingState"] = meeting.Date is { } held && held <= request.Site.Today ? "durchgeführt" : "terminiert";
        own["cancelled"] = false;
        if (meeting.Date is { } date) Times(own, date, ClockTimes.Parse(meeting.Time));
        if (meeting.Venue is { } venue) own["location"] = Location(id, venue);
        if (request.Site.References.FindDocument(meeting.Id, meeting.Group) is { } group && request.Site.Index.Find(group) is Group organisation)
        {
            own["organization"] = new JsonArray(OParlObjects.PathOf(request, organisation).Under(request.BaseUrl!));
        }

        var files = meeting.Header.Attachments.Concat(meeting.Minutes?.Attachments ?? []).ToArray();
        if (Files(request, files, id) is { Count: > 0 } attached) own["auxiliaryFile"] = attached;
        own["agendaItem"] = new JsonArray([.. meeting.Items.Select((item, index) => Item(request, item, (id, index + 1)))]);
        own["web"] = request.Routes.Of(meeting).Under(request.BaseUrl!);
        if (FeedEvents.LastChange(request.Site, meeting) is { } modified) own["modified"] = $"{modified:yyyy-MM-dd}T00:00:00Z";
        return own;
    }

    private static void Times(JsonObject own, DateOnly date, ClockTimes? times)
    {
        // OParl wants an hour; where none is known the day begins.
        own["start"] = FinnishTime.Moment(date, times?.Start ?? TimeOnly.MinValue);
        if (times?.End is { } end) own["end"] = FinnishTime.Moment(date, end);
    }

    private static JsonObject Location(string meeting, string venue)
    {
        var own = OParlObjects.New("Location", meeting + "#location");
        own["description"] = venue;
        return own;
    }

    private static JsonObject Item(MachineRequest request, AgendaItem item, (string Meeting, int Order) place)
    {
        var own = OParlObjects.New("AgendaItem", $"{place.Meeting}#{item.Anchor.Value}");
        own["meeting"] = place.Meeting;
        own["number"] = item.Number;
        own["order"] = place.Order;
        own["name"] = item.Title;
        own["public"] = !item.TitleOnly;
        if (DataScope.Plain(item.Decision) is { } decision) own["resolutionText"] = decision;
        if (Files(request, item.Attachments, place.Meeting) is { Count: > 0 } files) own["auxiliaryFile"] = files;
        return own;
    }

    private static JsonArray Files(MachineRequest request, IEnumerable<Attachment> attachments, string meeting) =>
        new([.. attachments.Where(own => request.Site.Files.ContainsKey(own.Path)).DistinctBy(own => own.Path).Select(own => OParlObjects.File(request, own, meeting))]);
}
