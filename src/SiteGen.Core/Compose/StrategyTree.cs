using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;

namespace SiteGen.Compose;

/// <summary>A document's place in its strategy's tree; the strategy itself is the root.</summary>
public sealed record TreeNode
{
    public required DocumentId Id { get; init; }

    /// <summary>The node above; null for the strategy.</summary>
    public required DocumentId? Parent { get; init; }

    public required DocumentId Strategy { get; init; }

    /// <summary>The nodes below, in their order.</summary>
    public required ImmutableArray<DocumentId> Children { get; init; }

    /// <summary>The code as shown ("MWB 1.1", "1.1 A"); null where there is none.</summary>
    public required string? Code { get; init; }

    /// <summary>The code without a label ("1.1", "1.1 A"); null where there is none.</summary>
    public required string? BareCode { get; init; }
}

/// <summary>The trees of all strategies.</summary>
public sealed class StrategyTree
{
    private readonly FrozenDictionary<DocumentId, TreeNode> nodes;

    private StrategyTree(FrozenDictionary<DocumentId, TreeNode> nodes) => this.nodes = nodes;

    public IEnumerable<TreeNode> Nodes => nodes.Values.OrderBy(node => node.Id);

    /// <summary>The node of <paramref name="id"/>, or null for documents outside of strategies.</summary>
    public TreeNode? Find(DocumentId id) => nodes.GetValueOrDefault(id);

    /// <summary>The nodes from the strategy down to the parent of <paramref name="id"/>.</summary>
    public ImmutableArray<TreeNode> PathTo(DocumentId id)
    {
        var path = new Stack<TreeNode>();
        for (var at = Find(id)?.Parent; at is { } parent; at = nodes[parent].Parent) path.Push(nodes[parent]);
        return [.. path];
    }

    /// <summary>All nodes below <paramref name="id"/>, in reading order.</summary>
    public IEnumerable<TreeNode> Below(DocumentId id)
    {
        if (!nodes.TryGetValue(id, out var node)) yield break;
        foreach (var child in node.Children)
        {
            yield return nodes[child];
            foreach (var descendant in Below(child)) yield return descendant;
        }
    }

    /// <summary>The trees made of <paramref name="documents"/>; a folder without an index is reported.</summary>
    public static Outcome<StrategyTree> Build(DocumentIndex documents)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        var parents = new Dictionary<DocumentId, DocumentId>();
        foreach (var id in documents.Ids)
        {
            if (documents.Find(id) is TreeDocument document && ParentOf(document, documents, reported, diagnostics) is { } parent) parents[id] = parent;
        }

        var children = parents.ToLookup(pair => pair.Value, pair => pair.Key);
        var grown = new Dictionary<DocumentId, TreeNode>();
        foreach (var id in documents.Ids.Where(id => documents.Find(id) is Strategy)) Add(id, null, id, null, (documents, children, grown));
        return new(new StrategyTree(grown.ToFrozenDictionary()), diagnostics.ToImmutable());
    }

    private static void Add(
        DocumentId id, DocumentId? parent, DocumentId strategy, string? codeAbove,
        (DocumentIndex Documents, ILookup<DocumentId, DocumentId> Children, Dictionary<DocumentId, TreeNode> Nodes) work)
    {
        var document = work.Documents.Find(id)!;
        var (code, bare) = document is TreeDocument node ? Codes.Of(node, codeAbove) : (null, null);
        var below = work.Children[id].Select(child => (TreeDocument)work.Documents.Find(child)!).Order(SiblingOrder.Instance).Select(child => child.Id).ToImmutableArray();
        work.Nodes[id] = new TreeNode { Id = id, Parent = parent, Strategy = strategy, Children = below, Code = code, BareCode = bare };
        foreach (var child in below) Add(child, id, strategy, bare, work);
    }

    private static DocumentId? ParentOf(
        TreeDocument document, DocumentIndex documents, HashSet<string> reported, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var folder = document.Id.IsIndex ? Up(document.Id.Folder) : document.Id.Folder;
        for (; folder.Length > 0; folder = Up(folder))
        {
            var parent = new DocumentId(folder + "index");
            if (documents.Find(parent) is Strategy or Element) return parent;
            var flat = new DocumentId(folder.TrimEnd('/'));
            if (documents.Find(flat) is Strategy or Element) return flat;
            if (reported.Add(folder)) diagnostics.Add(StructureMessages.IndexMissing(document.Place, folder));
        }

        return null;
    }

    private static string Up(string folder) => folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
}
