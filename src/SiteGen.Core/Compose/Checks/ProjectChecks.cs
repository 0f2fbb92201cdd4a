using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Checks;

/// <summary>A project says how far it is, who pays and when it is done, and does not go on past its end.</summary>
internal static class ProjectChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) => site.Documents.OfType<Project>().SelectMany(project => Check(site, project));

    private static IEnumerable<Diagnostic> Check(Site site, Project project)
    {
        if (project.State is null) yield return RegisterMessages.ProjectWithoutState(project.Place);
        if (project.Funds.IsEmpty) yield return RegisterMessages.ProjectWithoutFund(project.Place);
        if (project.Period is null) yield return RegisterMessages.ProjectWithoutPeriod(project.Place);
        if (project is { State: { } state and not (ProjectState.Ended or ProjectState.Cancelled), Period: { } period } && period.Range?.End < site.Today)
        {
            yield return RegisterMessages.ProjectPastPeriod(project.Place, Words.ProjectStates.Name(state, project.Language), period.Text);
        }

        if (project.State is ProjectState.Cancelled) yield break;
        foreach (var stage in project.Stages)
        {
            if (stage is { Done: null, Deadline: { } deadline } && deadline < site.Today)
            {
                yield return RegisterMessages.StageLate(stage.Place, stage.Name, Dates.Format(deadline, "fi"));
            }
        }
    }
}
