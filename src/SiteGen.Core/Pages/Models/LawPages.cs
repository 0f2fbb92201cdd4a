using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>A topic that the law asks a municipal strategy to consider, and what in the strategy does.</summary>
public sealed record LawRow(string Topic, ImmutableArray<Link> Parts, string? Description)
{
    public bool IsMarked => !Parts.IsEmpty || Description is not null;
}

/// <summary>The accessibility statement that Act 306/2019 asks for.</summary>
public sealed record AccessibilityPage : PageModel
{
    public required string Introduction { get; init; }

    public required string Conformance { get; init; }

    /// <summary>What is not accessible; empty where all is.</summary>
    public required ImmutableArray<DeficiencyModel> Deficiencies { get; init; }

    /// <summary>When the site was assessed, and how.</summary>
    public required string Assessed { get; init; }

    public required string Method { get; init; }

    public required string Prepared { get; init; }

    /// <summary>Who answers, and where to.</summary>
    public required ImmutableArray<Fact> Contact { get; init; }

    public required string Supervisor { get; init; }

    /// <summary>The language of what staff wrote, where it differs from the page's; or null.</summary>
    public required string? WrittenLanguage { get; init; }
}

public sealed record DeficiencyModel(string What, string Reason);
