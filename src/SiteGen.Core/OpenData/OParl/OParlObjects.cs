using System.Collections.Frozen;
using System.Text.Json.Nodes;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Machines;
using SiteGen.Text;

namespace SiteGen.OpenData.OParl;

/// <summary>Makes objects that stand in several places.</summary>
internal static class OParlObjects
{
    public const string Version = "https://schema.oparl.org/1.1/";

    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".csv"] = "text/csv",
        [".txt"] = "text/plain",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static JsonObject New(string type, string id) => new() { ["id"] = id, ["type"] = Version + type };

    public static UrlPath PathOf(MachineRequest request, Document document) => Routes.OfOParl(request.Routes.Of(document));

    public static JsonObject Organization(MachineRequest request, Group group, string body)
    {
        var own = New("Organization", PathOf(request, group).Under(request.BaseUrl!));
        own["body"] = body;
        own["name"] = group.Title;
        if (group.Abbreviation is { } abbreviation) own["shortName"] = abbreviation;
        own["organizationType"] = "Gremium";
        own["web"] = request.Routes.Of(group).Under(request.BaseUrl!);
        return own;
    }

    /// <summary>A public file; it has no document of its own, so its id is its place in that of <paramref name="parent"/>.</summary>
    public static JsonObject File(MachineRequest request, Attachment attachment, string parent)
    {
        var path = request.Routes.OfFile(attachment.Path);
        var own = New("File", $"{parent}#{Uri.EscapeDataString(path.Value)}");
        own["name"] = attachment.Title;
        own["fileName"] = Path.GetFileName(path.Value);
        own["mimeType"] = MediaTypes.GetValueOrDefault(Path.GetExtension(path.Value), "application/octet-stream");
        own["size"] = request.Site.Files[attachment.Path].Size;
        own["accessUrl"] = path.Under(request.BaseUrl!);
        return own;
    }
}
