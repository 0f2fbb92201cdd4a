namespace SiteGen.Browser.Site;

/// <summary>Tells pages' kinds apart by what stands above their headings.</summary>
internal static class PageKinds
{
    public const string Kind = """
        () => {
            const kind = document.querySelector('main .kind')?.firstChild?.textContent.trim();
            const parts = [...document.querySelectorAll('main > *, main > section [id^="s-"], main form')];
            return kind ?? `without a kind: ${parts.map(part => `${part.localName}.${part.className}#${part.getAttribute('aria-labelledby') ?? part.id}`).join(' ')}`;
        }
        """;

    public static IReadOnlyList<string> OneOfEach(PublishedSite site, Survey survey) =>
    [
        .. survey.Pages.GroupBy(page => page.Kind).Select(group => group.MaxBy(page => new FileInfo(Path.Combine(site.Folder, page.Path)).Length)!.Path)
            .Union(["index.html", "404.html"]).Order(StringComparer.Ordinal),
    ];
}
