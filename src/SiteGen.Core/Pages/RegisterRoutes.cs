using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Where the registers' pages stand that no document is behind: roles without a document, and filters of projects.</summary>
public sealed class RegisterRoutes
{
    private readonly FrozenDictionary<(string Language, string Key), UrlPath> byRole;
    private readonly FrozenDictionary<(string Language, string Token), UrlPath> byFilter;

    private RegisterRoutes(FrozenDictionary<(string, string), UrlPath> roles, FrozenDictionary<(string, string), UrlPath> filters)
    {
        byRole = roles;
        byFilter = filters;
    }

    public static RegisterRoutes Of(Site site, Routes routes, FrozenDictionary<string, ImmutableArray<SectionEntry>> sections)
    {
        var given = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var roles = new Dictionary<(string, string), UrlPath>();
        var filters = new Dictionary<(string, string), UrlPath>();
        foreach (var (language, entries) in sections.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (entries.FirstOrDefault(entry => entry.Section == Section.Roles) is { } section)
            {
                foreach (var role in site.Registers.Roles.All.Where(role => role.Document is null && role.Uses.Any(use => use.By.Language == language)))
                {
                    roles[(language, role.Key)] = routes.Free(section.Path.Folder, Slug.From(role.Name).Value, given);
                }
            }

            if (entries.FirstOrDefault(entry => entry.Section == Section.Projects) is not { } projects) continue;
            foreach (var token in Projects(site, language).SelectMany(project => ProjectFilters.Tokens(project, language)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                filters[(language, token)] = routes.Free(projects.Path.Folder, token, given);
            }
        }

        return new(roles.ToFrozenDictionary(), filters.ToFrozenDictionary());
    }

    /// <summary>The page of the role <paramref name="key"/> in <paramref name="language"/>; null where that language has none.</summary>
    public UrlPath? OfRole(string language, string key) => byRole.TryGetValue((language, key), out var path) ? path : null;

    /// <summary>The page of the projects that <paramref name="token"/> is true of.</summary>
    public UrlPath? OfFilter(string language, string token) => byFilter.TryGetValue((language, token), out var path) ? path : null;

    private static IEnumerable<Project> Projects(Site site, string language) =>
        site.Documents.OfType<Project>().DistinctBy(project => project.Id).Select(project => site.Index.Find(project.Id, language)).OfType<Project>();
}
