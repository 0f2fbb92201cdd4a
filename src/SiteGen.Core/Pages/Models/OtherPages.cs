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

/// <summary>The front page: what was promised, how is it going, when is it decided, how do I say something.</summary>
public sealed record HomePage : PageModel
{
    public required ImmutableArray<ListEntry> Strategies { get; init; }

    /// <summary>How all measures of the site are going.</summary>
    public required ImmutableArray<StatusCount> Statuses { get; init; }

    /// <summary>Coming meetings, soonest first; at most five.</summary>
    public required ImmutableArray<ListEntry> ComingMeetings { get; init; }

    /// <summary>The latest meetings that are over, newest first.</summary>
    public required ImmutableArray<ListEntry> PastMeetings { get; init; }

    /// <summary>The latest evaluations, newest first.</summary>
    public required ImmutableArray<ListEntry> Evaluations { get; init; }

    public required ImmutableArray<Link> Groups { get; init; }
}

/// <summary>The index of a section: strategies, evaluations, meetings or groups.</summary>
public sealed record SectionPage : PageModel
{
    public required ImmutableArray<ListEntry> Entries { get; init; }
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
}

public sealed record EvaluationPage : PageModel
{
    /// <summary>Subject, year, evaluator, deadline.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>A sentence that says the deadline has passed with steps undone; null otherwise.</summary>
    public required string? Late { get; init; }

    public required ImmutableArray<ProcessStepModel> Process { get; init; }

    public required Html Conclusions { get; init; }

    /// <summary>Every question with what it is asked of.</summary>
    public required ImmutableArray<QuestionModel> Questions { get; init; }

    /// <summary>What was found, by branch of the strategy and element, in the strategy's order.</summary>
    public required ImmutableArray<EvaluatedPart> Parts { get; init; }

    /// <summary>Respondents whose answers are here.</summary>
    public required ImmutableArray<Respondent> Respondents { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

public sealed record Respondent(string Name, string? Date, Html Introduction);

public sealed record QuestionModel(string Text, ImmutableArray<Link> Concerns);

/// <summary>How far a step of the process is.</summary>
public enum StepState
{
    Planned, Done, Late,
}

public sealed record ProcessStepModel
{
    public required string Name { get; init; }

    public required string? By { get; init; }

    public required StepState State { get; init; }

    /// <summary>"Tehty 28.8.2019", "Määräaika 31.8.2019", "Ei tietoa".</summary>
    public required string StateText { get; init; }

    public required string? Description { get; init; }
}

/// <summary>An element of the strategy, or a theme of its own, with all that respondents said of it.</summary>
public sealed record EvaluatedPart
{
    /// <summary>The branch that the element stands in, where it differs from that of the part before; otherwise null.</summary>
    public required string? BranchTitle { get; init; }

    public required string Title { get; init; }

    /// <summary>The element's page; null for a theme that is no element.</summary>
    public required Link? Link { get; init; }

    /// <summary>The anchor of the part on the page.</summary>
    public required string Anchor { get; init; }

    /// <summary>The answers, a respondent each, in the order of <see cref="EvaluationPage.Respondents"/>.</summary>
    public required ImmutableArray<RespondentAnswers> Answers { get; init; }
}

/// <summary>What one respondent said of one thing, by question.</summary>
public sealed record RespondentAnswers(string? Respondent, ImmutableArray<AnswerModel> Answers);

/// <param name="Question">The question that is answered; null where the discussion was not split by question.</param>
public sealed record AnswerModel(string? Question, Html Text, ImmutableArray<Html> Findings);

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
