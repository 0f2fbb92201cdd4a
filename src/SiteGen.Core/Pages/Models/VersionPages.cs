using System.Collections.Immutable;
using SiteGen.Compare;

namespace SiteGen.Pages.Models;

/// <summary>A version of a strategy in the list of its versions.</summary>
/// <param name="Link">The version, by its own name where it has one; the page itself where <paramref name="IsHere"/>.</param>
/// <param name="Changes">What changed since the version before; null for the first one.</param>
public sealed record VersionLine(Link Link, bool IsHere, bool IsNewest, Link? Changes);

/// <summary>What changed between two versions of a strategy.</summary>
public sealed record ChangesPage : PageModel
{
    public required Link Older { get; init; }

    public required Link Newer { get; init; }

    /// <summary>How many parts were added, removed, moved, reworded and left as they were, in words.</summary>
    public required ImmutableArray<string> Counts { get; init; }

    /// <summary>Parts of the newer version alone.</summary>
    public required ImmutableArray<Link> Added { get; init; }

    /// <summary>Parts of the older version alone.</summary>
    public required ImmutableArray<Link> Removed { get; init; }

    public required ImmutableArray<MovedPart> Moved { get; init; }

    /// <summary>The strategy itself first, then its parts in the newer version's order.</summary>
    public required ImmutableArray<RewordedPart> Reworded { get; init; }
}

/// <summary>A part that stands elsewhere than before.</summary>
/// <param name="From">Where it stood, such as "1.2 A, Elinvoima"; </param>
/// <param name="To">Where it stands now.</param>
public sealed record MovedPart(Link Link, string From, string To);

/// <summary>A part some of whose texts are others than before.</summary>
public sealed record RewordedPart(Link Link, ImmutableArray<RewordedText> Texts);

/// <summary>One text, the paragraphs of it in which something changed.</summary>
public sealed record RewordedText(string Name, ImmutableArray<ImmutableArray<TextPiece>> Paragraphs);
