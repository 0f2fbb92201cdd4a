using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using SiteGen.Search.Quality;
using Xunit;

namespace SiteGen.Browser;

/// <summary>A part of what tests/SiteGen.Search measures, answered by the client where residents run it.</summary>
[Collection(ShippedSiteTests.Name)]
public class SearchQualityTests(ShippedSite site)
{
    private const int EachOf = 4;

    private const string Answers = """
        async queries => {
            const { Engine } = await import(document.querySelector('script[type=module]').src);
            const index = new URL(document.querySelector('[data-index]').dataset.index, document.baseURI);
            const engine = await Engine.open(async name => (await fetch(new URL(name, index))).text());
            const answers = [];
            for (const query of queries) {
                const { results } = await engine.find(query);
                answers.push((await Promise.all(results.map(hit => engine.record(hit.page)))).map(record => record.path).join(' '));
            }
            return answers;
        }
        """;

    [BrowserFact]
    public async Task Queries_find_the_pages_that_they_must_and_few_others()
    {
        var set = QuerySet.Read(Path.Combine(Needs.Repository, "tests", "SiteGen.Search", "queries", "content.tsv"), Needs.Repository, static (_, _) => { }, site.Folder);
        Query[] some = [.. set.Queries.Where((_, i) => i % EachOf == 0)];
        await using var visitor = await site.Visitor(View.Desktop);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Root, "haku.html").AbsoluteUri);
        var found = await page.EvaluateAsync<string[]>(Answers, some.Select(query => query.Text).ToArray());
        var measures = Measures.Of([.. some.Zip(found, (query, pages) => (query, new Answer(query.Text, [.. pages.Split(' ', StringSplitOptions.RemoveEmptyEntries)], 0, 0)))]);
        measures.IsGood.ShouldBeTrue(measures.ToString());
    }
}
