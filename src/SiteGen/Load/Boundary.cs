using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Publication;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Load;

/// <summary>
/// The publication boundary. In: documents as written. Out: documents that hold only what is public, and the paths of what
/// is not. Nothing behind this class has ever seen a withheld word.
/// </summary>
internal static class Boundary
{
    public sealed record Split(ImmutableArray<SourceDocument> Public, ImmutableHashSet<string> Withheld);

    /// <summary>Lets through what is public of <paramref name="written"/>.</summary>
    public static Split Apply(
        ImmutableArray<WrittenDocument> written, bool isPublicRepository, AttachmentContext attachments)
    {
        var closed = written.Where(document => !document.IsOpen).ToArray();
        var closedEverywhere = closed.Where(document => !document.IsTranslation).Select(document => document.Id).ToHashSet();
        var closedFolders = closed.Where(document => !document.IsTranslation)
            .Select(document => DocumentKinds.Governs(document.Id)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var open = ImmutableArray.CreateBuilder<SourceDocument>();
        var withheld = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        withheld.UnionWith(closedFolders);
        foreach (var document in written)
        {
            var isClosed = !document.IsOpen || closedEverywhere.Contains(document.Id)
                || RelativePath.Folders(document.Id.Value).Any(closedFolders.Contains);
            var published = Publish(document, isPublicRepository, attachments, withheld);
            if (published is not null && !isClosed) open.Add(published);
            else if (!document.IsTranslation) withheld.Add(document.Id.Value);
        }

        return new Split(open.ToImmutable(), withheld.ToImmutable());
    }

    // Closed documents are read as well: a missing publicity in a draft is better found today than on the day it opens.
    private static SourceDocument? Publish(
        WrittenDocument document, bool isPublicRepository, AttachmentContext attachments, ISet<string> withheld)
    {
        var isPublicSource = isPublicRepository && document.File.IsPublicSource;
        var body = document.Body;
        var head = document.Head;
        ImmutableArray<SourceItem> items = [];
        ImmutableArray<string> withheldItems = [];
        switch (document.Kind)
        {
            case DocumentKind.Meeting:
                var agenda = Agenda.Read(body, attachments.Day, isPublicSource, attachments.Diagnostics);
                (body, items, withheldItems) = (agenda.Introduction, agenda.Items, agenda.WithheldNumbers);
                break;
            case DocumentKind.AgendaItem:
                if (ItemFile(document, isPublicSource, attachments) is not { } item) return null;
                (head, body, items) = (item.Fields, item.Body, [item]);
                break;
            case DocumentKind.Minutes:
                if (!MayPublishMinutes(document, isPublicSource, attachments.Diagnostics)) return null;
                break;
        }

        var split = AttachmentList.Read(head, document.Id, withheldItems, attachments);
        withheld.UnionWith(split.Withheld);
        return new SourceDocument
        {
            Id = document.Id,
            Language = document.Language,
            Kind = document.Kind,
            File = document.File.Display,
            Head = head.Without(Key.Attachments),
            Body = body,
            Items = items,
            Attachments = split.Public,
        };
    }

    private static SourceItem? ItemFile(WrittenDocument document, bool isPublicSource, AttachmentContext attachments)
    {
        Agenda.ReportStrayPublicity(document.Body, attachments.Diagnostics);
        var (title, rest) = TitleLine.Split(document.Body);
        var head = document.Head;
        var (number, headTitle) = AgendaLines.SplitNumber((head.Find(Key.Title)?.Value as HeadText)?.Text ?? title ?? string.Empty);
        var item = new SourceItem
        {
            Number = (head.Find(Key.Number)?.Value as HeadText)?.Text ?? number ?? NumberInName(document.Id.Name),
            Position = 0,
            Title = headTitle,
            TitleOnly = false,
            Fields = head,
            Body = rest,
            Place = Place.StartOf(document.File.Display),
        };
        return Agenda.Published(item, attachments.Day, isPublicSource, attachments.Diagnostics);
    }

    private static string? NumberInName(string name)
    {
        var digits = name.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 6 && digits < name.Length && name[digits] is '-' or '_' ? name[..digits].TrimStart('0') : null;
    }

    private static bool MayPublishMinutes(WrittenDocument document, bool isPublicSource, ICollection<Diagnostic> diagnostics)
    {
        Agenda.ReportStrayPublicity(document.Body, diagnostics);
        if (PublicityReader.Read(document.Head, document.Id.Name, diagnostics) == Publicity.Public) return true;
        if (isPublicSource && !string.IsNullOrWhiteSpace(document.Body.Text))
        {
            diagnostics.Add(PublicityMessages.WithheldInPublicRepository(Place.StartOf(document.File.Display)));
        }

        return false;
    }
}
