using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Machines;

/// <summary>
/// Makes what a page tells search engines, as JSON-LD in the words of schema.org. It stands in a <c>script</c> element of
/// data, which no policy of scripts concerns; whatever could close that element is written as an escape.
/// </summary>
internal static class StructuredData
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data of a page; null where the site's address is not known, for data without addresses are nobody's.</summary>
    /// <param name="document">The document that the page is of; null for pages that none is behind.</param>
    public static Html? Of(PageScope scope, PageHeader header, Document? document)
    {
        if (scope.Context.BaseUrl is not { } url || header.CanonicalUrl is not { } page) return null;
        var graph = new JsonArray();
        if (header.Breadcrumbs.IsEmpty)
        {
            graph.Add(Publisher(scope, url));
            graph.Add(WebSite(scope, url));
        }
        else
        {
            graph.Add(Breadcrumbs(header, page));
        }

        if (document is not null && StructuredDocuments.Of(scope, document, page) is { } own) graph.Add(Common(scope, header, document, own));
        return new Html(new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Json));
    }

    /// <summary>The reference to the organisation that publishes; the home page tells of it.</summary>
    public static JsonObject PublisherRef(string url) => new() { ["@id"] = url + "#publisher" };

    private static JsonObject Publisher(PageScope scope, string url)
    {
        var settings = scope.Site.Settings;
        var publisher = PublisherRef(url);
        publisher["@type"] = "GovernmentOrganization";
        publisher["name"] = settings.Organisation ?? settings.Name;
        publisher["url"] = url;
        if (settings.Feedback?.Email is { } email) publisher["email"] = email;
        return publisher;
    }

    private static JsonObject WebSite(PageScope scope, string url)
    {
        var site = new JsonObject
        {
            ["@type"] = "WebSite",
            ["@id"] = url + "#site",
            ["name"] = scope.Site.Settings.Name,
            ["url"] = url,
            ["inLanguage"] = scope.Site.Settings.Language,
            ["publisher"] = PublisherRef(url),
        };
        if (scope.Site.Settings.Description is { } description) site["description"] = description;
        return site;
    }

    private static JsonObject Breadcrumbs(PageHeader header, string page)
    {
        var items = new JsonArray();
        foreach (var link in header.Breadcrumbs) items.Add(Crumb(items.Count + 1, link.Text, Absolute(page, link.Href)));
        items.Add(Crumb(items.Count + 1, header.Title, page));
        return new JsonObject { ["@type"] = "BreadcrumbList", ["itemListElement"] = items };
    }

    private static JsonObject Crumb(int position, string name, string address) =>
        new() { ["@type"] = "ListItem", ["position"] = position, ["name"] = name, ["item"] = address };

    private static JsonObject Common(PageScope scope, PageHeader header, Document document, JsonObject own)
    {
        own["url"] = header.CanonicalUrl;
        own["inLanguage"] = header.Language;
        if (header.Description is { } description) own["description"] = description;
        if (FeedEvents.LastChange(scope.Site, document) is { } day && !own.ContainsKey("startDate")) own["dateModified"] = $"{day:yyyy-MM-dd}";
        return own;
    }

    private static string Absolute(string page, string href)
    {
        const string index = "index.html";
        var address = new Uri(new Uri(page), href).AbsoluteUri;
        return address.EndsWith("/" + index, StringComparison.Ordinal) ? address[..^index.Length] : address;
    }
}
