using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Machines;
using SiteGen.Text;

namespace SiteGen.OpenData.OParl;

/// <summary>
/// Makes files in the shape of OParl 1.1 (oparl.org), the interface of council information systems: a system with one body,
/// its groups and meetings. Every object is known by its address, so a site whose address is not known has none.
/// </summary>
internal static class OParlFiles
{
    private const string Folder = "data/oparl/";
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = DataText.Options.Encoder };
    private static readonly UrlPath System = UrlPath.Of(Folder + "system.json");
    private static readonly UrlPath Bodies = UrlPath.Of(Folder + "bodies.json");
    private static readonly UrlPath Body = UrlPath.Of(Folder + "body.json");
    private static readonly UrlPath Organizations = UrlPath.Of(Folder + "organizations.json");
    private static readonly UrlPath Meetings = UrlPath.Of(Folder + "meetings.json");

    // Persons, who are not told of, and what a site of strategies has none of.
    private static readonly UrlPath None = UrlPath.Of(Folder + "none.json");

    /// <summary>The addresses that are the same on every site.</summary>
    public static ImmutableArray<UrlPath> Paths => [System, Bodies, Body, Organizations, Meetings, None];

    /// <summary>Where a client begins.</summary>
    public static UrlPath Start => System;

    /// <summary>True where there is something to tell.</summary>
    public static bool IsMade(MachineRequest request) => request.BaseUrl is not null && request.Site.Documents.Any(document => document is Meeting);

    public static ImmutableArray<TextPlan> Of(MachineRequest request)
    {
        if (!IsMade(request)) return [];
        var url = request.BaseUrl!;
        var groups = request.Site.Each<Group>().Select(group => Plan(OParlObjects.PathOf(request, group), () => OParlObjects.Organization(request, group, Body.Under(url)))).ToArray();
        var meetings = request.Site.Each<Meeting>().OrderBy(meeting => meeting.Date).ThenBy(meeting => meeting.Id)
            .Select(meeting => Plan(OParlObjects.PathOf(request, meeting), () => OParlMeetings.Of(request, meeting))).ToArray();
        var body = new Lazy<JsonObject>(() => OfBody(request.Site.Settings, url));
        return
        [
            Text(System, () => OfSystem(request.Site.Settings, url)), Text(Bodies, () => List(url, Bodies, [body.Value])), Text(Body, () => body.Value),
            Text(Organizations, () => List(url, Organizations, groups.Select(own => own.Object.Value))),
            Text(Meetings, () => List(url, Meetings, meetings.Select(own => own.Object.Value))),
            Text(None, () => List(url, None, [])),
            .. groups.Concat(meetings).Select(own => Text(own.Path, () => own.Object.Value)),
        ];
    }

    private static (UrlPath Path, Lazy<JsonObject> Object) Plan(UrlPath path, Func<JsonObject> make) => (path, new Lazy<JsonObject>(make));

    private static TextPlan Text(UrlPath path, Func<JsonObject> make) => new(path, () => make().ToJsonString(Json) + "\n");

    private static JsonObject OfSystem(SiteSettings settings, string url)
    {
        var system = OParlObjects.New("System", System.Under(url));
        system["oparlVersion"] = OParlObjects.Version;
        system["body"] = Bodies.Under(url);
        system["name"] = settings.Name;
        system["website"] = url;
        if (settings.Feedback?.Email is { } email) system["contactEmail"] = email;
        if (settings.Licence is { } licence && Source.SettingsReader.IsWebAddress(licence)) system["license"] = licence;
        return system;
    }

    private static JsonObject OfBody(SiteSettings settings, string url)
    {
        var body = OParlObjects.New("Body", Body.Under(url));
        body["system"] = System.Under(url);
        body["name"] = settings.Organisation ?? settings.Name;
        body["website"] = url;
        body["organization"] = Organizations.Under(url);
        body["meeting"] = Meetings.Under(url);
        body["person"] = None.Under(url);
        body["paper"] = None.Under(url);
        body["legislativeTerm"] = new JsonArray();
        return body;
    }

    // Each list is one page long: a client reads the whole site at once.
    private static JsonObject List(string url, UrlPath path, IEnumerable<JsonObject> objects)
    {
        var data = new JsonArray([.. objects.Select(own => own.DeepClone())]);
        return new JsonObject
        {
            ["data"] = data,
            ["pagination"] = new JsonObject { ["totalElements"] = data.Count, ["elementsPerPage"] = Math.Max(1, data.Count), ["currentPage"] = 1, ["totalPages"] = 1 },
            ["links"] = new JsonObject { ["first"] = path.Under(url), ["self"] = path.Under(url), ["last"] = path.Under(url) },
        };
    }
}
