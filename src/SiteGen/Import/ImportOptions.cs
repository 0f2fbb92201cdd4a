using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>What a clerk asked for with <c>sitegen import</c>.</summary>
internal sealed record ImportOptions
{
    /// <summary>What the document is; null where the import finds out.</summary>
    public DocumentKind? Kind { get; init; }

    /// <summary>The folder of the content that the document goes into, without closing slash; null for the one that fits its kind.</summary>
    public string? Into { get; init; }

    public bool IncludesComments { get; init; }

    public bool IncludesDeletions { get; init; }

    public bool IncludesHiddenSlides { get; init; }

    public bool IncludesNotes { get; init; }

    /// <summary>The site's language: its keys and headings are written in it.</summary>
    public required string Language { get; init; }

    public required DateOnly Today { get; init; }
}

/// <summary>What a reader found: the document, null where it cannot be read; faults; and what a clerk should look at.</summary>
internal sealed record ReadSource
{
    public ImportedDocument? Document { get; init; }

    public Diagnostics.Diagnostic? Fault { get; init; }

    public System.Collections.Immutable.ImmutableArray<Remark> Remarks { get; init; } = [];

    public static ReadSource Failed(Diagnostics.Diagnostic fault) => new() { Fault = fault };
}
