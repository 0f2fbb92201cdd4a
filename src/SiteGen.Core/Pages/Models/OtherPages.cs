using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages.Models;

/// <summary>A card or row that leads to a document.</summary>
public sealed record ListEntry
{
    public required Link Link { get; init; }

    public required string? Summary { get; init; }

    /// <summary>Short facts such as organisation, period or date.</summary>
    public required ImmutableArray<string> Facts { get; init; }

    /// <summary>"Luonnos" and the like; null where there is nothing to point out.</summary>
    public required string? Tag { get; init; }

    public required ImmutableArray<StatusCount> Statuses { get; init; }
}

/// <summary>A question that residents come with, and the shortest answer to it.</summary>
/// <param name="Anchor">The part of the page that tells more.</param>
/// <param name="Answer">The answer in a few words; null where there is none.</param>
public sealed record HomeAsk(string Anchor, string Question, string? Answer);

/// <summary>The front page: what was promised, how is it going, when is it decided, how do I say something.</summary>
public sealed record HomePage : PageModel
{
    /// <summary>The four questions with their answers, in the order of the page's parts.</summary>
    public required ImmutableArray<HomeAsk> Asks { get; init; }

    public required ImmutableArray<ListEntry> Strategies { get; init; }

    /// <summary>How all measures of the site are going.</summary>
    public required ImmutableArray<StatusCount> Statuses { get; init; }

    /// <summary>How many of these measures need attention.</summary>
    public required ImmutableArray<AttentionCount> Attention { get; init; }

    /// <summary>The latest quarter of each strategy that is followed up.</summary>
    public required ImmutableArray<Link> Quarters { get; init; }

    /// <summary>What is late, and what is due in this quarter and the next.</summary>
    public required DueList Due { get; init; }

    /// <summary>The latest news, newest first; at most three.</summary>
    public required ImmutableArray<ListEntry> News { get; init; }

    /// <summary>Coming meetings, soonest first; at most five.</summary>
    public required ImmutableArray<ListEntry> ComingMeetings { get; init; }

    /// <summary>The latest meetings that are over, newest first.</summary>
    public required ImmutableArray<ListEntry> PastMeetings { get; init; }

    /// <summary>The latest evaluations, newest first.</summary>
    public required ImmutableArray<ListEntry> Evaluations { get; init; }

    /// <summary>Surveys that can be answered now.</summary>
    public required ImmutableArray<ListEntry> OpenSurveys { get; init; }

    /// <summary>Where to see what was done with feedback, and all surveys.</summary>
    public required ImmutableArray<Link> Participation { get; init; }

    public required ImmutableArray<Link> Groups { get; init; }
}

/// <summary>The index of a section: strategies, evaluations, meetings or groups.</summary>
public sealed record SectionPage : PageModel
{
    public required ImmutableArray<ListEntry> Entries { get; init; }

    /// <summary>Says what will be here, for where nothing is yet.</summary>
    public required string Nothing { get; init; }

    /// <summary>Strategies that a newer version has taken the place of.</summary>
    public required ImmutableArray<ListEntry> Earlier { get; init; }
}

/// <summary>Every part of the site on one page.</summary>
public sealed record ContentsPage : PageModel
{
    public required ImmutableArray<ContentsPart> Parts { get; init; }
}

/// <summary>A section, a folder or a page with what stands in it.</summary>
public sealed record ContentsPart(Link Link, string? Summary, ImmutableArray<Link> Documents);

public sealed record PlainPageModel : PageModel
{
    /// <summary>Pages below this one.</summary>
    public required ImmutableArray<ListEntry> Children { get; init; }

    /// <summary>Evaluations of what the page is about, newest first.</summary>
    public required ImmutableArray<ListEntry> Evaluations { get; init; }

    /// <summary>The findings that it answers.</summary>
    public required ImmutableArray<FindingSource> Findings { get; init; }
}

public sealed record GroupPage : PageModel
{
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>Meetings, newest first.</summary>
    public required ImmutableArray<ListEntry> Meetings { get; init; }

    /// <summary>Evaluations that the group makes or that are of the group, newest first.</summary>
    public required ImmutableArray<ListEntry> Evaluations { get; init; }

    /// <summary>What is coming up for the group beside meetings, soonest first; at most ten.</summary>
    public required ImmutableArray<CalendarRow> Coming { get; init; }

    /// <summary>The group's calendar file; null where nothing is in it.</summary>
    public required AttachmentLink? Calendar { get; init; }

    /// <summary>The year clock; null where the site has none.</summary>
    public required Link? Clock { get; init; }

    /// <summary>The group's work lists; empty where it has none.</summary>
    public required ImmutableArray<ListEntry> WorkLists { get; init; }

    /// <summary>The group's roles.</summary>
    public required ImmutableArray<Link> Roles { get; init; }

    /// <summary>What its roles are responsible for.</summary>
    public required ImmutableArray<MeasureRow> Measures { get; init; }

    public required ImmutableArray<ListEntry> Projects { get; init; }

    public required ImmutableArray<ListEntry> Advocacy { get; init; }

    /// <summary>What the group decided, newest first.</summary>
    public required ImmutableArray<RulingRow> Decisions { get; init; }

    /// <summary>Documents that speak of the group, other than meetings and evaluations.</summary>
    public required ImmutableArray<Mention> Mentions { get; init; }
}

public sealed record MeetingPage : PageModel
{
    /// <summary>Group, date with weekday, time, venue.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>True for a meeting on the build's day or after it.</summary>
    public required bool IsComing { get; init; }

    public required ImmutableArray<AgendaItemModel> Items { get; init; }

    /// <summary>The public minutes; empty where there are none.</summary>
    public required Html Minutes { get; init; }

    public required ImmutableArray<AttachmentLink> MinutesAttachments { get; init; }
}

public sealed record AgendaItemModel
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string Anchor { get; init; }

    /// <summary>True where only number and heading are public.</summary>
    public required bool TitleOnly { get; init; }

    /// <summary>A sentence on why the rest is not public: by law where one is named.</summary>
    public required string? Withheld { get; init; }

    public required Html Text { get; init; }

    public required Html Decision { get; init; }

    public required ImmutableArray<Link> Concerns { get; init; }

    public required ImmutableArray<AttachmentLink> Attachments { get; init; }
}

public sealed record NotFoundPage : PageModel;

/// <summary>The page at an earlier address.</summary>
public sealed record RedirectPage : PageModel
{
    public required Link Target { get; init; }
}
