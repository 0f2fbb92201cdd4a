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
    /// <param name="Withheld">Folders (with their closing slash), documents and files that are not public today.</param>
    /// <param name="ExplicitlyWithheld">Files that a document lists as not public; they may be public nowhere.</param>
    public sealed record Split(ImmutableArray<SourceDocument> Public, ImmutableHashSet<string> Withheld, ImmutableHashSet<string> ExplicitlyWithheld);

    /// <summary>Lets through what is public of <paramref name="written"/>.</summary>
    public static Split Apply(
        ImmutableArray<WrittenDocument> written, bool isPublicRepository, AttachmentContext attachments)
    {
        var closed = written.Where(document => !document.IsOpen && !document.IsTranslation).Select(document => document.Id).ToHashSet();
        var closedFolders = closed.Select(DocumentKinds.Governs).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var open = ImmutableArray.CreateBuilder<SourceDocument>();
        var withheld = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var explicitly = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var agreement = new LanguageAgreement();
        withheld.UnionWith(closedFolders);
        foreach (var document in written)
        {
            var isClosed = !document.IsOpen || closed.Contains(document.Id)
                || RelativePath.Folders(document.Id.Value).Any(closedFolders.Contains);
            // Closed documents are read as well: a missing publicity in a draft is better found today than on the day it opens.
            if (Guarded(document, isPublicRepository && document.File.IsPublicSource, attachments, agreement) is not { } reading) continue;
            explicitly.UnionWith(reading.Attachments.Withheld);
            withheld.UnionWith(reading.Attachments.Closed);
            if (reading.Public is { } published && !isClosed)
            {
                open.Add(published);
                continue;
            }

            withheld.UnionWith(reading.Attachments.Public.Select(attachment => attachment.Path));
            if (!document.IsTranslation) withheld.Add(document.Id.Value);
        }

        foreach (var disagreement in agreement.Find()) attachments.Diagnostics.Add(disagreement);
        return new Split(open.ToImmutable(), withheld.Union(explicitly).ToImmutableHashSet(StringComparer.Ordinal), explicitly.ToImmutable());
    }

    /// <param name="Public">What is public of a document; null for nothing.</param>
    private sealed record Reading(SourceDocument? Public, AttachmentList.Split Attachments);

    // Whatever a text does to its reader, it is told by its own name, and nothing of it is public.
    private static Reading? Guarded(WrittenDocument document, bool isPublicSource, AttachmentContext context, LanguageAgreement agreement)
    {
        try
        {
            return Read(document, isPublicSource, context, agreement);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            context.Diagnostics.Add(FileMessages.DocumentFault(document.File.Display, fault.GetType().Name));
            return null;
        }
    }

    private static Reading Read(WrittenDocument document, bool isPublicSource, AttachmentContext context, LanguageAgreement agreement)
    {
        switch (document.Kind)
        {
            case DocumentKind.Meeting:
                var agenda = Agenda.Read(document.Body, context.Day, isPublicSource, context.Diagnostics);
                agreement.Note(document, agenda);
                var own = AttachmentList.Read(document.Head, document.Id, agenda.WithheldNumbers, context);
                return new Reading(Source(document, agenda.Introduction, own) with { Items = agenda.Items }, own);
            case DocumentKind.AgendaItem:
                return ReadItem(document, isPublicSource, context, agreement);
            case DocumentKind.Minutes:
                var isPublic = MayPublishMinutes(document, isPublicSource, context.Diagnostics);
                agreement.Note(document, document.Id.Name, isPublic);
                var appendices = AttachmentList.Read(document.Head, document.Id, [], context);
                return new Reading(isPublic ? Source(document, document.Body, appendices) : null, appendices);
            // Its own key set has no attachments: the parser says so.
            case DocumentKind.Answers:
                var none = new AttachmentList.Split([], [], []);
                return new Reading(Source(document, document.Body, none) with { Head = document.Head }, none);
            default:
                var attachments = AttachmentList.Read(document.Head, document.Id, [], context);
                return new Reading(Source(document, document.Body, attachments), attachments);
        }
    }

    private static Reading ReadItem(WrittenDocument document, bool isPublicSource, AttachmentContext context, LanguageAgreement agreement)
    {
        var attachments = AttachmentList.Read(document.Head, document.Id, [], context);
        var item = ItemFile(document, isPublicSource, context);
        agreement.Note(document, WrittenNumber(document), item is { TitleOnly: false });
        if (item is { TitleOnly: false }) return new Reading(Source(document, item.Body, attachments) with { Items = [item] }, attachments);
        // Not even the names of an item's files are public where the item is not.
        foreach (var attachment in attachments.Public) context.Diagnostics.Add(PublicityMessages.AttachmentInTwoMinds(attachment.Place, attachment.Path));
        var closed = attachments with { Public = [], Withheld = [.. attachments.Withheld, .. attachments.Public.Select(attachment => attachment.Path)] };
        var none = new AttachmentList.Split([], [], []);
        return new Reading(
            item is null ? null : Source(document with { Head = HeadMap.Empty(item.Place) }, item.Body, none) with { Items = [item] }, closed);
    }

    private static SourceDocument Source(WrittenDocument document, SourceText body, AttachmentList.Split attachments) => new()
    {
        Id = document.Id,
        Language = document.Language,
        Kind = document.Kind,
        File = document.File.Display,
        RepositoryPath = document.File.IsPublicSource ? document.File.Path : null,
        Head = document.Head.Without(Key.Attachments),
        Body = body,
        HasDatedPassages = document.HasDatedPassages,
        Items = [],
        Attachments = attachments.Public,
    };

    private static SourceItem? ItemFile(WrittenDocument document, bool isPublicSource, AttachmentContext attachments)
    {
        Agenda.ReportStrayPublicity(document.Body, attachments.Diagnostics);
        var (title, rest) = TitleLine.Split(document.Body);
        var head = document.Head;
        var (_, headTitle) = AgendaLines.SplitNumber((head.Find(Key.Title)?.Value as HeadText)?.Text ?? title ?? string.Empty);
        var item = new SourceItem
        {
            Number = WrittenNumber(document) is { Length: > 0 } number ? number : null,
            Position = 0,
            Title = headTitle,
            TitleOnly = false,
            Fields = head,
            Body = rest,
            Place = Place.StartOf(document.File.Display),
        };
        return Agenda.Published(item, attachments.Day, isPublicSource, attachments.Diagnostics);
    }

    // By key, else at the head of the title, else at the head of the file's name; empty where there is none.
    private static string WrittenNumber(WrittenDocument document) =>
        (document.Head.Find(Key.Number)?.Value as HeadText)?.Text
        ?? AgendaLines.SplitNumber((document.Head.Find(Key.Title)?.Value as HeadText)?.Text ?? TitleLine.Split(document.Body).Title ?? string.Empty).Number
        ?? NumberInName(document.Id.Name) ?? string.Empty;

    private static string? NumberInName(string name)
    {
        var digits = name.TakeWhile(char.IsAsciiDigit).Count();
        return digits is > 0 and < 6 && digits < name.Length && name[digits] is '-' or '_' ? int.Parse(name.AsSpan(0, digits)).ToString() : null;
    }

    private static bool MayPublishMinutes(WrittenDocument document, bool isPublicSource, ICollection<Diagnostic> diagnostics)
    {
        Agenda.ReportStrayPublicity(document.Body, diagnostics);
        var publicity = PublicityReader.Read(document.Head, document.Id.Name, diagnostics);
        if (publicity == Publicity.Public) return true;
        if (publicity == Publicity.TitleOnly) diagnostics.Add(PublicityMessages.TitleOnlyNotPossible(document.Head.Find(Key.Publicity)!.Value.Place));
        if (publicity is not null && isPublicSource && !string.IsNullOrWhiteSpace(document.Body.Text))
        {
            diagnostics.Add(PublicityMessages.WithheldInPublicRepository(Place.StartOf(document.File.Display)));
        }

        return false;
    }
}
