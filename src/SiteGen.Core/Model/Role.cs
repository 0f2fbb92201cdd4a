using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>A role that carries responsibility: an office or a body, never a person.</summary>
public sealed record Role : Document
{
    /// <summary>What the role is called elsewhere.</summary>
    public required ImmutableArray<Statement> OtherNames { get; init; }

    public required string? Organisation { get; init; }

    /// <summary>The group that the role is or works in.</summary>
    public required Reference? Group { get; init; }
}
