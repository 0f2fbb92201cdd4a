using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>What every page of the site carries.</summary>
public sealed record SiteFrame
{
    public required string Name { get; init; }

    public required string? Organisation { get; init; }

    public required string? Contact { get; init; }

    public required string HomeHref { get; init; }

    /// <summary>The page that leads to every part of the site; null where the site has no parts.</summary>
    public required string? ContentsHref { get; init; }

    /// <summary>The accessibility statement; null where settings give none.</summary>
    public required string? AccessibilityHref { get; init; }

    /// <summary>The page that tells what happens to feedback; null where settings name no place for it.</summary>
    public required string? FeedbackHref { get; init; }

    /// <summary>The page that tells of the open data.</summary>
    public required string OpenDataHref { get; init; }

    /// <summary>The page to search on.</summary>
    public required string SearchHref { get; init; }

    /// <summary>The index from A to Ö.</summary>
    public required string TermsHref { get; init; }

    public required string StylesheetHref { get; init; }

    /// <summary>The addresses of the theme's assets, by their names in the theme.</summary>
    public required AssetLinks Assets { get; init; }

    /// <summary>The main sections; the current one is marked.</summary>
    public required ImmutableArray<NavigationLink> Navigation { get; init; }

    /// <summary>The address from which addresses on the page count, for pages served at any address (404); otherwise null.</summary>
    public required string? BaseHref { get; init; }

    /// <summary>The feeds that a reader of this page may follow: that of all first. Empty where the site's address is not known.</summary>
    public required ImmutableArray<FeedLink> Feeds { get; init; }

    /// <summary>The brand colour, such as <c>#0b5d7a</c>.</summary>
    public required string Colour { get; init; }
}
