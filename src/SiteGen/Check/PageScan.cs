using System.Collections.Immutable;

namespace SiteGen.Check;

/// <summary>What a rendered page offers to links, and where its own lead. All pages' are held at a time, so they are held small.</summary>
internal sealed record PageScan
{
    /// <summary>In ordinal order.</summary>
    public required ImmutableArray<string> Ids { get; init; }

    public required ImmutableArray<string> DuplicateIds { get; init; }

    /// <summary>Every address in href and src, each once.</summary>
    public required ImmutableArray<string> Addresses { get; init; }

    /// <summary>Whether a link may lead to <paramref name="id"/> on the page.</summary>
    public bool Has(string id) => Ids.BinarySearch(id, StringComparer.Ordinal) >= 0;
}
