using System.Collections.Immutable;

namespace SiteGen.Search;

/// <summary>What a rendered page says itself.</summary>
internal sealed record PageText
{
    public required string Language { get; init; }

    public required string Title { get; init; }

    /// <summary>What stands above the title.</summary>
    public required string Above { get; init; }

    /// <summary>The titles of files that the page links to.</summary>
    public required ImmutableArray<string> Attachments { get; init; }

    public required ImmutableArray<SearchedSection> Sections { get; init; }
}
