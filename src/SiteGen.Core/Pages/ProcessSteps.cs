using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the steps of a process: done, planned or late on the build's day.</summary>
internal static class ProcessSteps
{
    public static StageModel Of(PageScope scope, ProcessStep step)
    {
        var state = step.Done is not null ? StepState.Done : step.Deadline < scope.Site.Today ? StepState.Late : StepState.Planned;
        return new StageModel
        {
            Name = step.Name,
            By = step.By is { } by ? RoleLinks.Of(scope, by) : null,
            State = state,
            StateText = (step.Done, step.Deadline, state) switch
            {
                ({ } done, _, _) => scope.Texts.Format("step.done", scope.Date(done)),
                (_, { } deadline, StepState.Late) => scope.Texts.Format("step.late", scope.Date(deadline)),
                (_, { } deadline, _) => scope.Texts.Format("step.deadline", scope.Date(deadline)),
                _ => scope.Texts["step.unknown"],
            },
            Description = step.Description,
        };
    }
}
