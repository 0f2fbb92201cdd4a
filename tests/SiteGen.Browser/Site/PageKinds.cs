namespace SiteGen.Browser.Site;

/// <summary>Tells pages' kinds apart by what stands above their headings.</summary>
internal static class PageKinds
{
    public const string Kind = """
        () => {
            const kind = document.querySelector('main .kind')?.firstChild?.textContent.trim();
            if (document.querySelector('main .cover')) return `the whole document: ${kind}`;
            const parts = [...document.querySelectorAll('main > *, main > section [id^="s-"], main form')];
            return kind ?? `without a kind: ${parts.map(part => `${part.localName}.${part.className}#${part.getAttribute('aria-labelledby') ?? part.id}`).join(' ')}`;
        }
        """;

    // Pages of another language are printed by the same templates: its home page stands for them.
    public static IReadOnlyList<string> OneOfEach(PublishedSite site, Survey survey) =>
    [
        .. survey.Pages.Where(page => !page.Path.StartsWith("sv/", StringComparison.Ordinal)).GroupBy(page => page.Kind).Select(group => group.MaxBy(page => new FileInfo(Path.Combine(site.Folder, page.Path)).Length)!.Path)
            .Union(site.Pages.Where(path => path is "index.html" or "sv/index.html" or "404.html")).Order(StringComparer.Ordinal),
    ];
}
