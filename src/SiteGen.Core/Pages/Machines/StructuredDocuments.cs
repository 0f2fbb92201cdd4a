using System.Text.Json.Nodes;
using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.Text.Time;

namespace SiteGen.Pages.Machines;

/// <summary>What schema.org has a word for, of each kind of document.</summary>
internal static class StructuredDocuments
{
    /// <summary>The document in schema.org's words; null for kinds that it has none for.</summary>
    public static JsonObject? Of(PageScope scope, Document document, string page) => document switch
    {
        News news => Article("NewsArticle", scope, news, news.Date),
        Decision decision => Article("Article", scope, decision, decision.Date),
        Evaluation evaluation => Article("Report", scope, evaluation, null),
        Review review => Article("Report", scope, review, null),
        SituationPicture picture => Article("Report", scope, picture, picture.Date),
        Strategy or Element or Measure => Named("CreativeWork", document),
        Meeting meeting => Event(scope, meeting),
        Indicator indicator => Dataset(scope, indicator, page),
        Group group => Organisation(scope, group),
        _ => null,
    };

    private static JsonObject Named(string type, Document document) => new() { ["@type"] = type, ["name"] = document.Title };

    private static JsonObject Article(string type, PageScope scope, Document document, DateOnly? published)
    {
        var article = new JsonObject
        {
            ["@type"] = type,
            ["headline"] = document.Title,
            ["author"] = StructuredData.PublisherRef(scope.Context.BaseUrl!),
            ["publisher"] = StructuredData.PublisherRef(scope.Context.BaseUrl!),
        };
        if (published is { } day) article["datePublished"] = Day(day);
        return article;
    }

    // Schema.org wants to know when an event is; a meeting without a day is none yet.
    private static JsonObject? Event(PageScope scope, Meeting meeting)
    {
        if (meeting.Date is not { } date) return null;
        var times = ClockTimes.Parse(meeting.Time);
        var own = Named("Event", meeting);
        own["startDate"] = times is { } start ? FinnishTime.Moment(date, start.Start) : Day(date);
        if (times?.End is { } end) own["endDate"] = FinnishTime.Moment(date, end);
        if (meeting.Venue is { } venue) own["location"] = new JsonObject { ["@type"] = "Place", ["name"] = venue, ["address"] = venue };
        own["organizer"] = scope.Site.References.FindDocument(meeting.Id, meeting.Group) is { } id && scope.Site.Index.Find(id, scope.Language) is { } group
            ? new JsonObject { ["@type"] = "Organization", ["name"] = group.Title, ["url"] = scope.Context.Routes.Of(group).Under(scope.Context.BaseUrl!) }
            : StructuredData.PublisherRef(scope.Context.BaseUrl!);
        return own;
    }

    private static JsonObject Dataset(PageScope scope, Indicator indicator, string page)
    {
        var set = Named("Dataset", indicator);
        set["@id"] = page + "#dataset";
        set["creator"] = StructuredData.PublisherRef(scope.Context.BaseUrl!);
        set["isAccessibleForFree"] = true;
        set["variableMeasured"] = new JsonObject { ["@type"] = "PropertyValue", ["name"] = indicator.Title };
        if (indicator.Unit is { } unit) set["variableMeasured"]!["unitText"] = unit;
        if (!indicator.Series.IsEmpty) set["temporalCoverage"] = $"{Day(indicator.Series[0].Period.Start)}/{Day(indicator.Series[^1].Period.End)}";
        if (indicator.DataFile is { } file && scope.Site.Files.ContainsKey(file))
        {
            set["distribution"] = new JsonObject
            {
                ["@type"] = "DataDownload",
                ["encodingFormat"] = "text/csv",
                ["contentUrl"] = scope.Context.Routes.OfFile(file).Under(scope.Context.BaseUrl!),
            };
        }

        return set;
    }

    private static JsonObject Organisation(PageScope scope, Group group)
    {
        var own = Named("Organization", group);
        if (group.Abbreviation is { } abbreviation) own["alternateName"] = abbreviation;
        own["parentOrganization"] = group.Organisation is { } parent && parent != scope.Site.Settings.Organisation
            ? new JsonObject { ["@type"] = "Organization", ["name"] = parent }
            : StructuredData.PublisherRef(scope.Context.BaseUrl!);
        return own;
    }

    private static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";
}
