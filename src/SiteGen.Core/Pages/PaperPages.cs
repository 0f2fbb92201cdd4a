using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the pages of situation pictures and working papers.</summary>
internal static class PaperPages
{
    public static PaperPage SituationPicture(PageScope scope, SituationPicture picture)
    {
        var newest = scope.Context.SituationPictures[^1];
        var newer = newest == picture.Id ? null : scope.LinkTo(newest);
        return new PaperPage
        {
            Header = HeaderBuilder.Of(scope, picture, scope.Texts["kind.situationpicture"]),
            Banner = newer is null ? null : scope.Texts["paper.newer"],
            IsCalm = true,
            Newer = newer,
            Facts = [.. Facts(scope, picture.Date, picture.Responsible)],
            Sources = [.. picture.Sources.Select(source => source.Text)],
            Concerns = scope.LinksTo(picture.Id, picture.Concerns),
            Mentions = MentionModels.Of(scope, picture.Id),
        };
    }

    public static PaperPage WorkingPaper(PageScope scope, WorkingPaper paper) => new()
    {
        Header = HeaderBuilder.Of(scope, paper, scope.Texts["kind.workingpaper"]),
        Banner = scope.Texts["paper.notdecided"],
        IsCalm = false,
        Newer = null,
        Facts = [.. Facts(scope, paper.Date, paper.Responsible)],
        Sources = [],
        Concerns = scope.LinksTo(paper.Id, paper.Concerns),
        Mentions = MentionModels.Of(scope, paper.Id),
    };

    private static IEnumerable<Fact> Facts(PageScope scope, DateOnly? date, ImmutableArray<Statement> responsible)
    {
        if (date is { } day) yield return new Fact(scope.Texts["fact.date"], scope.Date(day));
        if (!responsible.IsEmpty) yield return RoleLinks.Fact(scope, "fact.responsible", responsible);
    }
}
