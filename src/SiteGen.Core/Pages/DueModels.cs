using SiteGen.Compose;
using SiteGen.Pages.Models;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>Makes lists of what is due.</summary>
internal static class DueModels
{
    private const int LateOnHome = 5;
    private const int ComingOnHome = 10;

    /// <summary>What is late, the latest first, and what is due in this quarter and the next; meetings are listed on their own.</summary>
    public static DueList OnHome(PageScope scope)
    {
        var last = Quarter.Of(scope.Site.Today).Next.LastDay;
        var items = DueItems.Of(scope.Site).Where(item => item.Kind != DueKind.Meeting).ToArray();
        var late = items.Where(item => item.IsLate).Reverse().ToArray();
        var coming = items.Where(item => !item.IsLate && item.Date <= last).ToArray();
        return new DueList(
            [.. late.Take(LateOnHome).Select(item => Row(scope, item))],
            More(scope, late.Length - LateOnHome),
            [.. coming.Take(ComingOnHome).Select(item => Row(scope, item))],
            More(scope, coming.Length - ComingOnHome));
    }

    /// <summary>One item as a row.</summary>
    public static DueRow Row(PageScope scope, DueItem item)
    {
        var page = item.Quarter is { } quarter ? QuarterLinks.To(scope, item.Document, quarter) : null;
        var document = scope.LinkTo(item.Document);
        var name = document?.Text ?? string.Empty;
        return new DueRow(
            scope.Date(item.Date),
            scope.Texts["due." + item.Kind.ToString().ToLowerInvariant()],
            item.Quarter is null ? item.Words is null ? name : $"{item.Words}: {name}" : scope.Texts.Format("quarter.of", item.Quarter, name),
            page ?? document,
            item.IsLate);
    }

    private static string? More(PageScope scope, int count) => count > 0 ? scope.Texts.Format("due.more", count) : null;
}
