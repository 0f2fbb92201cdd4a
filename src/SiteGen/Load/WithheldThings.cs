using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Publication;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Load;

/// <summary>Why something is not public today.</summary>
internal enum Ground
{
    Draft, NotYet, Removed, NotToday, WithItsWhole, Withheld, TitleOnly, PublicityMissing,
}

/// <summary>Something that is not public today, for the clerk's eyes only: it is shown on a terminal and written nowhere.</summary>
/// <param name="File">The file as messages name it.</param>
/// <param name="Part">The agenda item or the attachment in it; null for the document.</param>
internal sealed record WithheldThing(string File, string? Part, Ground Ground);

/// <summary>Lists what the boundary keeps back, and on which ground. It asks the same readers as the boundary does.</summary>
internal static class WithheldThings
{
    public static ImmutableArray<WithheldThing> Find(BuildOptions options, Model.SiteSettings settings)
    {
        var day = new PublicationDay(options.Today, IncludeDrafts: false);
        // What is wrong with the content, the build tells.
        var unheard = new List<Diagnostic>();
        var files = ContentFiles.List(options.Content, isPublicSource: true, unheard)
            .Concat(options.Private is { } own ? ContentFiles.List(own, isPublicSource: false, unheard) : []).ToArray();
        var documents = files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => DocumentReader.Read(file, settings, day, unheard)).OfType<WrittenDocument>().ToArray();
        var closedFolders = documents.Where(document => !document.IsOpen && !document.IsTranslation).Select(document => DocumentKinds.Governs(document.Id))
            .OfType<string>().ToFrozenSet(StringComparer.Ordinal);
        var paths = files.Select(file => file.Path).ToFrozenSet(StringComparer.Ordinal);
        var context = new AttachmentContext { Day = day, FileExists = paths.Contains, Suggest = _ => null, Diagnostics = unheard };
        return
        [
            .. documents.SelectMany(document => Of(document, closedFolders, context))
                .OrderBy(thing => thing.File, StringComparer.Ordinal).ThenBy(thing => thing.Part, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<WithheldThing> Of(WrittenDocument document, FrozenSet<string> closedFolders, AttachmentContext context)
    {
        var file = document.File.Display;
        if (!document.IsOpen)
        {
            yield return new(file, null, Closed(document.Head, context.Day));
            yield break;
        }

        if (RelativePath.Folders(document.Id.Value).Any(closedFolders.Contains))
        {
            yield return new(file, null, Ground.WithItsWhole);
            yield break;
        }

        if (document.Kind is DocumentKind.Minutes or DocumentKind.AgendaItem && Publicity(document.Head) is { } ground) yield return new(file, null, ground);
        var agenda = document.Kind == DocumentKind.Meeting ? Agenda.Read(document.Body, context.Day, isPublicSource: false, context.Diagnostics) : null;
        foreach (var number in agenda?.WithheldNumbers ?? [])
        {
            var shown = agenda!.Items.FirstOrDefault(item => item.TitleOnly && Agenda.NumberOf(item) == number);
            yield return new(file, number, shown is null ? Ground.Withheld : Ground.TitleOnly);
        }

        var attachments = AttachmentList.Read(document.Head, document.Id, agenda?.WithheldNumbers ?? [], context);
        foreach (var path in attachments.Withheld) yield return new(file, path, Ground.Withheld);
        foreach (var path in attachments.Closed) yield return new(file, path, Ground.NotToday);
    }

    private static Ground Closed(HeadMap head, PublicationDay day)
    {
        if (Gate.Removal(head, day) is not null) return Ground.Removed;
        var isBegun = Gate.IsOpen(head.Without(Key.Draft), day, new List<Diagnostic>());
        return isBegun ? Ground.Draft : Ground.NotYet;
    }

    private static Ground? Publicity(HeadMap head) => PublicityReader.Read(head, string.Empty, new List<Diagnostic>()) switch
    {
        Vocabulary.Publicity.Public => null,
        Vocabulary.Publicity.TitleOnly => Ground.TitleOnly,
        Vocabulary.Publicity.Withheld => Ground.Withheld,
        _ => Ground.PublicityMissing,
    };
}
