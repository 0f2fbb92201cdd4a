using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the steps of a review's way through its forums.</summary>
internal static class ForumModels
{
    public static ForumModel Of(PageScope scope, Review? review, ForumTurn turn)
    {
        var link = scope.Site.References.FindDocument(turn.From, turn.Forum) is { } id ? scope.LinkTo(id) : null;
        var done = turn.Handling?.DoneBy(scope.Site.Today);
        var state = done is not null ? StepState.Done : turn.Due < scope.Site.Today ? StepState.Late : StepState.Planned;
        return new ForumModel
        {
            Name = link?.Text ?? turn.Forum.Target,
            Link = link,
            State = state,
            StateText = state switch
            {
                StepState.Done => scope.Texts.Format("forum.done", scope.Date(done!.Value)),
                StepState.Late => scope.Texts.Format("forum.late", scope.Date(turn.Due)),
                _ => scope.Texts.Format("forum.due", scope.Date(turn.Due)),
            },
            Description = turn.Handling?.Description,
            Evidence = review is null ? null : StatusLines.Evidence(scope, review.Id, turn.Handling?.Evidence),
        };
    }
}
