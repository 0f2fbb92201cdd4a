namespace SiteGen;

/// <summary>What a build is asked to do.</summary>
internal sealed record BuildOptions
{
    public required string Content { get; init; }

    /// <summary>A second content folder outside of the repository, or null.</summary>
    public required string? Private { get; init; }

    public required string Output { get; init; }

    /// <summary>A theme's name or folder; null for what settings say.</summary>
    public required string? Theme { get; init; }

    /// <summary>Where the site is published; null for what settings say.</summary>
    public required string? BaseUrl { get; init; }

    /// <summary>The day that publication dates, deadlines and overdue marks count from.</summary>
    public required DateOnly Today { get; init; }

    public required bool IncludeDrafts { get; init; }

    /// <summary>Warnings stop the build as errors do.</summary>
    public required bool Strict { get; init; }

    /// <summary>Write into a folder that holds files of others.</summary>
    public required bool Force { get; init; }

    /// <summary>False only looks for faults.</summary>
    public required bool Writes { get; init; }
}
