using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Publication;
using SiteGen.Source;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Load;

/// <summary>Reads one Markdown file. In: a file. Out: its head, its text and what it is.</summary>
internal static class DocumentReader
{
    /// <summary>The document in <paramref name="file"/>, or null where it cannot be read, which is reported.</summary>
    public static WrittenDocument? Read(ContentFile file, SiteSettings settings, PublicationDay day, ICollection<Diagnostic> diagnostics)
    {
        if (Utf8Text.Read(file, diagnostics) is not { } text) return null;
        var (yaml, body) = FrontMatter.Split(text, file.Display, diagnostics);
        var isUnclosed = yaml is null && diagnostics.Count > 0;
        var head = yaml is null ? HeadMap.Empty(Place.StartOf(file.Display)) with { IsReadable = !isUnclosed } : YamlHeads.Read(yaml, diagnostics);
        var (name, language) = Languages.SplitSuffix(file.Path[..^".md".Length]);
        var id = new DocumentId(name);
        var kind = Kind(id, head, diagnostics);
        var terms = new DatedPassages.Terms(day, kind == DocumentKind.Meeting, settings.PublicRepository && file.IsPublicSource);
        // Minutes come off for the personal data in them, which anybody can still read there.
        if (kind == DocumentKind.Minutes && terms.IsPublicSource && Gate.Removal(head, day) is { } removal)
        {
            diagnostics.Add(LawMessages.RemovedMinutesInPublicRepository(removal.Place, Dates.Format(removal.Day, settings.Language)));
        }

        var passages = DatedPassages.Apply(HtmlComments.Remove(body), terms, diagnostics);
        return new WrittenDocument
        {
            Id = id,
            Language = language ?? settings.Language,
            IsTranslation = language is not null && language != settings.Language,
            Kind = kind,
            File = file,
            Head = head,
            Body = passages.Text,
            HasDatedPassages = passages.HasAny,
            IsOpen = Gate.IsOpen(head, day, diagnostics),
        };
    }

    private static DocumentKind Kind(DocumentId id, HeadMap head, ICollection<Diagnostic> diagnostics)
    {
        var kind = DocumentKinds.Of(id);
        if (head.Find(Key.Type) is not { Value: HeadText { Text: var text } value }) return kind;
        if (Words.Kinds.Find(text) is not { } declared)
        {
            diagnostics.Add(HeadMessages.UnknownValue(value.Place, text, Words.Kinds));
            return kind;
        }

        if (DocumentKinds.MayBe(kind, declared)) return declared;
        diagnostics.Add(StructureMessages.TypeNotPossible(value.Place, text));
        return kind;
    }
}
