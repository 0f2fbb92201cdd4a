using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>A document as its writer means it; relations to others are still <see cref="Reference"/>s.</summary>
public abstract record Document
{
    public required DocumentHeader Header { get; init; }

    public required Prose Body { get; init; }

    public DocumentId Id => Header.Id;

    public string Language => Header.Language;

    public DocumentKind Kind => Header.Kind;

    public string Title => Header.Title;

    public string? Summary => Header.Summary;

    public Place Place => Header.Place;
}

/// <summary>What documents of every kind have.</summary>
public sealed record DocumentHeader
{
    public required DocumentId Id { get; init; }

    /// <summary>fi, sv or en.</summary>
    public required string Language { get; init; }

    public required DocumentKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>One plain sentence for lists and descriptions, or null.</summary>
    public required string? Summary { get; init; }

    /// <summary>Where the document begins, for diagnostics.</summary>
    public required Place Place { get; init; }

    /// <inheritdoc cref="SourceDocument.RepositoryPath"/>
    public string? RepositoryPath { get; init; }

    public required ImmutableArray<Alias> Aliases { get; init; }

    public required ImmutableArray<Reference> Related { get; init; }

    public required ImmutableArray<Attachment> Attachments { get; init; }

    /// <summary>When the text was last edited, by its writer's word.</summary>
    public required DateOnly? Updated { get; init; }

    /// <summary>When somebody last confirmed that the text still holds.</summary>
    public required DateOnly? Reviewed { get; init; }

    /// <summary>Place among its siblings, where the writer gives one.</summary>
    public required int? Order { get; init; }
}

/// <summary>An earlier address of a document, as written.</summary>
public sealed record Alias(string Address, Place Place);

/// <summary>Another document, by a relative path to its <c>.md</c> file, by code or by title.</summary>
public sealed record Reference(string Target, Place Place);

/// <summary>A public file of a document.</summary>
/// <param name="Path">Path in the content.</param>
/// <param name="Language">The file's language where it differs from the page's.</param>
public sealed record Attachment(string Path, string Title, string? Language, Place Place);

/// <summary>A page without further structure; the home page and sections' introductions too.</summary>
public sealed record PlainPage : Document;

/// <summary>A body of the organisation.</summary>
public sealed record Group : Document
{
    public required string? Organisation { get; init; }

    public required string? Abbreviation { get; init; }

    /// <summary>What the group itself puts on the year clock.</summary>
    public required ImmutableArray<ClockEntry> Entries { get; init; }
}
