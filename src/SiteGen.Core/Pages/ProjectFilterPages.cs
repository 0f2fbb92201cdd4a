using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>
/// Makes the register of projects: all of them on the section's index, where a script combines filters, and a page for
/// each value of each filter, so that filters work without one.
/// </summary>
internal static class ProjectFilterPages
{
    private const string Script = "filter.js";

    /// <summary>The pages of single filters.</summary>
    public static IEnumerable<PagePlan> Of(PlanContext context, string language)
    {
        if (context.Find(Section.Projects, language) is not { } section) yield break;
        var texts = context.Texts[language];
        var projects = context.Site.Documents.OfType<Project>().DistinctBy(project => project.Id)
            .Select(project => context.Site.Index.Find(project.Id, language)).OfType<Project>().ToArray();
        foreach (var (filter, value, token) in ProjectFilters.All.SelectMany(filter => ProjectFilters.Values(projects, filter, texts).Select(own => (filter, own.Value, own.Token))))
        {
            var path = context.Registers.OfFilter(language, token)!.Value;
            var title = texts.Format("projects.filtered", ProjectFilters.Name(filter, language), value);
            var source = section.Introduction?.Place ?? context.Site.Settings.Place;
            yield return PagePlans.Of(
                new PageAddress(context, path, language), source, "Projects", scope => Build(scope, HeaderBuilder.Generated(scope, title), token));
        }
    }

    /// <summary>The section's index.</summary>
    public static ProjectsPage Index(PageScope scope, PageHeader header) =>
        Build(scope, header with { Scripts = [.. header.Scripts, .. scope.Assets(Script)] }, null);

    private static ProjectsPage Build(PageScope scope, PageHeader header, string? token)
    {
        var all = Entries.InSection(scope, Section.Projects).OfType<Project>().ToArray();
        var shown = token is null ? all : all.Where(project => ProjectFilters.Tokens(project, scope.Language).Contains(token)).ToArray();
        return new ProjectsPage
        {
            Header = header,
            Filters = [.. ProjectFilters.All.Select(filter => Group(scope, filter, all, token)).Where(group => group.Links.Length > 1)],
            Rows = [.. shown.Select(project => Row(scope, project))],
            Total = all.Length,
        };
    }

    private static FilterGroup Group(PageScope scope, Key filter, Project[] all, string? current)
    {
        var name = ProjectFilters.Name(filter, scope.Language);
        var values = ProjectFilters.Values(all, filter, scope.Texts).ToArray();
        var isOwn = Array.Exists(values, own => own.Token == current);
        var index = scope.Context.Find(Section.Projects, scope.Language)!.Path;
        return new FilterGroup(
            name,
            scope.Texts["projects." + filter.ToString().ToLowerInvariant()],
            [
                new FilterLink(scope.Texts["projects.all"], scope.Path.HrefTo(index), string.Empty, all.Length, !isOwn),
                .. values.Select(own => new FilterLink(
                    own.Value, scope.Path.HrefTo(scope.Context.Registers.OfFilter(scope.Language, own.Token)!.Value), own.Token[(name.Length + 1)..],
                    own.Count, own.Token == current)),
            ]);
    }

    private static ProjectRow Row(PageScope scope, Project project) => new()
    {
        Link = scope.LinkTo(project),
        Abbreviation = project.Abbreviation,
        Summary = project.Summary,
        State = ProjectMarks.Of(project.State, scope.Texts),
        Funds = string.Join(", ", project.Funds.Select(fund => fund.Text)),
        Themes = string.Join(", ", project.Themes.Select(theme => theme.Text)),
        When = scope.Short(project.Period),
        Tokens = string.Join(' ', ProjectFilters.Tokens(project, scope.Language)),
    };
}
