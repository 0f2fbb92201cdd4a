using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Text;
using SiteGen.Vocabulary;

namespace SiteGen.Pages.Models;

/// <summary>
/// What a template prints. Everything is decided: addresses are relative to the page, dates and counts are worded in the
/// page's language, <see cref="Html"/> is safe to print as it stands, and every other text is encoded by the template.
/// </summary>
public abstract record PageModel
{
    private const int LongTitle = 80;

    /// <summary>What pages of every kind have; templates read its parts from the page itself.</summary>
    public required PageHeader Header { get; init; }

    /// <inheritdoc cref="PageHeader.Site"/>
    public SiteFrame Site => Header.Site;

    /// <inheritdoc cref="PageHeader.Texts"/>
    public Texts Texts => Header.Texts;

    /// <inheritdoc cref="PageHeader.Language"/>
    public string Language => Header.Language;

    /// <inheritdoc cref="PageHeader.Title"/>
    public string Title => Header.Title;

    /// <summary>True for a title that would fill a phone's screen in the size of headings.</summary>
    public bool HasLongTitle => Title.Length > LongTitle;

    /// <inheritdoc cref="PageHeader.Distinction"/>
    public string? Distinction => Header.Distinction;

    /// <inheritdoc cref="PageHeader.Lead"/>
    public string? Lead => Header.Lead;

    /// <inheritdoc cref="PageHeader.Description"/>
    public string? Description => Header.Description;

    /// <inheritdoc cref="PageHeader.KindName"/>
    public string? KindName => Header.KindName;

    /// <inheritdoc cref="PageHeader.CanonicalUrl"/>
    public string? CanonicalUrl => Header.CanonicalUrl;

    /// <inheritdoc cref="PageHeader.Breadcrumbs"/>
    public ImmutableArray<Link> Breadcrumbs => Header.Breadcrumbs;

    /// <inheritdoc cref="PageHeader.Translations"/>
    public ImmutableArray<Translation> Translations => Header.Translations;

    /// <inheritdoc cref="PageHeader.Feedback"/>
    public FeedbackWays? Feedback => Header.Feedback;

    /// <inheritdoc cref="PageHeader.Body"/>
    public Html Body => Header.Body;

    /// <inheritdoc cref="PageHeader.Attachments"/>
    public ImmutableArray<AttachmentLink> Attachments => Header.Attachments;

    /// <inheritdoc cref="PageHeader.Related"/>
    public ImmutableArray<Link> Related => Header.Related;

    /// <inheritdoc cref="PageHeader.Updated"/>
    public string? Updated => Header.Updated;

    /// <inheritdoc cref="PageHeader.Reviewed"/>
    public string? Reviewed => Header.Reviewed;

    /// <inheritdoc cref="PageHeader.Previous"/>
    public Link? Previous => Header.Previous;

    /// <inheritdoc cref="PageHeader.Next"/>
    public Link? Next => Header.Next;

    /// <inheritdoc cref="PageHeader.Scripts"/>
    public ImmutableArray<string> Scripts => Header.Scripts;

    /// <inheritdoc cref="PageHeader.Styles"/>
    public ImmutableArray<string> Styles => Header.Styles;

    /// <inheritdoc cref="PageHeader.Book"/>
    public Link? Book => Header.Book;

    /// <inheritdoc cref="PageHeader.EditLinks"/>
    public ImmutableArray<Link> EditLinks => Header.EditLinks;

    /// <inheritdoc cref="PageHeader.NewerVersion"/>
    public Link? NewerVersion => Header.NewerVersion;

    /// <inheritdoc cref="PageHeader.StructuredData"/>
    public Html? StructuredData => Header.StructuredData;
}

/// <summary>What pages of every kind have.</summary>
public sealed record PageHeader
{
    /// <summary>What is the same for the whole site, with addresses as this page writes them.</summary>
    public required SiteFrame Site { get; init; }

    /// <summary>The interface texts of the page's language.</summary>
    public required Texts Texts { get; init; }

    /// <summary>fi, sv or en.</summary>
    public required string Language { get; init; }

    public required string Title { get; init; }

    /// <summary>What the window's title says beside the page's, where other pages have the same: the strategy, the kind, the language; or null.</summary>
    public required string? Distinction { get; init; }

    /// <summary>One plain sentence that staff wrote to stand below the title, or null.</summary>
    public required string? Lead { get; init; }

    /// <summary>What search engines and shared links show: the lead, else the beginning of the text; or null.</summary>
    public required string? Description { get; init; }

    /// <summary>The kind of page as residents call it, such as "Toimenpide"; null for pages without a kind.</summary>
    public required string? KindName { get; init; }

