using System.Collections.Immutable;
using SiteGen.Compose.Registers;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the names of roles as pages print them: each a link to its page.</summary>
internal static class RoleLinks
{
    public static ImmutableArray<RoleName> Of(PageScope scope, IEnumerable<Statement> names) => [.. names.Select(name => Of(scope, name.Text))];

    /// <summary>A name as written; without an address where it is no role's.</summary>
    public static RoleName Of(PageScope scope, string name) =>
        scope.Site.Registers.Roles.Find(name) is { } role && To(scope, role) is { } link ? new RoleName(name, link.Href, link.Language) : new RoleName(name, null, null);

    public static Fact Fact(PageScope scope, string key, IEnumerable<Statement> names) => new(scope.Texts[key], string.Empty, Roles: Of(scope, names));

    /// <summary>A group by reference, or a role by name, who decides or does; null where a file was meant that is not there.</summary>
    public static RoleName? Party(PageScope scope, Document from, Reference? party)
    {
        if (party is null) return null;
        if (scope.Site.References.FindDocument(from.Id, party) is { } id && scope.LinkTo(id) is { } link) return new RoleName(link.Text, link.Href, link.Language);
        return party.Target.Contains(".md", StringComparison.Ordinal) ? null : Of(scope, party.Target);
    }

    /// <summary>A link to the page of <paramref name="role"/>, in the page's language where there is such a page.</summary>
    public static Link? To(PageScope scope, RegisteredRole role)
    {
        if (role.Document is { } id) return scope.LinkTo(id);
        var languages = role.Uses.Select(use => use.By.Language).Prepend(scope.Site.Settings.Language).Prepend(scope.Language);
        foreach (var language in languages)
        {
            if (scope.Context.Registers.OfRole(language, role.Key) is { } path)
            {
                return new Link(scope.Path.HrefTo(path), NameOf(role), Language: language == scope.Language ? null : language);
            }
        }

        return null;
    }

    /// <summary>The role's name as a heading.</summary>
    public static string NameOf(RegisteredRole role) => char.ToUpperInvariant(role.Name[0]) + role.Name[1..];
}
