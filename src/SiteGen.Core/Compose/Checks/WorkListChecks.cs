using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Time;

namespace SiteGen.Compose.Checks;

/// <summary>Open matters of work lists are looked at every three months, and their days follow one another.</summary>
internal static class WorkListChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) => site.Documents.OfType<WorkList>().Where(list => list == site.Index.Find(list.Id))
        .SelectMany(list => list.Items).Select(item => Check(item, site.Today)).OfType<Diagnostic>();

    private static Diagnostic? Check(WorkItem item, DateOnly today)
    {
        if (item.Closed < (item.Raised ?? DateOnly.MinValue) || item.Closed < item.LastSeen || item.Checked.Any(day => day < item.Raised))
        {
            return FollowUpMessages.WorkItemDays(item.Place, item.Title);
        }

        if (item.Closed > today || item.LastSeen > today) return FollowUpMessages.WorkItemInFuture(item.Place, item.Title);
        return item.IsForgotten(today)
            ? FollowUpMessages.WorkItemNotChecked(item.Place, item.Title, item.LastSeen is { } seen ? Dates.Format(seen, "fi") : null)
            : null;
    }
}
