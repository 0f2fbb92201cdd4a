using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>A published page as search knows it: what it says itself, without the frame that every page has.</summary>
public sealed record SearchedPage
{
    public required UrlPath Path { get; init; }

    /// <summary>fi, sv or en.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    /// <summary>What is said beside the title in results, such as that a newer version has taken the page's place.</summary>
    public string? Note { get; init; }

    /// <summary>True where a newer version has taken the page's place.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>What stands above the title, such as "Must-win battle MWB 1"; empty where nothing does.</summary>
    public required string Above { get; init; }

    /// <summary>The kind that results are grouped by, such as "Toimenpide".</summary>
    public required SearchedKind Kind { get; init; }

    /// <summary>The year that the page is of; null where it is of none.</summary>
    public required int? Year { get; init; }

    public required string? Lead { get; init; }

    /// <summary>Who is responsible.</summary>
    public required ImmutableArray<string> Responsible { get; init; }

    /// <summary>The titles of the attachments.</summary>
    public required ImmutableArray<string> Attachments { get; init; }

    /// <summary>The text by headings; the first section is what stands before them.</summary>
    public required ImmutableArray<SearchedSection> Sections { get; init; }
}

/// <summary>A kind of page with its place among the kinds.</summary>
public readonly record struct SearchedKind(int Order, string Name);

/// <summary>What stands under one heading of a page.</summary>
/// <param name="Anchor">The heading's id on the page; empty where it has none.</param>
/// <param name="IsWritten">True where the heading is the writer's own; the theme's are shown with results but not searched.</param>
public sealed record SearchedSection(string Heading, string Anchor, bool IsWritten, string Text);
