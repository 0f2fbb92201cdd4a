using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>How far a project is.</summary>
/// <param name="Shape">The name of the mark, such as <c>ontrack</c>.</param>
public sealed record ProjectMark(string Shape, string Word);

public sealed record ProjectPage : PageModel
{
    public required string? Abbreviation { get; init; }

    public required ProjectMark State { get; init; }

    /// <summary>Fund, theme, period, budget, funding, responsible, organisation.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<ImplementedPart> Implements { get; init; }

    public required ImmutableArray<ProcessStepModel> Stages { get; init; }

    /// <summary>How each year went, newest first.</summary>
    public required ImmutableArray<ProjectYearModel> Log { get; init; }

    public required ImmutableArray<RulingRow> Decisions { get; init; }

    /// <summary>Evaluations that speak of the project.</summary>
    public required ImmutableArray<Mention> Evaluations { get; init; }

    /// <summary>The findings of evaluations that the project answers.</summary>
    public required ImmutableArray<FindingSource> Findings { get; init; }

    /// <summary>Who else speaks of it.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }
}

public sealed record ProjectYearModel(int Year, Html Text);

/// <summary>The register of projects: all of them, or those that one filter lets through.</summary>
public sealed record ProjectsPage : PageModel
{
    /// <summary>Fund, theme and state, each with its values; those that no project has are not there.</summary>
    public required ImmutableArray<FilterGroup> Filters { get; init; }

    public required ImmutableArray<ProjectRow> Rows { get; init; }

    /// <summary>How many projects there are in all.</summary>
    public required int Total { get; init; }
}

/// <param name="Name">The word for addresses, such as <c>rahasto</c>.</param>
public sealed record FilterGroup(string Name, string Title, ImmutableArray<FilterLink> Links);

/// <param name="Value">The value for addresses, such as <c>eakr</c>; empty for all.</param>
public sealed record FilterLink(string Text, string Href, string Value, int Count, bool IsCurrent);

public sealed record ProjectRow
{
    public required Link Link { get; init; }

    public required string? Abbreviation { get; init; }

    public required string? Summary { get; init; }

    public required ProjectMark State { get; init; }

    public required string Funds { get; init; }

    public required string Themes { get; init; }

    public required string? When { get; init; }

    /// <summary>What filters let it through, such as <c>rahasto-eakr tila-kaynnissa</c>.</summary>
    public required string Tokens { get; init; }
}
