using System.Collections.Immutable;

namespace SiteGen.Model;

/// <summary>How things are on a day, as those see it who know; a new one does not replace the old.</summary>
public sealed record SituationPicture : Document
{
    public required DateOnly? Date { get; init; }

    /// <summary>What it is drawn from: reviews, statistics, conversations.</summary>
    public required ImmutableArray<Statement> Sources { get; init; }

    public required ImmutableArray<Reference> Concerns { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }
}

/// <summary>A scenario or an idea for a project that nobody has decided on.</summary>
public sealed record WorkingPaper : Document
{
    public required DateOnly? Date { get; init; }

    public required ImmutableArray<Reference> Concerns { get; init; }

    public required ImmutableArray<Statement> Responsible { get; init; }
}
