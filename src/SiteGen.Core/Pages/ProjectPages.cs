using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Makes the page of a project.</summary>
internal static class ProjectPages
{
    public static ProjectPage Build(PageScope scope, Project project) => new()
    {
        Header = HeaderBuilder.Of(scope, project, scope.Texts["kind.project"]),
        Abbreviation = project.Abbreviation,
        State = ProjectMarks.Of(project.State, scope.Texts),
        Facts = [.. Facts(scope, project)],
        Implements = Implementers.Paths(scope, project.Id, project.Implements),
        Stages = ProcessModels.Steps(scope, project.Stages, project.Stages.FirstOrDefault(stage => !EvaluationProgress.IsDone(stage, scope.Site.Today))),
        Log = [.. project.Log.Select(year => new ProjectYearModel(year.Year, scope.Print(year.Text, project.Id)))],
        Decisions = RulingRows.About(scope, project.Id),
        Evaluations = MentionModels.Of(scope, project.Id, by => by is Evaluation),
        Findings = FindingModels.AnsweredBy(scope, project.Id),
        Mentions = MentionModels.Of(scope, project.Id, by => by is not Evaluation),
    };

    private static IEnumerable<Fact> Facts(PageScope scope, Project project)
    {
        if (!project.Funds.IsEmpty) yield return Filter(scope, Key.Fund, project.Funds);
        if (!project.Themes.IsEmpty) yield return Filter(scope, Key.Theme, project.Themes);
        if (project.Period is { } period) yield return new Fact(scope.Texts["fact.period"], period.Text);
        if (project.Budget is { } budget) yield return new Fact(scope.Texts["project.budget"], budget);
        if (project.Funding is { } funding) yield return new Fact(scope.Texts["project.funding"], funding);
        if (!project.Responsible.IsEmpty) yield return RoleLinks.Fact(scope, "fact.responsible", project.Responsible);
        if (project.Organisation is { } organisation) yield return new Fact(scope.Texts["fact.organisation"], organisation);
    }

    // Each value leads to the projects that share it.
    private static Fact Filter(PageScope scope, Key filter, ImmutableArray<Statement> values) => new(
        scope.Texts["projects." + filter.ToString().ToLowerInvariant()],
        string.Empty,
        Roles: [.. values.Select(value => new RoleName(
            value.Text,
            scope.Context.Registers.OfFilter(scope.Language, ProjectFilters.Token(filter, value.Text, scope.Language)) is { } path ? scope.Path.HrefTo(path) : null,
            null))]);
}
