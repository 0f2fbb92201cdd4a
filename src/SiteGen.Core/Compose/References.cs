using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Compose;

/// <summary>What a writer's reference or link leads to.</summary>
public abstract record Target
{
    private Target()
    {
    }

    /// <summary>A page of this site.</summary>
    public sealed record ToDocument(DocumentId Id, string? Fragment) : Target;

    /// <summary>A published file.</summary>
    public sealed record ToFile(string Path) : Target;

    /// <summary>A place on the same page.</summary>
    public sealed record ToFragment(string Fragment) : Target;

    /// <summary>An address elsewhere.</summary>
    public sealed record Elsewhere(string Url) : Target;

    /// <summary>An address of a kind that no page may carry, such as <c>javascript:</c>.</summary>
    public sealed record Forbidden : Target;

    /// <summary>Something that exists but is not published today.</summary>
    public sealed record Unpublished(bool IsDocument) : Target;

    /// <summary>Several documents would fit.</summary>
    public sealed record Ambiguous(ImmutableArray<DocumentId> Candidates) : Target;

    /// <summary>Nothing.</summary>
    public sealed record Missing(string? Suggestion, bool IsDocument) : Target;
}

/// <summary>Looks up what references and links lead to: relative paths to <c>.md</c> files, codes and titles.</summary>
public sealed class References
{
    private readonly DocumentIndex documents;
    private readonly FrozenDictionary<string, ContentFile> files;
    private readonly FrozenSet<string> unpublished;
    private readonly ILookup<string, DocumentId> byCode;
    private readonly ILookup<string, DocumentId> byTitle;
    private readonly Lazy<NearWords> titles;
    private readonly Lazy<FrozenDictionary<string, NearWords>> namesByFolder;
    private readonly Lazy<FrozenDictionary<string, NearWords>> filesByFolder;
    private readonly Func<DocumentId, ImmutableArray<DocumentId>, ImmutableArray<DocumentId>> narrow = static (_, found) => found;

    public References(DocumentIndex documents, StrategyTree tree, SourceTree source)
    {
        this.documents = documents;
        files = source.Files;
        unpublished = source.Unpublished;
        byCode = tree.Nodes
            .SelectMany(node => new[] { node.Code, node.BareCode }.OfType<string>().Distinct().Select(code => (Code: Fold(code), node.Id)))
            .ToLookup(pair => pair.Code, pair => pair.Id, StringComparer.Ordinal);
        byTitle = documents.Ids.SelectMany(id => documents.Versions(id)).Select(document => (Title: Fold(document.Title), document.Id)).Distinct()
            .ToLookup(pair => pair.Title, pair => pair.Id, StringComparer.Ordinal);
        titles = new(() => new NearWords(documents.Ids.SelectMany(id => documents.Versions(id)).Select(document => document.Title)));
        namesByFolder = new(() => ByFolder(documents.Ids.Select(id => id.Value + ".md")));
        filesByFolder = new(() => ByFolder(files.Keys));
    }

    private References(References other, Func<DocumentId, ImmutableArray<DocumentId>, ImmutableArray<DocumentId>> narrow)
    {
        (documents, files, unpublished) = (other.documents, other.files, other.unpublished);
        (byCode, byTitle) = (other.byCode, other.byTitle);
        (titles, namesByFolder, filesByFolder) = (other.titles, other.namesByFolder, other.filesByFolder);
        this.narrow = narrow;
    }

    /// <summary>
    /// The same, but where versions of one strategy have the same codes and titles, a reference means its own version, and
    /// from elsewhere the newest.
    /// </summary>
    public References Among(StrategyVersions versions, StrategyTree tree) => new(this, (from, found) =>
    {
        var own = tree.Find(from)?.Strategy;
        var narrowed = found.Where(id => tree.Find(id)?.Strategy is not { } strategy || strategy == own
            || (versions.IsNewest(strategy) && (own is null || versions.Newest(own.Value) != strategy))).ToImmutableArray();
        return narrowed.IsEmpty ? found : narrowed;
    });

