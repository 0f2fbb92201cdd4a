using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;

namespace SiteGen.Compose.Checks;

/// <summary>
/// An attachment that not everybody can read (a picture, an office file of old) stands beside one of the same name that
/// everybody can, or is a picture that the text shows with a text alternative.
/// </summary>
internal static class AttachmentChecks
{
    private static readonly FrozenSet<string> NotAccessible = new[]
    {
        ".doc", ".dot", ".xls", ".ppt", ".pps", ".rtf", ".pub", ".jpg", ".jpeg", ".png", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic", ".svg", ".eps", ".zip",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Diagnostic> Find(Site site) => site.Documents.SelectMany(document =>
    {
        var attachments = Of(document).ToArray();
        var readable = attachments.Where(own => !IsHard(own.Path)).Select(own => NameOf(own.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var hard = attachments.Where(own => IsHard(own.Path) && !readable.Contains(NameOf(own.Path))).ToArray();
        var shown = hard.Length == 0 ? [] : Shown(site, document);
        return hard.Where(own => !shown.Contains(own.Path))
            .Select(own => ProofMessages.AttachmentNotAccessible(own.Place, own.Path[(own.Path.LastIndexOf('/') + 1)..]));
    });

    private static IEnumerable<Attachment> Of(Document document) => document is Meeting meeting
        ? document.Header.Attachments.Concat(meeting.Items.SelectMany(item => item.Attachments)).Concat(meeting.Minutes?.Attachments ?? [])
        : document.Header.Attachments;

    private static HashSet<string> Shown(Site site, Document document) => DocumentProse.Of(document).SelectMany(pair => pair.Prose.Links)
        .Where(link => link.Alt is { Length: > 0 }).Select(link => site.References.Follow(document.Id, link.Target)).OfType<Target.ToFile>()
        .Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    private static bool IsHard(string path) => NotAccessible.Contains(Path.GetExtension(path));

    private static string NameOf(string path) => path[..^Path.GetExtension(path).Length];
}
