using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Render;
using SiteGen.Source;

namespace SiteGen;

/// <summary>A site before rendering, with what was wrong so far.</summary>
internal sealed record PlannedSite
{
    public required SiteSettings Settings { get; init; }

    /// <summary>The documents as loaded; their heads say which remarks staff acknowledged.</summary>
    public required ImmutableArray<SourceDocument> Sources { get; init; }

    public required Theme Theme { get; init; }

    public required SitePlan Site { get; init; }

    /// <summary>The site that the plan was made of; what is to be done is told from it.</summary>
    public required Site Composed { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What is wrong with the site and not acknowledged, and how many remarks were.</summary>
    /// <param name="strict">Warnings count as errors.</param>
    /// <param name="later">What the stages after planning found.</param>
    public (ImmutableArray<Diagnostic> Open, int Acknowledged) Open(bool strict, params ImmutableArray<Diagnostic>[] later)
    {
        var (open, acknowledged) = Acknowledgements.Apply(Sources, Distinct([.. Diagnostics, .. later.SelectMany(own => own)]));
        return (Sorted(strict, open), acknowledged);
    }

    /// <summary>By place, hints last, for they stay hints; a link that appears on several pages is told once.</summary>
    public static ImmutableArray<Diagnostic> Sorted(bool strict, IEnumerable<Diagnostic> found) => Distinct(
        found.Select(own => strict && own.Severity == Severity.Warning ? own with { Severity = Severity.Error } : own)
            .OrderBy(own => own.Severity == Severity.Hint).ThenBy(own => own));

    private static ImmutableArray<Diagnostic> Distinct(IEnumerable<Diagnostic> found) => [.. found.DistinctBy(own => (own.Code, own.Place, own.What))];
}
