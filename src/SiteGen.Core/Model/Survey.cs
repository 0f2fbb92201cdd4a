using System.Collections.Immutable;
using SiteGen.Text.Time;

namespace SiteGen.Model;

/// <summary>A survey to residents, decision makers or staff; its body tells what was answered.</summary>
public sealed record Survey : Document
{
    /// <summary>Who is asked.</summary>
    public required string? Audience { get; init; }

    /// <summary>When it can be answered.</summary>
    public required Timetable? Timetable { get; init; }

    /// <summary>How many answered.</summary>
    public required int? RespondentCount { get; init; }

    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>The evaluation that the survey is made for.</summary>
    public required Reference? Evaluation { get; init; }

    /// <summary>Where the form stands while it is open.</summary>
    public required Reference? Form { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }
}
