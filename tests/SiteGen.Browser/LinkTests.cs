using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

public abstract class LinkTests(PublishedSite site)
{
    private static readonly HtmlParser Parser = new();

    // Addresses as the browser understands them, of everything that has one; pictures inside of a page have none.
    private const string Addresses = """
        () => [...document.querySelectorAll('[href], [src]')]
            .filter(element => !element.matches('base, link[rel=canonical], link[rel=alternate][hreflang]'))
            .map(element => element.href?.baseVal ?? element.href ?? element.src)
            .map(address => new URL(address, document.baseURI).href)
            .filter(address => !address.startsWith('data:image/'))
        """;

    [BrowserFact]
    public async Task Every_link_and_fragment_leads_somewhere_at_the_root_of_a_server() => await EveryLinkWorks(site.Root);

    [BrowserFact]
    public async Task Every_link_and_fragment_leads_somewhere_below_a_folder_of_a_server() => await EveryLinkWorks(site.Repository);

    [BrowserFact]
    public async Task Every_link_and_fragment_leads_somewhere_when_pages_are_opened_from_a_disk() => await EveryLinkWorks(site.Disk);

    [BrowserFact]
    public async Task Every_kind_of_page_has_its_style_wherever_the_site_stands()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await visitor.NewPageAsync();
        foreach (var home in new[] { site.Repository, site.Disk })
        {
            foreach (var path in site.Kinds.Where(path => path != "404.html"))
            {
                await page.GotoAsync(new Uri(home, path).AbsoluteUri);
                (await page.EvaluateAsync<string>("getComputedStyle(document.body).marginTop")).ShouldBe("0px", page.Url);
            }
        }
    }

    [BrowserFact]
    public async Task A_page_that_has_moved_sends_its_reader_on()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await visitor.NewPageAsync();
        foreach (var path in site.Redirects)
        {
            await page.GotoAsync(new Uri(site.Repository, path).AbsoluteUri);
            await Arrival.At(page, new Regex($"^(?!.*{Regex.Escape(path)}$)", RegexOptions.None, TimeSpan.FromSeconds(1)));
            (await page.Locator("h1").CountAsync()).ShouldBe(1, path);
        }
    }

    [BrowserFact]
    public async Task The_page_for_unknown_addresses_leads_back_from_any_depth_below_a_folder_of_a_server()
    {
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await visitor.NewPageAsync();
        var answer = await page.GotoAsync(new Uri(site.Repository, "ei/ole/olemassa/sivua.html").AbsoluteUri);
        answer.ShouldNotBeNull().Status.ShouldBe(404);
        (await page.EvaluateAsync<int>("document.styleSheets.length")).ShouldBe(1);
        (await Axe.Violations(page, "404")).ShouldBeEmpty();

        var addresses = (await page.EvaluateAsync<string[]>(Addresses)).Distinct(StringComparer.Ordinal).Where(IsOfWeb).ToList();
        addresses.Count.ShouldBeGreaterThan(3);
        foreach (var address in addresses)
        {
            address.ShouldStartWith(site.Repository.AbsoluteUri);
            (await visitor.APIRequest.GetAsync(address)).Status.ShouldBe(200, address);
        }

        await page.Locator("main a").First.ClickAsync();
        await Arrival.At(page, new Regex(Regex.Escape(site.Repository.AbsoluteUri) + "(index.html)?$", RegexOptions.None, TimeSpan.FromSeconds(1)));
        (await page.Locator(".hero h1").CountAsync()).ShouldBe(1);
    }

    /// <summary>Follows every link from the home page on, and sees whether it comes to every page.</summary>
    private async Task EveryLinkWorks(Uri home)
    {
        using var client = new HttpClient();
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var links = new List<(string From, Uri To)>();
        var files = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<string>();
        var waiting = new Queue<Uri>([new Uri(home, "index.html")]);
        var met = new HashSet<string>(waiting.Select(Document), StringComparer.Ordinal);
        while (waiting.TryDequeue(out var address))
        {
            if (!IsPage(address))
            {
                files.Add(address.AbsoluteUri);
                if (await Get(client, address) is null) faults.Add($"{address} is not there");
                continue;
            }

            if (await Get(client, address) is not { } html)
            {
                faults.Add($"{address} is not there");
                continue;
            }

            var page = Parser.ParseDocument(html);
            ids[address.AbsoluteUri] = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
            foreach (var link in LinksOf(page).Select(link => new Uri(address, link)))
            {
                if (!home.IsBaseOf(link))
                {
                    if (link.Scheme is not ("https" or "http" or "mailto" or "tel") || link.IsLoopback) faults.Add($"{address} links out of the site: {link}");
                    continue;
                }

                links.Add((address.AbsoluteUri, link));
                if (met.Add(Document(link))) waiting.Enqueue(new Uri(Document(link)));
            }
        }

        faults.AddRange(links
            .Where(link => link.To.Fragment.Length > 1 && ids.TryGetValue(Document(link.To), out var own) && !own.Contains(Uri.UnescapeDataString(link.To.Fragment[1..])))
            .Select(link => $"{link.From}: {link.To.Fragment} is not on {Document(link.To)}"));
        faults.ShouldBeEmpty();
        site.Pages.Except(["404.html"], StringComparer.Ordinal).Select(path => new Uri(home, path).AbsoluteUri).Except(ids.Keys, StringComparer.Ordinal)
            .ShouldBeEmpty("pages that no link leads to");
        files.ShouldNotBeEmpty();
    }

    private static async Task<string?> Get(HttpClient client, Uri address)
    {
        if (address.IsFile) return File.Exists(address.LocalPath) ? await File.ReadAllTextAsync(address.LocalPath) : null;
        using var answer = await client.GetAsync(address);
        return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync() : null;
    }

    private static IEnumerable<string> LinksOf(IDocument page) => page.QuerySelectorAll("[href], [src]")
        .Where(element => !element.Matches("base, link[rel=canonical], link[rel=alternate][hreflang]"))
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
        .Where(address => !address.StartsWith("data:image/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    private static bool IsOfWeb(string address) => address.StartsWith("http", StringComparison.Ordinal) && !address.Contains("/palaute", StringComparison.Ordinal);

    private static bool IsPage(Uri address) => address.AbsolutePath.EndsWith(".html", StringComparison.Ordinal) || address.AbsolutePath.EndsWith('/');

    private static string Document(Uri address) => address.GetLeftPart(UriPartial.Query);
}

[Collection(ShippedSiteTests.Name)]
public class LinksOfShippedSite(ShippedSite site) : LinkTests(site);

[Collection(ExampleSiteTests.Name)]
public class LinksOfExampleSite(ExampleSite site) : LinkTests(site);
