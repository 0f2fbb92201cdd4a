using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Every file that the site will consist of, decided before anything is rendered.</summary>
public sealed record SitePlan
{
    /// <summary>By path.</summary>
    public required ImmutableArray<PagePlan> Pages { get; init; }

    /// <summary>Files that are copied as they are.</summary>
    public required ImmutableArray<FilePlan> Files { get; init; }

    /// <summary>Small texts for machines: sitemap, robots and the like.</summary>
    public required ImmutableArray<TextPlan> Texts { get; init; }
}

/// <summary>A page to render.</summary>
public sealed record PagePlan
{
    public required UrlPath Path { get; init; }

    /// <summary>The template's name, such as <c>Measure</c>.</summary>
    public required string Template { get; init; }

    /// <summary>The document that the page comes from, for diagnostics.</summary>
    public required Place Source { get; init; }

    /// <summary>What search says of the page; null for pages that it passes over, such as redirects.</summary>
    public Searched? Searched { get; init; }

    /// <summary>What the page is the booklet of; null for all other pages.</summary>
    public Booklet? Booklet { get; init; }

    /// <summary>Makes the model; called once, when the page is rendered, so that not all models are held at a time.</summary>
    public required Func<BuiltPage> Build { get; init; }
}

/// <summary>A page that search finds.</summary>
/// <param name="Document">The document that the page is of; null for pages that none is behind.</param>
/// <param name="Kind">What results are grouped by.</param>
public sealed record Searched(string Language, Document? Document, DocumentKind Kind)
{
    /// <summary>True for a page of a strategy that a newer version has taken the place of.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>Who is responsible, or decided.</summary>
    public ImmutableArray<string> Responsible { get; init; } = [];
}

/// <summary>A page that holds a whole document, to be printed.</summary>
/// <param name="IsChosen">True for a strategy that holds now: what one prints who asks for nothing more.</param>
public sealed record Booklet(DocumentId Document, string Language, bool IsChosen);

/// <summary>A page's model, and where its links were written.</summary>
public sealed record BuiltPage(PageModel Model, ImmutableArray<PlacedLink> Links);

/// <summary>An address as printed on a page, and the place where a writer wrote it.</summary>
public sealed record PlacedLink(string Href, Place Place);

/// <summary>A file to copy.</summary>
public sealed record FilePlan(UrlPath Path, string FullPath, long Size);

/// <summary>A text to write. Long ones are made when somebody asks for them: a preview hardly ever does.</summary>
public sealed class TextPlan
{
    private readonly Lazy<string> text;
    private readonly Lazy<long> size;

    public TextPlan(UrlPath path, Func<string> make)
    {
        Path = path;
        text = new Lazy<string>(make);
        size = new Lazy<long>(() => Encoding.UTF8.GetByteCount(Text));
    }

    public TextPlan(UrlPath path, string text)
        : this(path, () => text)
    {
    }

    public UrlPath Path { get; }

    public string Text => text.Value;

    /// <summary>Bytes.</summary>
    public long Size => size.Value;
}
