using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes the page of a work list.</summary>
internal static class WorkListPages
{
    public static WorkListPage Build(PageScope scope, WorkList list)
    {
        var today = scope.Site.Today;
        var forgotten = list.Items.Count(item => item.IsForgotten(today));
        var open = list.Items.Where(item => item.IsOpen(today)).OrderBy(item => item.LastSeen).ToArray();
        return new WorkListPage
        {
            Header = HeaderBuilder.Of(scope, list, scope.Texts["kind.worklist"]),
            Facts = [.. Facts(scope, list)],
            Forgotten = forgotten == 0 ? null : scope.Texts.Format("worklist.forgottencount", forgotten, open.Length),
            OpenCount = OpenCount(scope, list),
            ClosedCount = scope.Texts.Format("worklist.closedcount", list.Items.Length - open.Length, list.Items.Length),
            Open = [.. open.Select(item => Row(scope, list, item))],
            Closed = [.. list.Items.Where(item => !item.IsOpen(today)).OrderByDescending(item => item.Closed).Select(item => Row(scope, list, item))],
            Mentions = MentionModels.Of(scope, list.Id),
        };
    }

    /// <summary>The work lists that <paramref name="group"/> keeps.</summary>
    public static IEnumerable<DocumentId> OfGroup(PageScope scope, DocumentId group) =>
        scope.Site.Mentions[group].Select(mention => mention.By).OfType<WorkList>()
            .Where(list => scope.Site.References.FindDocument(list.Id, list.Group) == group).Select(list => list.Id).Distinct();

    /// <summary>How many matters are open, of all.</summary>
    public static string OpenCount(PageScope scope, WorkList list) =>
        scope.Texts.Format("worklist.opencount", list.Items.Count(item => item.IsOpen(scope.Site.Today)), list.Items.Length);

    private static IEnumerable<Fact> Facts(PageScope scope, WorkList list)
    {
        foreach (var (key, reference) in new[] { ("kind.strategy", list.Strategy), ("fact.group", list.Group) })
        {
            if (scope.Site.References.FindDocument(list.Id, reference) is { } id && scope.LinkTo(id) is { } link)
            {
                yield return new Fact(scope.Texts[key], link.Text, link);
            }
        }
    }

    private static WorkItemRow Row(PageScope scope, WorkList list, WorkItem item) => new()
    {
        Title = item.Title,
        Flag = item.IsForgotten(scope.Site.Today) ? scope.Texts["worklist.forgotten"] : null,
        Raised = Day(scope, item.Raised),
        Checked = [.. item.Checked.Select(scope.Date)],
        Closed = Day(scope, item.Closed),
        Responsible = RoleLinks.Of(scope, item.Responsible),
        Outcome = item.Outcome,
        Concerns = scope.LinksTo(list.Id, item.Concerns),
    };

    private static string? Day(PageScope scope, DateOnly? day) => day is { } own ? scope.Date(own) : null;
}
