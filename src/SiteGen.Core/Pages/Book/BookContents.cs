using System.Collections.Immutable;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Book;

/// <summary>Makes the contents of a booklet: its headings as a tree.</summary>
internal static class BookContents
{
    public static ImmutableArray<BookEntry> Of(IEnumerable<BookChapter> chapters)
    {
        var all = chapters.ToArray();
        var at = 0;
        return Below(all, ref at, 0);
    }

    private static ImmutableArray<BookEntry> Below(BookChapter[] chapters, ref int at, int level)
    {
        var entries = ImmutableArray.CreateBuilder<BookEntry>();
        while (at < chapters.Length && chapters[at].Level > level)
        {
            var own = chapters[at++];
            var link = new Link("#" + own.Anchor, own.Title, own.Code, own.Language);
            entries.Add(new BookEntry(link, Below(chapters, ref at, own.Level)));
        }

        return entries.ToImmutable();
    }
}
