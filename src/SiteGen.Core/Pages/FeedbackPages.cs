using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes "You said, we did": the log and the page of each entry.</summary>
internal static class FeedbackPages
{
    public static FeedbackEntryPage Build(PageScope scope, FeedbackEntry entry) => new()
    {
        Header = HeaderBuilder.Of(scope, entry, scope.Texts["kind.feedbackentry"]),
        Item = Item(scope, entry),
        Facts = entry.Responsible.IsEmpty ? [] : [RoleLinks.Fact(scope, "fact.responsible", entry.Responsible)],
        Mentions = MentionModels.Of(scope, entry.Id),
    };

    public static FeedbackLogPage Log(PageScope scope, PageHeader header)
    {
        var entries = Entries.InSection(scope, Section.FeedbackLog).OfType<FeedbackEntry>().ToArray();
        return new FeedbackLogPage
        {
            Header = header,
            Count = scope.Texts.Format("feedbacklog.count", scope.Texts.Count("count.feedback", entries.Length), entries.Count(IsAnswered)),
            Years =
            [
                .. entries.GroupBy(entry => entry.Date?.Year).Select(year => new FeedbackYear(
                    year.Key is { } known ? $"{known}" : scope.Texts["evaluation.noyear"],
                    $"s-{year.Key ?? 0}",
                    [.. year.Select(entry => Item(scope, entry))])),
            ],
        };
    }

    /// <summary>"Vastattu 12.2.2026" or "Odottaa vastausta, 12 päivää".</summary>
    public static string State(PageScope scope, FeedbackEntry entry) => entry switch
    {
        { Answered: { } day } => scope.Texts.Format("feedbacklog.answered", scope.Date(day)),
        { Acted: not null } => scope.Texts["feedbacklog.acted"],
        _ when entry.DaysWaiting(scope.Site.Today) is { } days and > 0 => scope.Texts.Format("feedbacklog.waiting", ProcessModels.Duration(scope, days)),
        _ => scope.Texts["feedbacklog.new"],
    };

    public static bool IsAnswered(FeedbackEntry entry) => entry.Acted is not null || entry.Answered is not null;

    /// <summary>What was said and done, for a list.</summary>
    public static FeedbackItem Item(PageScope scope, FeedbackEntry entry)
    {
        var kind = entry.Sort is { } sort ? scope.Texts["feedbackkind." + sort.ToString().ToLowerInvariant()] : null;
        return new FeedbackItem
        {
            Link = scope.LinkTo(entry),
            When = string.Join(' ', new[] { kind, entry.Date is { } date ? scope.Date(date) : null }.OfType<string>()),
            Said = entry.Said?.Text ?? string.Empty,
            Acted = entry.Acted?.Text,
            State = State(scope, entry),
            IsWaiting = !IsAnswered(entry),
            Concerns = scope.LinksTo(entry.Id, entry.Concerns),
        };
    }
}
