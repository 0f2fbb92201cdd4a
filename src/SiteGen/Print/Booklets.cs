using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Print;

/// <summary>Finds the booklets that a command asks for.</summary>
internal static class Booklets
{
    /// <param name="asked">Folders or files of documents; where there are none, the strategies that hold now are meant.</param>
    /// <param name="all">All documents that have a booklet.</param>
    /// <param name="content">The content folder, which what is asked may begin with.</param>
    public static Outcome<ImmutableArray<PagePlan>> Choose(ImmutableArray<PagePlan> pages, IReadOnlyList<string> asked, bool all, string content)
    {
        var booklets = pages.Where(page => page.Booklet is not null).ToImmutableArray();
        if (all) return booklets.IsEmpty ? new([], [PrintMessages.NothingToPrint()]) : new(booklets, []);
        if (asked.Count == 0)
        {
            ImmutableArray<PagePlan> chosen = [.. booklets.Where(page => page.Booklet!.IsChosen)];
            return chosen.IsEmpty ? new([], [PrintMessages.NothingToPrint()]) : new(chosen, []);
        }

        var found = asked.Select(one => (Asked: one, Pages: booklets.Where(page => Names(page, IdOf(one, content))).ToArray())).ToArray();
        return new(
            [.. found.SelectMany(one => one.Pages).Distinct()],
            [.. found.Where(one => one.Pages.Length == 0).Select(one => PrintMessages.NoSuchDocument(one.Asked, Suggestion.For(IdOf(one.Asked, content), booklets.Select(page => NameOf(page)).Distinct())))]);
    }

    /// <summary>Where the PDF of a booklet goes below the output folder: <c>strategiat/kuntastrategia.pdf</c>.</summary>
    public static string FileOf(PagePlan booklet) => booklet.Path.Folder.TrimEnd('/') is { Length: > 0 } folder ? folder + ".pdf" : booklet.Path.Value + ".pdf";

    /// <summary>The document's path without its ending: <c>strategiat/kuntastrategia</c>.</summary>
    public static string NameOf(PagePlan booklet) => booklet.Booklet!.Document is { IsIndex: true } id ? id.Folder.TrimEnd('/') : booklet.Booklet.Document.Value;

    private static bool Names(PagePlan page, string id) => string.Equals(NameOf(page), id, StringComparison.OrdinalIgnoreCase) || page.Path.Value == id || FileOf(page) == id + ".pdf";

    // A path as the shell completes it: below the content folder, with or without the file's name.
    private static string IdOf(string asked, string content)
    {
        var path = asked;
        if (Path.GetFullPath(asked) is var full && full.StartsWith(content + Path.DirectorySeparatorChar, StringComparison.Ordinal)) path = Path.GetRelativePath(content, full);
        path = path.Replace('\\', '/').Trim('/');
        if (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)) path = path[..^".md".Length];
        return path.EndsWith("/index", StringComparison.Ordinal) ? path[..^"/index".Length] : path;
    }
}
