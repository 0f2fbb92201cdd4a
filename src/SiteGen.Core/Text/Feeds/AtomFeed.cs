using System.Collections.Immutable;

namespace SiteGen.Text.Feeds;

/// <summary>A feed as RFC 4287 knows it.</summary>
public sealed record AtomFeed
{
    /// <summary>What tells the feed from all others: its own address.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>fi, sv or en.</summary>
    public required string Language { get; init; }

    /// <summary>Who publishes it.</summary>
    public required string Author { get; init; }

    /// <summary>The address of the page that the feed follows.</summary>
    public required string Page { get; init; }

    /// <summary>Newest first; never empty.</summary>
    public required ImmutableArray<AtomEntry> Entries { get; init; }
}

/// <summary>One thing that happened.</summary>
/// <param name="Id">What tells the entry from all others; the same in every build.</param>
/// <param name="Updated">The day that its document gives.</param>
public sealed record AtomEntry(string Id, string Page, string Title, DateOnly Updated)
{
    public required string? Summary { get; init; }

    /// <summary>The kind of document, as residents call it.</summary>
    public required string? Category { get; init; }
}
