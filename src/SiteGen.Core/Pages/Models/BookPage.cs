using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>A strategy, an evaluation or a meeting as one document in reading order, made for paper.</summary>
public sealed record BookPage : PageModel
{
    /// <summary>A sentence that says the document is not approved; null for approved ones and for other kinds.</summary>
    public required string? Banner { get; init; }

    /// <summary>What stands on the title page: organisation, period, date and the like.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>The page that the booklet is of.</summary>
    public required Link Document { get; init; }

    public required ImmutableArray<BookEntry> Contents { get; init; }

    /// <summary>The parts in reading order; each begins a sheet of its own on paper.</summary>
    public required ImmutableArray<BookPart> Parts { get; init; }
}

/// <summary>A line of the contents with the lines below it.</summary>
public sealed record BookEntry(Link Link, ImmutableArray<BookEntry> Children);

/// <summary>A part of a booklet.</summary>
/// <param name="Id">The id of the element around the part; the booklet's own stylesheet gives it a running header.</param>
/// <param name="Notes">The addresses that links of the part lead to.</param>
public sealed record BookPart(string Id, ImmutableArray<BookChapter> Chapters, ImmutableArray<BookNote> Notes);

/// <summary>An element, a measure, an agenda item or another piece under a heading.</summary>
public sealed record BookChapter
{
    /// <summary>The anchor of the heading.</summary>
    public required string Anchor { get; init; }

    /// <summary>The level of the heading, 2–6.</summary>
    public required int Level { get; init; }

    public required string? Code { get; init; }

    public required string Title { get; init; }

    /// <summary>Such as "Toimenpide"; or null.</summary>
    public string? KindName { get; init; }

    /// <summary>The chapter's language where it differs from the page's; or null.</summary>
    public string? Language { get; init; }

    public string? Lead { get; init; }

    /// <summary>How a measure is going; null for all else.</summary>
    public StatusMark? Status { get; init; }

    /// <summary>When and why it was said; or null.</summary>
    public string? StatusNote { get; init; }

    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Named texts: the parts of a card, a goal, a decision.</summary>
    public ImmutableArray<BookText> Texts { get; init; } = [];

    public Html Body { get; init; }

    /// <summary>The steps of an evaluation.</summary>
    public ImmutableArray<ProcessStepModel> Steps { get; init; } = [];

    /// <summary>What respondents said.</summary>
    public ImmutableArray<RespondentAnswers> Answers { get; init; } = [];

    /// <summary>Lists of links under names: what an agenda item concerns, attachments.</summary>
    public ImmutableArray<BookLinkList> Links { get; init; } = [];
}

/// <summary>A text under a name.</summary>
/// <param name="Values">Short values; empty where there is only text.</param>
public sealed record BookText(string Name, ImmutableArray<string> Values, Html Text);

/// <summary>Links under a name.</summary>
public sealed record BookLinkList(string Name, ImmutableArray<BookLink> Links);

/// <summary>A link with the number of the note that tells its address.</summary>
/// <param name="Detail">Kind, size and language of a file; or null.</param>
/// <param name="Note">Null for a link that stays in the booklet.</param>
public sealed record BookLink(Link Link, string? Detail, int? Note);

/// <summary>The address that a link leads to.</summary>
/// <param name="Anchor">The anchor of the note.</param>
public sealed record BookNote(int Number, string Anchor, string Address);
