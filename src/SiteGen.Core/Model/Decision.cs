using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>A decision with what of the strategy it carries out.</summary>
public sealed record Decision : Document
{
    public required DateOnly? Date { get; init; }

    /// <summary>Who decided: a reference to a group or a role's name.</summary>
    public required Reference? DecidedBy { get; init; }

    /// <summary>The meeting, or the item on its agenda, where it was decided.</summary>
    public required Reference? Meeting { get; init; }

    public required ImmutableArray<Reference> Implements { get; init; }

    public required ImmutableArray<Reference> Concerns { get; init; }
}
