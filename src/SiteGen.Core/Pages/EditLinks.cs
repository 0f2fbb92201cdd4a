using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>A file that does not exist yet, with what it begins with.</summary>
/// <param name="Path">The path in the content.</param>
public sealed record NewDocument(string Path, string Text);

/// <summary>What a new document is drafted from: what it belongs to, and the published documents that it will stand among.</summary>
public sealed record DraftRequest(Site Site, DocumentKind Kind, Document Whole, ImmutableArray<string> Beside);

/// <summary>Drafts a new document; null where it has no place.</summary>
public delegate NewDocument? DocumentDrafter(DraftRequest request);

/// <summary>
/// Links to GitHub's editor: this page's file, and new files filled in. Only where settings name the repository. What is
/// drafted is named after published documents alone, so that no withheld one can be guessed from a gap.
/// </summary>
internal static class EditLinks
{
    public static ImmutableArray<Link> Of(PageScope scope, Document document)
    {
        if (scope.Site.Settings.Repository is not { } repository || document.Header.RepositoryPath is not { } path) return [];
        var links = ImmutableArray.CreateBuilder<Link>();
        links.Add(new Link(repository.EditUrl(path), scope.Texts["edit.page"]));
        if (document is Measure) links.Add(new Link(repository.EditUrl(path), scope.Texts["edit.status"]));
        if (New(scope, document) is { } added && scope.Context.DraftDocument(new DraftRequest(scope.Site, added.Kind, document, added.Beside)) is { } draft)
        {
            links.Add(new Link(repository.NewUrl(draft.Path, draft.Text), scope.Texts[added.Kind == DocumentKind.Measure ? "edit.measure" : "edit.meeting"]));
        }

        return links.ToImmutable();
    }

    // Measures stand below the lowest elements; meetings belong to groups. A translation is written to what exists.
    private static (DocumentKind Kind, ImmutableArray<string> Beside)? New(PageScope scope, Document document)
    {
        if (document.Language != scope.Site.Settings.Language) return null;
        switch (document)
        {
            case Element { IsValue: false, Id.IsIndex: true } when scope.Site.Tree.Find(document.Id) is { } node && node.Children.All(child => scope.Site.Index.Find(child) is Measure):
                return (DocumentKind.Measure, [.. node.Children.Select(PathOf)]);
            case Group:
                return (DocumentKind.Meeting, scope.Context.Find(Section.Meetings, scope.Language)?.Folder is { } folder ? [folder + "index.md"] : []);
            default:
                return null;
        }
    }

    private static string PathOf(DocumentId id) => id.Value + ".md";
}
