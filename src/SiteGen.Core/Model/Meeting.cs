using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A meeting with what of its agenda is public.</summary>
public sealed record Meeting : Document
{
    public required Reference? Group { get; init; }

    public required DateOnly? Date { get; init; }

    /// <summary>The time of day as written.</summary>
    public required string? Time { get; init; }

    public required string? Venue { get; init; }

    public required ImmutableArray<AgendaItem> Items { get; init; }

    /// <summary>The public minutes, or null.</summary>
    public required Minutes? Minutes { get; init; }
}

/// <summary>A matter on the agenda.</summary>
public sealed record AgendaItem
{
    /// <summary>The item's own file, where it has one; links to it lead to the item on the meeting's page.</summary>
    public required DocumentId? Source { get; init; }

    /// <summary>The number as shown, such as "3 §" or "3".</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>True where only number and heading are public.</summary>
    public required bool TitleOnly { get; init; }

    /// <summary>By which law the rest is not public, such as "julkisuuslain 24 §:n 1 momentin 17 kohta"; null where nothing is said.</summary>
    public required string? SecrecyGround { get; init; }

    public required Prose Text { get; init; }

    public required Prose Decision { get; init; }

    /// <summary>The documents that the matter speaks of.</summary>
    public required ImmutableArray<Reference> Concerns { get; init; }

    public required ImmutableArray<Attachment> Attachments { get; init; }

    /// <summary>The anchor on the meeting's page.</summary>
    public required Slug Anchor { get; init; }

    public required Place Place { get; init; }
}

/// <summary>The minutes of a meeting.</summary>
/// <param name="HasRemovalDate">True where the minutes, a passage of them or the whole meeting have a day of removal.</param>
public sealed record Minutes(DocumentId Source, Prose Text, ImmutableArray<Attachment> Attachments, bool HasRemovalDate, Place Place);
