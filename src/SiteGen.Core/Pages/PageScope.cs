using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Compose;
using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.Pages.Book;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>
/// One page while its model is made: knows where the page stands and in which language, and turns documents, prose and
/// dates into what the page prints.
/// </summary>
public sealed class PageScope
{
    private readonly ImmutableArray<PlacedLink>.Builder links = ImmutableArray.CreateBuilder<PlacedLink>();

    public PageScope(PlanContext context, UrlPath path, string language)
    {
        Context = context;
        Path = path;
        Language = language;
        Texts = context.Texts[language];
    }

    public PlanContext Context { get; }

    public Site Site => Context.Site;

    public UrlPath Path { get; }

    public string Language { get; }

    public Texts Texts { get; }

    /// <summary>The links of the booklet that the page is; null for all other pages.</summary>
    public BookLinks? Book { get; init; }

    /// <summary>The links that were printed so far.</summary>
    public ImmutableArray<PlacedLink> Links => links.ToImmutable();

    /// <summary>A link to <paramref name="id"/> in the page's language where there is such a version; null where it has no page.</summary>
    public Link? LinkTo(DocumentId id, string? fragment = null) =>
        Site.Index.Find(id, Language) is { } document ? LinkTo(document, fragment) : null;

    /// <summary>A link to <paramref name="document"/>.</summary>
    public Link LinkTo(Document document, string? fragment = null) => new(
        Book?.AnchorOf(document.Id) is { } anchor ? "#" + anchor : Path.HrefTo(Context.Routes.Of(document), fragment),
        document.Title,
        Site.Tree.Find(document.Id)?.Code,
        document.Language == Language ? null : document.Language);

    /// <summary>Links to what <paramref name="references"/> lead to; what leads nowhere was reported when the site was composed.</summary>
    public ImmutableArray<Link> LinksTo(DocumentId from, IEnumerable<Reference> references) =>
        [.. references.Select(reference => Site.References.FindDocument(from, reference) is { } id ? LinkTo(id) : null).OfType<Link>()];

    /// <summary>The markup of <paramref name="prose"/>, which a document at <paramref name="from"/> holds.</summary>
    public Html Print(Prose prose, DocumentId from)
    {
        var isHere = Site.Index.Find(from, Language) is not { } document || Context.Routes.Of(document) == Path;
        var html = prose.Resolve(link => Tags(link, Follow(from, link, isHere)));
        return isHere ? html : html.WithoutIds();
    }

    // Several documents may be quoted on one page, so the places that links lead to stay on the documents' own pages.
    private Target Follow(DocumentId from, ProseLink link, bool isHere) => Site.References.Follow(from, link.Target) switch
    {
        Target.ToFragment { Fragment: var fragment } when !isHere => new Target.ToDocument(from, fragment),
        var target => target,
    };

    /// <summary>The address of <paramref name="path"/> as one can type it; from the site's root where the site's own address is not known.</summary>
    public string Published(UrlPath path) => Context.BaseUrl is { } url ? path.Under(url) : path.Canonical is { Length: > 0 } own ? own : path.Value;

    public string Date(DateOnly date) => Dates.Format(date, Language);

    /// <summary>The timetable in few words: the writer's where they are few, else the days that were read.</summary>
    public string? Short(Timetable? timetable)
    {
        const int few = 48;
        if (timetable is null) return null;
        return timetable.Text.Length <= few || timetable.Range is not { } range ? timetable.Text : RangeText.Of(range, Texts);
    }

    public ImmutableArray<AttachmentLink> Attachments(IEnumerable<Attachment> attachments) =>
        [.. attachments.Where(own => Site.Files.ContainsKey(own.Path)).Select(Attachment)];

    /// <summary>The address of the theme's asset <paramref name="name"/>; null where the theme has none of that name.</summary>
    public string? Asset(string name) => Context.AssetPaths.TryGetValue(name, out var path) ? Path.HrefTo(path) : null;

    /// <summary>The addresses of those of <paramref name="names"/> that the theme has; a theme of one's own may do without.</summary>
    public ImmutableArray<string> Assets(params ReadOnlySpan<string> names) => [.. names.ToArray().Select(Asset).OfType<string>()];