    /// <summary>Letters and digits in lower case: how codes and titles are compared.</summary>
    public static string Fold(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>What <paramref name="reference"/> in the head of <paramref name="from"/> leads to.</summary>
    public Target Find(DocumentId from, Reference reference)
    {
        var target = reference.Target;
        if (IsPath(target)) return Follow(from, target);
        var found = Meant(from, target);
        return found.Length switch
        {
            1 => new Target.ToDocument(found[0], null),
            0 => new Target.Missing(titles.Value.Nearest(target), true),
            _ => new Target.Ambiguous(found),
        };
    }

    /// <summary>The document that <paramref name="reference"/> leads to, or null where it leads to none.</summary>
    public DocumentId? FindDocument(DocumentId from, Reference? reference)
    {
        if (reference is null) return null;
        if (IsPath(reference.Target)) return Follow(from, reference.Target) is Target.ToDocument { Id: var id } ? id : null;
        // Names of forums and roles often lead nowhere; no suggestion is sought for them.
        return Meant(from, reference.Target) is [var named] ? named : null;
    }

    /// <summary>What the address <paramref name="target"/> of a link in <paramref name="from"/> leads to.</summary>
    public Target Follow(DocumentId from, string target)
    {
        if (target.StartsWith('#')) return new Target.ToFragment(Fragment(target[1..]));
        if (!LinkSchemes.IsAllowed(target)) return new Target.Forbidden();
        if (IsElsewhere(target)) return new Target.Elsewhere(target);
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Fragment(target[(hash + 1)..]);
        var written = Uri.UnescapeDataString(hash < 0 ? target : target[..hash]);
        var isDocument = written.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        if (RelativePath.Resolve(from.Folder, written) is not { } path) return new Target.Missing(null, isDocument);
        return isDocument ? FollowDocument(path[..^".md".Length], fragment) : FollowFile(path);
    }

    // Anchors are slugs; a fragment may be written as GitHub makes them, with ä and ö.
    private static string Fragment(string written) => written.Length == 0 ? written : Slug.From(Uri.UnescapeDataString(written)).Value;

    private static bool IsPath(string target) =>
        target.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || target.Contains(".md#", StringComparison.OrdinalIgnoreCase);

    // Where several documents have the code or title, those that a writer there would mean.
    private ImmutableArray<DocumentId> Meant(DocumentId from, string target)
    {
        ImmutableArray<DocumentId> named = [.. byCode[Fold(target)].Concat(byTitle[Fold(target)]).Distinct().Order()];
        return named.Length > 1 ? narrow(from, named) : named;
    }

    private Target FollowDocument(string path, string? fragment)
    {
        var id = new DocumentId(Languages.SplitSuffix(path).Name);
        if (documents.Shown(id) is { } shown) return new Target.ToDocument(shown.Id, fragment ?? shown.Anchor);
        return IsUnpublished(id.Value)
            ? new Target.Unpublished(true)
            : new Target.Missing(Near(namesByFolder.Value, id.Value + ".md"), true);
    }

    private Target FollowFile(string path)
    {
        if (files.ContainsKey(path)) return new Target.ToFile(path);
        return IsUnpublished(path) ? new Target.Unpublished(false) : new Target.Missing(Near(filesByFolder.Value, path), false);
    }

    // The name of the file in the same folder whose name is near.
    private static string? Near(FrozenDictionary<string, NearWords> names, string path) => names.GetValueOrDefault(FolderOf(path))?.Nearest(path[FolderOf(path).Length..]);

    private static FrozenDictionary<string, NearWords> ByFolder(IEnumerable<string> paths) =>
        paths.GroupBy(FolderOf, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => new NearWords(group.Select(path => path[group.Key.Length..])), StringComparer.Ordinal);

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    private bool IsUnpublished(string path) => unpublished.Contains(path) || RelativePath.Folders(path).Any(unpublished.Contains);

    private static bool IsElsewhere(string target)
    {
        var end = target.AsSpan().IndexOfAny(":/?#");
        return end > 0 && target[end] == ':';
    }
}
