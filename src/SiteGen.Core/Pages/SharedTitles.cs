using System.Collections.Frozen;
using SiteGen.Compose;
using SiteGen.Compose.Registers;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Tells pages with the same title apart in windows, bookmarks and search engines.</summary>
internal static class SharedTitles
{
    /// <summary>The titles that several pages have: versions of a strategy, a measure and its project, a role and its group.</summary>
    public static FrozenSet<string> Of(Site site, RegisterRoutes registers, IReadOnlyCollection<string> languages)
    {
        var roles = site.Registers.Roles.All.Where(role => role.Document is null)
            .SelectMany(role => languages.Where(language => registers.OfRole(language, role.Key) is not null).Select(_ => RoleLinks.NameOf(role)));
        return site.Documents.Select(document => document.Title).Concat(roles)
            .CountBy(title => title, StringComparer.Ordinal).Where(title => title.Value > 1).Select(title => title.Key)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>What tells the page of <paramref name="document"/> from others of its title: its strategy, else its kind; null where none has it.</summary>
    public static string? Distinction(PageScope scope, Document document, string? kindName)
    {
        if (!scope.Context.SharedTitles.Contains(document.Title)) return null;
        if (document is Strategy own) return own.Version ?? kindName;
        return scope.Site.Tree.Find(document.Id)?.Strategy is { } id && scope.Site.Index.Find(id, scope.Language) is Strategy strategy
            ? VersionLinks.Of(scope, strategy).Text
            : kindName;
    }

    /// <inheritdoc cref="Distinction(PageScope, Document, string?)"/>
    public static string? Distinction(PageScope scope, RegisteredRole role, string kindName) =>
        scope.Context.SharedTitles.Contains(RoleLinks.NameOf(role)) ? kindName : null;
}
