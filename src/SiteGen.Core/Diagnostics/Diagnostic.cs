using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>
/// A writer's mistake as a value: where it is, what is wrong and why, and what to do.
/// Made only by the factories of the catalogue.
/// </summary>
public sealed record Diagnostic : IComparable<Diagnostic>
{
    /// <summary>Stable code, <c>SG</c> and four digits; documented under <c>docs/messages.md</c>.</summary>
    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    public required Place Place { get; init; }

    /// <summary>What is wrong and why, as one or two sentences.</summary>
    public required Localized What { get; init; }

    /// <summary>What to do about it, as one sentence.</summary>
    public required Localized Remedy { get; init; }

    /// <inheritdoc/>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var place = Place.CompareTo(other.Place);
        if (place != 0) return place;
        var code = string.CompareOrdinal(Code, other.Code);
        return code != 0 ? code : string.CompareOrdinal(What.En, other.What.En);
    }
}

/// <summary>What a stage hands on: its value and what it found wrong on the way.</summary>
public sealed record Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);
