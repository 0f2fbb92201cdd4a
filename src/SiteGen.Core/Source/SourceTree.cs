using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Source;

/// <summary>All that Load lets through: no word of anything withheld, drafted or expired is in it.</summary>
public sealed record SourceTree
{
    public required SiteSettings Settings { get; init; }

    /// <summary>By id, then by language.</summary>
    public required ImmutableArray<SourceDocument> Documents { get; init; }

    /// <summary>
    /// The files that may be published, by their paths in the content: listed attachments, and pictures, which are published
    /// where a public text shows them.
    /// </summary>
    public required FrozenDictionary<string, ContentFile> Files { get; init; }

    /// <summary>
    /// Paths of documents (without <c>.md</c>) and files that exist but are not published today; kept only to tell
    /// "not published" from "does not exist".
    /// </summary>
    public required FrozenSet<string> Unpublished { get; init; }
}

/// <summary>A file that staff put beside their documents.</summary>
/// <param name="Path">Path in the content, forward slashes.</param>
/// <param name="FullPath">Where it can be read.</param>
/// <param name="Display">The path as messages name it.</param>
/// <param name="Size">Bytes.</param>
/// <param name="IsPublicSource">False for a file of the private content root.</param>
public sealed record ContentFile(string Path, string FullPath, string Display, long Size, bool IsPublicSource)
{
    /// <summary>When it was last written, UTC; says nothing but whether it is as it was.</summary>
    public DateTime Changed { get; init; }
}