    /// <summary>What happens and is due, with texts in the page's language.</summary>
    public SiteCalendar Calendar => Context.Calendars[Language];

    /// <summary>The calendar file of a group, or of all; null where nothing is in it.</summary>
    public AttachmentLink? CalendarFile(DocumentId? group) => Context.CalendarFilesByGroup[group ?? default].FirstOrDefault() is { } own
        ? new AttachmentLink(Path.HrefTo(own.Plan.Path), own.Title, "ICS", FileSize(own.Plan.Size), null)
        : null;

    private AttachmentLink Attachment(Attachment attachment)
    {
        var ending = System.IO.Path.GetExtension(attachment.Path).TrimStart('.').ToUpperInvariant();
        var href = Path.HrefTo(Context.Routes.OfFile(attachment.Path));
        links.Add(new PlacedLink(href, attachment.Place));
        return new AttachmentLink(
            href,
            attachment.Title,
            ending,
            FileSize(Site.Files[attachment.Path].Size),
            Texts["language." + (attachment.Language ?? Language)]);
    }

    /// <summary>A size in words, such as "1,2 Mt".</summary>
    internal string FileSize(long bytes)
    {
        var (key, value) = bytes switch
        {
            < 1000 => ("size.bytes", $"{bytes}"),
            < 1_000_000 => ("size.kb", $"{Math.Max(1, bytes / 1000)}"),
            _ => ("size.mb", (bytes / 1_000_000d).ToString("0.#", CultureInfo.InvariantCulture)),
        };
        return Texts.Format(key, Language == "en" ? value : value.Replace('.', ','));
    }

    private LinkTags Tags(ProseLink link, Target target)
    {
        if (Href(target) is not { } href) return new LinkTags(string.Empty, string.Empty);
        links.Add(new PlacedLink(href, link.Place));
        var title = link.Title is { Length: > 0 } text ? $" title=\"{Html.Escape(text)}\"" : string.Empty;
        if (link.Alt is { } alt) return new LinkTags($"<img src=\"{Html.Escape(href)}\" alt=\"{Html.Escape(alt)}\"{title}{(Book is null ? " loading=\"lazy\"" : string.Empty)}>", string.Empty);
        return new LinkTags($"<a href=\"{Html.Escape(href)}\"{HrefLanguage(target)}{title}>", "</a>" + NoteMark(href, target));
    }

    // On paper an address is read in a note; one that stays in the booklet, and one that is written as a name, need none.
    private string NoteMark(string href, Target target)
    {
        if (Book is null || href[0] == '#' || Address(target) is not { } address) return string.Empty;
        var number = Book.NumberOf(address);
        return $"<sup class=\"note-mark\"><a href=\"#{BookLinks.AnchorOf(number)}\" aria-label=\"{Html.Escape(Texts.Format("book.note", number))}\">{number}</a></sup>";
    }

    private string? Address(Target target) => target switch
    {
        Target.ToDocument { Id: var id } when Site.Index.Find(id, Language) is { } document => Published(Context.Routes.Of(document)),
        Target.ToFile { Path: var path } => Published(Context.Routes.OfFile(path)),
        Target.Elsewhere { Url: var url } when url.StartsWith("http", StringComparison.OrdinalIgnoreCase) => url,
        _ => null,
    };

    private string? Href(Target target) => target switch
    {
        Target.ToDocument { Id: var id, Fragment: var fragment } => LinkTo(id, Book is null ? fragment : null)?.Href,
        Target.ToFile { Path: var path } => Path.HrefTo(Context.Routes.OfFile(path)),
        Target.ToFragment { Fragment: var fragment } => "#" + fragment,
        Target.Elsewhere { Url: var url } => url,
        _ => null,
    };

    private string HrefLanguage(Target target) =>
        target is Target.ToDocument { Id: var id } && Site.Index.Find(id, Language) is { } document && document.Language != Language
            ? $" hreflang=\"{document.Language}\""
            : string.Empty;
}
