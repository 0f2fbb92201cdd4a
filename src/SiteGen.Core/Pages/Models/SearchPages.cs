using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>The page that residents search on; its script does the work.</summary>
public sealed record SearchPage : PageModel
{
    /// <summary>The address of the styles that only this page needs; null where the theme has none.</summary>
    public required string? StyleHref { get; init; }

    /// <summary>The address of the file that the client reads first.</summary>
    public required string IndexHref { get; init; }

    /// <summary>The address of the site's root, from which the index's addresses count.</summary>
    public required string RootHref { get; init; }

    /// <summary>The index from A to Ö, for where no script runs.</summary>
    public required Link Terms { get; init; }
}

/// <summary>The index from A to Ö.</summary>
public sealed record TermsPage : PageModel
{
    /// <summary>The letters whose terms the page shows, in alphabetical order, digits first; none where each has a page of its own.</summary>
    public required ImmutableArray<LetterModel> Letters { get; init; }

    /// <summary>Every letter that there is, with where its terms stand.</summary>
    public required ImmutableArray<LetterLink> Others { get; init; }
}

/// <summary>The way to the terms of a letter.</summary>
/// <param name="IsCurrent">True for the letter whose page this is.</param>
/// <param name="Count">How many terms there are.</param>
public sealed record LetterLink(string Letter, string Href, bool IsCurrent, int Count);

/// <summary>The terms that begin with a letter.</summary>
public sealed record LetterModel(string Letter, string Anchor, ImmutableArray<TermModel> Terms);

/// <summary>A term and the pages to read about it, the one that explains it first.</summary>
/// <param name="Sort">Such as "Vastuutaho" or "Lyhenne".</param>
/// <param name="Explanation">What an abbreviation stands for, where a page says so; or null.</param>
public sealed record TermModel(string Text, string Sort, string? Explanation, ImmutableArray<Link> Links);
