using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>A project with its funding, its stages and its log through the years.</summary>
public sealed record Project : Document
{
    public required string? Abbreviation { get; init; }

    public required ProjectState? State { get; init; }

    public required Timetable? Period { get; init; }

    /// <summary>Where the money comes from, such as "EAKR".</summary>
    public required ImmutableArray<Statement> Funds { get; init; }

    public required ImmutableArray<Statement> Themes { get; init; }

    public required string? Budget { get; init; }

    public required string? Funding { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }

    public required string? Organisation { get; init; }

    /// <summary>The parts of strategies that the project carries out.</summary>
    public required ImmutableArray<Reference> Implements { get; init; }

    /// <summary>From preparation through elected bodies to the public, in the writer's order.</summary>
    public required ImmutableArray<ProcessStep> Stages { get; init; }

    /// <summary>How each year went, newest first.</summary>
    public required ImmutableArray<ProjectYear> Log { get; init; }
}

/// <summary>What a project's log says of one year.</summary>
public sealed record ProjectYear(int Year, Prose Text, Place Place);
