namespace SiteGen.Check;

/// <summary>What a rendered page offers to links, and where its own lead.</summary>
internal sealed record PageScan
{
    public required IReadOnlySet<string> Ids { get; init; }

    public required IReadOnlyList<string> DuplicateIds { get; init; }

    /// <summary>Every address in href and src, each once.</summary>
    public required IReadOnlyCollection<string> Addresses { get; init; }
}
