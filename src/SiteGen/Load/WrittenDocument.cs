using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Load;

/// <summary>A document as written, before it is known what of it may be published. It does not leave Load.</summary>
internal sealed record WrittenDocument
{
    public required DocumentId Id { get; init; }

    public required string Language { get; init; }

    /// <summary>True for a version in another language than the site's.</summary>
    public required bool IsTranslation { get; init; }

    public required DocumentKind Kind { get; init; }

    public required ContentFile File { get; init; }

    public required HeadMap Head { get; init; }

    public required SourceText Body { get; init; }

    /// <summary>True where a passage of the text has a day of removal.</summary>
    public required bool HasDatedPassages { get; init; }

    /// <summary>False for drafts and outside of publication dates.</summary>
    public required bool IsOpen { get; init; }
}
