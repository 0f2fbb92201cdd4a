using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;

namespace SiteGen.Pages;

/// <summary>Makes the lists of projects and advocacy topics that carry parts of a strategy out, and of what they carry out.</summary>
internal static class Implementers
{
    public static ImmutableArray<ListEntry> Projects(PageScope scope, IEnumerable<DocumentId> parts) => Of<Project>(scope, parts);

    public static ImmutableArray<ListEntry> Topics(PageScope scope, IEnumerable<DocumentId> parts) => Of<Advocacy>(scope, parts);

    /// <summary>What <paramref name="references"/> lead to, each with its way down from the strategy.</summary>
    public static ImmutableArray<ImplementedPart> Paths(PageScope scope, DocumentId from, IEnumerable<Reference> references) =>
    [
        .. references.Select(reference => scope.Site.References.FindDocument(from, reference)).OfType<DocumentId>().Distinct()
            .Select(id => scope.LinkTo(id) is { } link ? new ImplementedPart(link, [.. scope.Site.Tree.PathTo(id).Select(node => scope.LinkTo(node.Id)).OfType<Link>()]) : null)
            .OfType<ImplementedPart>(),
    ];

    private static ImmutableArray<ListEntry> Of<T>(PageScope scope, IEnumerable<DocumentId> parts)
        where T : Document =>
    [
        .. parts.SelectMany(part => scope.Site.Registers.Implementers[part]).Distinct().Order()
            .Select(id => scope.Site.Index.Find(id, scope.Language)).OfType<T>().Select(document => Entries.Of(scope, document)),
    ];
}
