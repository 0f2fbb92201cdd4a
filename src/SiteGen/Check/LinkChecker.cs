using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Pages;
using SiteGen.Read;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>
/// The stage after search. In: the plan and the read pages. Out: what is broken on them: links, fragments, assets, ids; told
/// by the Markdown line that a link comes from where a writer wrote it.
/// </summary>
internal static class LinkChecker
{
    public static ImmutableArray<Diagnostic> Check(SitePlan plan, ImmutableArray<ReadPage> pages)
    {
        var byPath = pages.DistinctBy(page => page.Page.Path).ToDictionary(page => page.Page.Path.Value, page => page.Scan, StringComparer.Ordinal);
        // A page that could not be rendered was reported; links to it are not broken.
        var files = plan.Pages.Select(page => page.Path.Value).Concat(plan.Files.Select(file => file.Path.Value)).Concat(plan.Texts.Select(text => text.Path.Value)).ToHashSet(StringComparer.Ordinal);
        var found = new ConcurrentBag<Diagnostic>();
        Parallel.For(0, pages.Length, i =>
        {
            foreach (var diagnostic in Check(pages[i].Page, pages[i].Scan, byPath, files)) found.Add(diagnostic);
        });
        return [.. found];
    }

    private static IEnumerable<Diagnostic> Check(
        RenderedPage page, PageScan scan, Dictionary<string, PageScan> pages, HashSet<string> files)
    {
        foreach (var id in scan.DuplicateIds) yield return LinkMessages.DuplicateId(page.Source, id);
        foreach (var address in scan.Addresses)
        {
            if (Fault(page, address, pages, files) is not { } isFragment) continue;
            var written = page.Links.FirstOrDefault(link => link.Href == address);
            if (written is null) yield return LinkMessages.BrokenInPage(page.Source, page.Path.Value, address);
            else if (isFragment) yield return LinkMessages.FragmentMissing(written.Place, address);
            else yield return LinkMessages.FileMissing(written.Place, address, null);
        }
    }

    /// <summary>Null where the address leads somewhere; else whether only its fragment is missing.</summary>
    private static bool? Fault(RenderedPage page, string address, Dictionary<string, PageScan> pages, HashSet<string> files)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        if (end >= 0 && address[end] == ':') return null;
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? string.Empty : Uri.UnescapeDataString(address[(hash + 1)..]);
        var path = hash < 0 ? address : address[..hash];
        var target = path.Length == 0 ? page.Path.Value : RelativePath.Resolve(page.Path.Folder, Uri.UnescapeDataString(path));
        if (target is null || (!pages.ContainsKey(target) && !files.Contains(target))) return IsBase(page, address) ? null : false;
        if (fragment.Length == 0 || !pages.TryGetValue(target, out var scan)) return null;
        return scan.Has(fragment) ? null : true;
    }

    // The page for unknown addresses names the site's root as its base.
    private static bool IsBase(RenderedPage page, string address) => page.Path.Value == "404.html" && address.StartsWith('/');
}
