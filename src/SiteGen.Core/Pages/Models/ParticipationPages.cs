using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>A survey: who is asked what and when, and what was answered.</summary>
public sealed record SurveyPage : PageModel
{
    /// <summary>"Kyselyyn voi vastata 31.3.2026 asti" and the like.</summary>
    public required string State { get; init; }

    /// <summary>The form; null where the survey is not open or its form is not known.</summary>
    public required string? FormHref { get; init; }

    /// <summary>True where the survey is over, so that results are awaited.</summary>
    public required bool IsPast { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<QuestionModel> Questions { get; init; }

    /// <summary>Evaluations in which answers to the survey are those of a respondent group.</summary>
    public required ImmutableArray<SurveyUseModel> Uses { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <param name="Respondent">The group whose answers they are, or null.</param>
public sealed record SurveyUseModel(Link Evaluation, string? Respondent);

/// <summary>Surveys as a calendar: open ones, coming ones, those that are over.</summary>
public sealed record SurveyCalendarPage : PageModel
{
    public required ImmutableArray<SurveyGroup> Groups { get; init; }
}

/// <param name="Empty">What is said where the group has no surveys.</param>
public sealed record SurveyGroup(string Title, string Anchor, ImmutableArray<ListEntry> Entries, string? Empty);

/// <summary>A dated paper: a situation picture or a working paper.</summary>
public sealed record PaperPage : PageModel
{
    /// <summary>"Työpaperi, ei päätös" and the like; null where there is nothing to point out.</summary>
    public required string? Banner { get; init; }

    /// <summary>True where the banner only informs.</summary>
    public required bool IsCalm { get; init; }

    /// <summary>The newer paper of the kind, which the banner speaks of; or null.</summary>
    public required Link? Newer { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<string> Sources { get; init; }

    public required ImmutableArray<Link> Concerns { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <summary>What residents said and what was done.</summary>
public sealed record FeedbackItem
{
    public required Link Link { get; init; }

    /// <summary>"Idea 3.2.2026".</summary>
    public required string When { get; init; }

    public required string Said { get; init; }

    /// <summary>What was done; null while it is awaited.</summary>
    public required string? Acted { get; init; }

    /// <summary>"Vastattu 12.2.2026" or "Odottaa vastausta, 12 päivää".</summary>
    public required string State { get; init; }

    public required bool IsWaiting { get; init; }

    public required ImmutableArray<Link> Concerns { get; init; }
}

/// <summary>How to give feedback and what happens to it.</summary>
public sealed record GiveFeedbackPage : PageModel
{
    /// <summary>The ways to give feedback on the whole site.</summary>
    public required ImmutableArray<FeedbackWay> Ways { get; init; }

    /// <summary>"You said, we did": the latest that was answered, at most three.</summary>
    public required ImmutableArray<FeedbackItem> Answered { get; init; }

    /// <summary>The page of all that was said and done; null where the site has none.</summary>
    public required Link? Log { get; init; }
}

/// <param name="Description">What is meant by this kind of feedback.</param>
public sealed record FeedbackWay(FeedbackLink Link, string Description);

/// <summary>"You said, we did": one entry.</summary>
public sealed record FeedbackEntryPage : PageModel
{
    public required FeedbackItem Item { get; init; }

    public required ImmutableArray<Fact> Facts { get; init; }

    public required ImmutableArray<Mention> Mentions { get; init; }
}

/// <summary>"You said, we did": all entries, newest first.</summary>
public sealed record FeedbackLogPage : PageModel
{
    /// <summary>How many there are and how many are answered, in words.</summary>
    public required string Count { get; init; }

    public required ImmutableArray<FeedbackYear> Years { get; init; }
}

public sealed record FeedbackYear(string Title, string Anchor, ImmutableArray<FeedbackItem> Items);
