using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Vocabulary;

namespace SiteGen.Source;

/// <summary>
/// Which document: its path in the content without <c>.md</c> and without a language suffix, such as
/// <c>ryhmat/elinvoimaryhma</c> or <c>strategiat/vesanto/index</c>. Versions in several languages share it.
/// </summary>
public readonly record struct DocumentId(string Value) : IComparable<DocumentId>
{
    /// <summary>The folder with its closing slash; empty at the root.</summary>
    public string Folder => Value[..(Value.LastIndexOf('/') + 1)];

    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    public bool IsIndex => string.Equals(Name, "index", StringComparison.Ordinal);

    public int CompareTo(DocumentId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>Text with the place of its first line in the file that it comes from.</summary>
public sealed record SourceText(string Text, string File, int FirstLine)
{
    /// <summary>The place of a line (from 0) and column (from 0) of this text.</summary>
    public Place At(int line, int column = 0) => new(File, FirstLine + line, column + 1);
}

/// <summary>A document that may be published: nothing withheld is left in it.</summary>
public sealed record SourceDocument
{
    public required DocumentId Id { get; init; }

    public required string Language { get; init; }

    public required DocumentKind Kind { get; init; }

    /// <summary>The file as messages name it.</summary>
    public required string File { get; init; }

    /// <summary>The file's path in the content that staff edit in the repository; null for a file of the private content root.</summary>
    public string? RepositoryPath { get; init; }

    public required HeadMap Head { get; init; }

    public required SourceText Body { get; init; }

    /// <summary>True where a passage of the text has a day of removal, whether it has come or not.</summary>
    public required bool HasDatedPassages { get; init; }

    /// <summary>The agenda items that stand in a meeting's own text; empty for other kinds.</summary>
    public required ImmutableArray<SourceItem> Items { get; init; }

    public required ImmutableArray<SourceAttachment> Attachments { get; init; }

    /// <summary>The series that stands beside an indicator; null for other kinds and where there is none.</summary>
    public SourceData? Data { get; init; }
}

/// <summary>A file of values that belongs to a document and is published with it.</summary>
/// <param name="Path">The file's path in the content.</param>
/// <param name="Text">What stands in it; null where it could not be read, which was reported.</param>
public sealed record SourceData(string Path, SourceText? Text);

/// <summary>An agenda item that the public may see, whole or by its public heading.</summary>
public sealed record SourceItem
{
    /// <summary>The number as written ("3 §", "2.1"), or null where the order gives it.</summary>
    public required string? Number { get; init; }

    /// <summary>Position on the agenda from 1, withheld items counted.</summary>
    public required int Position { get; init; }

    public required string Title { get; init; }

    /// <summary>True where only number and heading are public: <see cref="Body"/> and <see cref="Fields"/> are empty.</summary>
    public required bool TitleOnly { get; init; }

    /// <summary>By which law more is not public, as written for the public; null where nothing is said or all is public.</summary>
    public string? SecrecyGround { get; init; }

    public required HeadMap Fields { get; init; }

    public required SourceText Body { get; init; }

    public required Place Place { get; init; }
}

/// <summary>A file that a document lists as public.</summary>
public sealed record SourceAttachment
{
    /// <summary>The file's path in the content, such as <c>kokoukset/2019-08-28/kartta.pdf</c>.</summary>
    public required string Path { get; init; }

    public required string Title { get; init; }

    /// <summary>The language of the file, where it differs from the page's.</summary>
    public required string? Language { get; init; }

    /// <summary>The agenda item that it belongs to, by number as written; null for the whole document.</summary>
    public required string? Item { get; init; }

    public required Place Place { get; init; }
}
