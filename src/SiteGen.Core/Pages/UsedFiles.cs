using SiteGen.Compose;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Which of the publishable files are published: those that a public document lists, and pictures that one shows.</summary>
internal static class UsedFiles
{
    public static IEnumerable<string> Of(Site site)
    {
        var used = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var document in site.Documents)
        {
            used.UnionWith(Attachments(document).Select(attachment => attachment.Path));
            if (document is Indicator { DataFile: { } series }) used.Add(series);
            used.UnionWith(DocumentProse.Of(document).SelectMany(pair => pair.Prose.Links)
                .Select(link => site.References.Follow(document.Id, link.Target)).OfType<Target.ToFile>().Select(target => target.Path));
        }

        return used.Where(site.Files.ContainsKey);
    }

    private static IEnumerable<Attachment> Attachments(Document document) => document is Meeting meeting
        ? meeting.Header.Attachments.Concat(meeting.Items.SelectMany(item => item.Attachments)).Concat(meeting.Minutes?.Attachments ?? [])
        : document.Header.Attachments;
}
