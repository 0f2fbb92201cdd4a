using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>What machines can read of the site, explained.</summary>
public sealed record OpenDataPage : PageModel
{
    /// <summary>On what terms the data may be used, in words; null where nothing is said.</summary>
    public required string? Licence { get; init; }

    /// <summary>The address of the terms, where they are one; otherwise null.</summary>
    public required Link? LicenceLink { get; init; }

    /// <summary>The whole model and its schema.</summary>
    public required ImmutableArray<AttachmentLink> Model { get; init; }

    /// <summary>The tables, those of one kind of document after another.</summary>
    public required ImmutableArray<DataTableRow> Tables { get; init; }

    /// <summary>All feeds of the page's language; empty where the site's address is not known.</summary>
    public required ImmutableArray<FeedLink> Feeds { get; init; }

    /// <summary>The calendar file of all, where something is in it; otherwise null.</summary>
    public required AttachmentLink? Calendar { get; init; }

    /// <summary>Where OParl clients begin; null where the site's address is not known or it has no meetings.</summary>
    public required Link? OParl { get; init; }
}

/// <summary>A table of the open data.</summary>
/// <param name="Kind">The kind of the documents in it, as residents call it.</param>
/// <param name="Name">The table's name in the data, such as <c>measures.statuses</c>.</param>
public sealed record DataTableRow(string Kind, string Name, AttachmentLink File);
