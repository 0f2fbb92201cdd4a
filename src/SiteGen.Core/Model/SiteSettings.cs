using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>What <c>site.yml</c> says of the whole site.</summary>
public sealed record SiteSettings
{
    public required string Name { get; init; }

    public required string? Description { get; init; }

    /// <summary>The site's first language: fi, sv or en.</summary>
    public required string Language { get; init; }

    public required string? Organisation { get; init; }

    /// <summary>Where the site is published, ending in a slash; null where it is not known.</summary>
    public required string? BaseUrl { get; init; }

    /// <summary>The brand colour.</summary>
    public required BrandColour Colour { get; init; }

    public required Feedback? Feedback { get; init; }

    /// <summary>A domain of one's own, for GitHub Pages' CNAME file.</summary>
    public required string? Domain { get; init; }

    /// <summary>True where everybody can read the sources and their history.</summary>
    public required bool PublicRepository { get; init; }

    /// <summary>Where staff edit the content; null where settings do not say, and then pages have no links to an editor.</summary>
    public Repository? Repository { get; init; }

    public required string? Contact { get; init; }

    /// <summary>A theme's name or folder, where not the default one.</summary>
    public required string? Theme { get; init; }

    /// <summary>On what terms the site's data may be used: an address or words; null where nothing is said.</summary>
    public required string? Licence { get; init; }

    /// <summary>The accessibility statement; null where settings give none.</summary>
    public required AccessibilityStatement? Accessibility { get; init; }

    /// <summary>Texts of the interface in words of one's own, each key once in a language.</summary>
    public required ImmutableArray<OwnText> Texts { get; init; }

    public required Place Place { get; init; }
}
