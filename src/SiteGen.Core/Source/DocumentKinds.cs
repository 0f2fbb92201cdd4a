using System.Collections.Frozen;
using SiteGen.Vocabulary;

namespace SiteGen.Source;

/// <summary>What a document is, by where it stands: folders say what things are.</summary>
public static class DocumentKinds
{
    // The sections that hold documents of one kind, each file a document.
    private static readonly FrozenDictionary<Section, DocumentKind> Registers = new Dictionary<Section, DocumentKind>
    {
        [Section.Groups] = DocumentKind.Group,
        [Section.Indicators] = DocumentKind.Indicator,
        [Section.Projects] = DocumentKind.Project,
        [Section.News] = DocumentKind.News,
        [Section.Reviews] = DocumentKind.Review,
        [Section.WorkLists] = DocumentKind.WorkList,
        [Section.Decisions] = DocumentKind.Decision,
        [Section.Advocacy] = DocumentKind.Advocacy,
        [Section.Surveys] = DocumentKind.Survey,
        [Section.SituationPictures] = DocumentKind.SituationPicture,
        [Section.WorkingPapers] = DocumentKind.WorkingPaper,
        [Section.FeedbackLog] = DocumentKind.FeedbackEntry,
        [Section.Roles] = DocumentKind.Role,
    }.ToFrozenDictionary();

    /// <summary>The kind of the document <paramref name="id"/>; a measure is still an element here, as levels are not known yet.</summary>
    public static DocumentKind Of(DocumentId id)
    {
        var path = id.Value.Split('/');
        if (path.Length == 1 || Words.Sections.Find(path[0]) is not { } section) return DocumentKind.Page;
        // The index of a section introduces it; that of the year clock is the clock.
        if (path.Length == 2 && id.IsIndex && section != Section.YearClocks) return DocumentKind.Page;
        var isRoot = path.Length == 2 || (path.Length == 3 && id.IsIndex);
        return section switch
        {
            Section.YearClocks => DocumentKind.YearClock,
            _ when Registers.TryGetValue(section, out var kind) => kind,
            Section.Strategies => isRoot ? DocumentKind.Strategy : DocumentKind.Element,
            Section.Evaluations => isRoot ? DocumentKind.Evaluation : DocumentKind.Answers,
            _ when isRoot => DocumentKind.Meeting,
            _ => Words.SpecialNames.Find(id.Name) == SpecialName.Minutes ? DocumentKind.Minutes : DocumentKind.AgendaItem,
        };
    }

    /// <summary>The file of values that belongs to the document <paramref name="id"/> of <paramref name="kind"/>; null for kinds without one.</summary>
    public static string? DataFile(DocumentId id, DocumentKind kind) => kind == DocumentKind.Indicator ? id.Value + ".csv" : null;

    /// <summary>The section that <paramref name="id"/> stands in; null for plain folders and pages.</summary>
    public static Section? SectionOf(DocumentId id)
    {
        var slash = id.Value.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? null : Words.Sections.Find(id.Value[..slash]);
    }

    /// <summary>True where a document of <paramref name="kind"/> may call itself <paramref name="declared"/>.</summary>
    public static bool MayBe(DocumentKind kind, DocumentKind declared) =>
        kind == declared || (kind, declared) is (DocumentKind.Element, DocumentKind.Measure) or (DocumentKind.Page, DocumentKind.Group);

    /// <summary>
    /// The folder that the document's own publication governs: an index page speaks for all below it, except at the root
    /// and in the folders of sections. Null where it speaks only for itself.
    /// </summary>
    public static string? Governs(DocumentId id)
    {
        if (!id.IsIndex || id.Folder.Length == 0) return null;
        var isSection = id.Folder.IndexOf('/', StringComparison.Ordinal) == id.Folder.Length - 1
            && Words.Sections.Find(id.Folder.TrimEnd('/')) is not null;
        return isSection ? null : id.Folder;
    }
}
