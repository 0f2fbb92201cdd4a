using System.Collections.Immutable;
using SiteGen.Compare;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes the links between the versions of a strategy.</summary>
internal static class VersionLinks
{
    /// <summary>A link to <paramref name="strategy"/> that tells its version as well.</summary>
    public static Link Of(PageScope scope, Strategy strategy) =>
        scope.LinkTo(strategy) with { Text = strategy.Version is { } version ? $"{strategy.Title} ({version})" : strategy.Title };

    /// <summary>All versions of <paramref name="strategy"/>, newest first; empty where there is only one.</summary>
    public static ImmutableArray<VersionLine> All(PageScope scope, Strategy strategy)
    {
        var versions = scope.Site.Versions.All(strategy.Id);
        if (versions.Length == 1) return [];
        return [.. versions.Select(id => scope.Site.Index.Find(id, scope.Language)).OfType<Strategy>().Select(version => Line(scope, version, strategy.Id))];
    }

    /// <summary>
    /// Where the page of <paramref name="document"/> is of an earlier version: the same part in the newest version, else the
    /// newest version itself; otherwise null.
    /// </summary>
    public static Link? Newer(PageScope scope, Document document)
    {
        if (scope.Site.IsCurrent(document.Id)) return null;
        var own = scope.Site.Tree.Find(document.Id)?.Strategy ?? document.Id;
        var newest = scope.Site.Versions.Newest(own);
        var folder = newest.IsIndex ? newest.Folder : newest.Value + "/";
        var part = document.Id == own ? null : scope.LinkTo(new DocumentId(folder + VersionMatch.PathBelow(document.Id, own)));
        return part ?? (scope.Site.Index.Find(newest, scope.Language) is Strategy strategy ? Of(scope, strategy) : null);
    }

    private static VersionLine Line(PageScope scope, Strategy version, DocumentId here)
    {
        var changes = scope.Site.Versions.Previous(version.Id) is null
            ? null
            : new Link(
                scope.Path.HrefTo(Routes.OfChanges(version, scope.Site.Settings.Language)),
                scope.Texts.Format("versions.changes", version.Version ?? version.Title),
                Language: version.Language == scope.Language ? null : version.Language);
        return new VersionLine(Of(scope, version), version.Id == here, scope.Site.Versions.IsNewest(version.Id), changes);
    }
}
