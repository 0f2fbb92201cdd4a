using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Pages.Book;

/// <summary>Makes the pieces of chapters of every kind.</summary>
internal static class BookChapters
{
    public static BookChapter Titled(string anchor, int level, string title) => new() { Anchor = anchor, Level = level, Code = null, Title = title };

    /// <summary>Running text whose topmost headings are of <paramref name="level"/>.</summary>
    public static Html Print(PageScope scope, Prose prose, DocumentId from, int level) => scope.Print(prose, from).WithHeadingsFrom(level);

    /// <summary>Public files, each with the number of the note that tells its address; empty where there are none.</summary>
    public static ImmutableArray<BookLinkList> Files(PageScope scope, ImmutableArray<Attachment> attachments)
    {
        ImmutableArray<BookLink> links =
        [
            .. attachments.Where(own => scope.Site.Files.ContainsKey(own.Path)).Select(own => (Path: scope.Context.Routes.OfFile(own.Path), Link: scope.Attachments([own])[0]))
                .Select(file => new BookLink(
                    new Link(file.Link.Href, file.Link.Title),
                    string.Join(", ", new[] { file.Link.Kind, file.Link.Size, file.Link.LanguageName }.OfType<string>()),
                    scope.Book!.NumberOf(scope.Published(file.Path)))),
        ];
        return links.IsEmpty ? [] : [new BookLinkList(scope.Texts["layout.attachments"], links)];
    }

    /// <summary>Links to the documents that <paramref name="references"/> lead to.</summary>
    public static ImmutableArray<BookLinkList> References(PageScope scope, string name, DocumentId from, ImmutableArray<Reference> references)
    {
        ImmutableArray<BookLink> links =
        [
            .. references.Select(reference => scope.Site.References.FindDocument(from, reference) is { } id ? scope.Site.Index.Find(id, scope.Language) : null).OfType<Document>()
                .Select(document => new BookLink(
                    scope.LinkTo(document), null, scope.Book!.AnchorOf(document.Id) is null ? scope.Book.NumberOf(scope.Published(scope.Context.Routes.Of(document))) : null)),
        ];
        return links.IsEmpty ? [] : [new BookLinkList(name, links)];
    }
}
