using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Source;

namespace SiteGen.Compare;

/// <summary>
/// Which parts of two versions of a strategy are the same part: by the path below the strategy's folder, then by title, then
/// by code; the last two only where one part has it in each version.
/// </summary>
public sealed class VersionMatch
{
    private readonly Site site;
    private readonly Dictionary<DocumentId, DocumentId> olderOf = [];
    private readonly HashSet<DocumentId> matched = [];

    public VersionMatch(Site site, DocumentId older, DocumentId newer)
    {
        this.site = site;
        Pair(older, newer);
        var (olders, newers) = (site.Tree.Below(older).ToArray(), site.Tree.Below(newer).ToArray());
        Match(olders, newers, node => PathBelow(node.Id, node.Strategy));
        Match(olders, newers, node => References.Fold(site.Index.Find(node.Id)!.Title));
        Match(olders, newers, node => node.BareCode is { } code ? References.Fold(code) : null);
        Pairs = [.. newers.Where(node => olderOf.ContainsKey(node.Id)).Select(node => (olderOf[node.Id], node.Id))];
        Added = [.. newers.Where(node => !olderOf.ContainsKey(node.Id)).Select(node => node.Id)];
        Removed = [.. olders.Where(node => !matched.Contains(node.Id)).Select(node => node.Id)];
    }

    /// <summary>Parts of both versions, in the newer one's order; the strategies themselves are not among them.</summary>
    public ImmutableArray<(DocumentId Older, DocumentId Newer)> Pairs { get; }

    public ImmutableArray<DocumentId> Added { get; }

    public ImmutableArray<DocumentId> Removed { get; }

    /// <summary>True where the part stands below another part than before, or has another code.</summary>
    public bool HasMoved(DocumentId older, DocumentId newer)
    {
        var (before, now) = (site.Tree.Find(older)!, site.Tree.Find(newer)!);
        return before.BareCode != now.BareCode || (now.Parent is { } parent && (!olderOf.TryGetValue(parent, out var mate) || mate != before.Parent));
    }

    /// <summary>The path of <paramref name="id"/> below the folder of its strategy.</summary>
    public static string PathBelow(DocumentId id, DocumentId strategy) => id.Value[(strategy.IsIndex ? strategy.Folder.Length : strategy.Value.Length + 1)..];

    private void Match(IEnumerable<TreeNode> olders, IEnumerable<TreeNode> newers, Func<TreeNode, string?> key)
    {
        var before = Single(olders.Where(node => !matched.Contains(node.Id)), key);
        foreach (var (name, newer) in Single(newers.Where(node => !olderOf.ContainsKey(node.Id)), key))
        {
            if (before.TryGetValue(name, out var older)) Pair(older, newer);
        }
    }

    private static FrozenDictionary<string, DocumentId> Single(IEnumerable<TreeNode> nodes, Func<TreeNode, string?> key) => nodes
        .Select(node => (Key: key(node), node.Id)).Where(pair => !string.IsNullOrEmpty(pair.Key)).GroupBy(pair => pair.Key!, StringComparer.Ordinal)
        .Where(group => group.Count() == 1).ToFrozenDictionary(group => group.Key, group => group.First().Id, StringComparer.Ordinal);

    private void Pair(DocumentId older, DocumentId newer)
    {
        olderOf[newer] = older;
        matched.Add(older);
    }
}
