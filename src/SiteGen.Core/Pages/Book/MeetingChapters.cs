using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Book;

/// <summary>Makes the chapters of a meeting from its page: the agenda with decisions, the minutes, attachments.</summary>
internal static class MeetingChapters
{
    public static IEnumerable<BookPart> Of(PageScope scope, Meeting meeting, MeetingPage page)
    {
        yield return new BookPart("s-alku", [.. Chapters(scope, meeting, page)], scope.Book!.TakeNew());
    }

    private static IEnumerable<BookChapter> Chapters(PageScope scope, Meeting meeting, MeetingPage page)
    {
        var texts = scope.Texts;
        if (!page.Body.IsEmpty) yield return BookChapters.Titled("s-johdanto", 2, texts["book.introduction"]) with { Body = page.Body.WithHeadingsFrom(3) };
        foreach (var (written, item) in meeting.Items.Zip(page.Items))
        {
            yield return BookChapters.Titled(item.Anchor, 2, item.Title) with
            {
                Code = item.Number,
                Lead = item.Withheld,
                Body = item.Text.WithHeadingsFrom(3),
                Texts = item.Decision.IsEmpty ? [] : [new BookText(texts["meeting.decision"], [], item.Decision.WithHeadingsFrom(3))],
                Links = [.. BookChapters.Files(scope, written.Attachments), .. BookChapters.References(scope, texts["meeting.concerns"], meeting.Id, written.Concerns)],
            };
        }

        var files = meeting.Minutes is { } minutes ? BookChapters.Files(scope, minutes.Attachments) : [];
        if (!page.Minutes.IsEmpty || !files.IsEmpty)
        {
            yield return BookChapters.Titled("s-poytakirja", 2, texts["meeting.minutes"]) with { Body = page.Minutes.WithHeadingsFrom(3), Links = files };
        }

        var own = BookChapters.Files(scope, meeting.Header.Attachments);
        if (!own.IsEmpty) yield return BookChapters.Titled("s-liitteet", 2, texts["layout.attachments"]) with { Links = own };
    }
}