    /// <summary>The address at which the page is published; null where the site's address is not known.</summary>
    public required string? CanonicalUrl { get; init; }

    /// <summary>The way from the home page to the page above this one; empty on the home page.</summary>
    public required ImmutableArray<Link> Breadcrumbs { get; init; }

    /// <summary>The page in other languages.</summary>
    public required ImmutableArray<Translation> Translations { get; init; }

    /// <summary>Where feedback on this page goes; null where settings name no place.</summary>
    public required FeedbackWays? Feedback { get; init; }

    public required Html Body { get; init; }

    public required ImmutableArray<AttachmentLink> Attachments { get; init; }

    public required ImmutableArray<Link> Related { get; init; }

    /// <summary>When the text was last edited, or null.</summary>
    public required string? Updated { get; init; }

    /// <summary>When somebody last confirmed that the text holds, or null.</summary>
    public required string? Reviewed { get; init; }

    /// <summary>The sibling before this page, where there is an order.</summary>
    public required Link? Previous { get; init; }

    /// <summary>The sibling after this page, where there is an order.</summary>
    public required Link? Next { get; init; }

    /// <summary>The addresses of the modules that the page loads; a page does without them.</summary>
    public required ImmutableArray<string> Scripts { get; init; }

    /// <summary>The addresses of the stylesheets that the page needs beside the site's.</summary>
    public required ImmutableArray<string> Styles { get; init; }

    /// <summary>The whole document on one page, made for paper; null for kinds that have none.</summary>
    public required Link? Book { get; init; }

    /// <summary>The same in the newest version, where the page is of an earlier version of a strategy; otherwise null.</summary>
    public required Link? NewerVersion { get; init; }

    /// <summary>What the page tells search engines, as JSON-LD that is safe inside of a <c>script</c> element; null where the site's address is not known.</summary>
    public required Html? StructuredData { get; init; }

    /// <summary>Where staff edit the page and add to it; empty where settings name no repository.</summary>
    public ImmutableArray<Link> EditLinks { get; init; } = [];
}

/// <summary>The addresses of a theme's assets as one page writes them.</summary>
public sealed class AssetLinks(FrozenDictionary<string, UrlPath> paths, UrlPath page)
{
    /// <summary>
    /// The address of the asset <paramref name="name"/>, such as <c>images/arms.svg</c>; of one that the theme lacks the name,
    /// which the check of links then finds.
    /// </summary>
    public string this[string name] => paths.TryGetValue(name, out var path) ? page.HrefTo(path) : "assets/" + name;
}

/// <summary>A link to another page.</summary>
/// <param name="Code">The target's code, such as "MWB 1.1"; or null.</param>
/// <param name="Language">The target's language where it differs from the page's; or null.</param>
public sealed record Link(string Href, string Text, string? Code = null, string? Language = null);

public sealed record NavigationLink(string Href, string Text, bool IsCurrent);

/// <param name="Name">The language's own name, such as "Svenska".</param>
/// <param name="Url">The published address for <c>hreflang</c>, or null.</param>
public sealed record Translation(string Language, string Name, string Href, string? Url);

/// <summary>An Atom feed.</summary>
public sealed record FeedLink(string Href, string Title);

/// <summary>How a reader says something about this page.</summary>
/// <param name="Links">A link for each kind of feedback; one for all where the form itself asks what it is about.</param>
/// <param name="AboutHref">The page that tells what happens to feedback.</param>
public sealed record FeedbackWays(ImmutableArray<FeedbackLink> Links, string AboutHref);

/// <summary>A form or an e-mail; the address carries the page, its title and the kind of feedback.</summary>
/// <param name="Text">"Lähetä idea" and the like.</param>
/// <param name="Kind">The kind; null where the link is for all.</param>
public sealed record FeedbackLink(string Href, string Text, FeedbackKind? Kind, bool IsEmail);

/// <summary>A public file to read.</summary>
/// <param name="Kind">The file's kind in capitals, such as "PDF".</param>
/// <param name="Size">The size in words, such as "1,2 Mt".</param>
/// <param name="LanguageName">The file's language in words; null for calendars.</param>
public sealed record AttachmentLink(string Href, string Title, string Kind, string Size, string? LanguageName);

/// <summary>A name with its value, such as "Määräpäivä" and a date.</summary>
/// <param name="Roles">Who is meant, where the value is one or several roles; they are printed in place of the value.</param>
public sealed record Fact(string Name, string Value, Link? Link = null, ImmutableArray<RoleName> Roles = default)
{
    public bool NamesRoles => !Roles.IsDefaultOrEmpty;
}
