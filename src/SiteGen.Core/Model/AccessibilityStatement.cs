using System.Collections.Immutable;
using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>What settings say of the site's accessibility. What is missing is an error, and the text is then empty.</summary>
public sealed record AccessibilityStatement
{
    public required Conformance Conformance { get; init; }

    public required ImmutableArray<Deficiency> Deficiencies { get; init; }

    public required DateOnly? Assessed { get; init; }

    public required string Method { get; init; }

    public required DateOnly? Prepared { get; init; }

    /// <summary>The unit that answers for accessibility.</summary>
    public required string Unit { get; init; }

    public required string? Email { get; init; }

    /// <summary>A form's web address or a postal address.</summary>
    public required string? Address { get; init; }

    /// <summary>The authority that supervises.</summary>
    public required string Supervisor { get; init; }
}

/// <summary>What is not accessible, and why.</summary>
public sealed record Deficiency(string Text, string Reason);
