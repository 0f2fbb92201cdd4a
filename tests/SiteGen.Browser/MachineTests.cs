using System.Text.Json;
using Shouldly;
using SiteGen.Browser.Machine;
using SiteGen.Browser.Site;
using Xunit;

namespace SiteGen.Browser;

/// <summary>What the site publishes for machines, read by readers and validators that others wrote.</summary>
public abstract class MachineTests(PublishedSite site)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [MachineFact]
    public async Task Feeds_data_tables_sitemap_structured_data_and_meetings_are_read_whole()
    {
        var reader = Needs.MachineReader.ShouldNotBeNull("npm ci was not run in tests/SiteGen.Browser/tools");
        var read = await Tool.Run(Needs.Node, Needs.Tools, reader, site.Folder, site.Root.AbsoluteUri);
        read.ExitCode.ShouldBe(0, read.Errors);
        read.Errors.ShouldBeEmpty();
        var found = JsonSerializer.Deserialize<MachineReading>(read.Output, Json).ShouldNotBeNull();
        found.Faults.ShouldBeEmpty();
        found.Feeds.ShouldNotBeEmpty();
        found.Feeds.ShouldAllBe(feed => feed.Entries > 0 && feed.Title.Length > 0);
        found.Tables.ShouldContain(table => table.Name == "data/measures.csv");
        // All pages but the one for unknown addresses, those of search, and booklets.
        found.Sitemap.ShouldBe(site.Pages.Count(page => page is not ("404.html" or "haku.html" or "sv/sok.html")
            && !page.EndsWith("koko-asiakirja.html", StringComparison.Ordinal) && !page.EndsWith("hela-dokumentet.html", StringComparison.Ordinal)));
        found.Structured.Keys.ShouldContain("GovernmentOrganization");
        found.Structured["BreadcrumbList"].ShouldBeGreaterThan(10);
        found.OParl["Meeting"].ShouldBeGreaterThan(0);
    }

    private sealed record MachineReading(string[] Faults, ReadFeed[] Feeds, ReadTable[] Tables, int Sitemap, Dictionary<string, int> Structured, Dictionary<string, int> OParl);

    private sealed record ReadFeed(string Name, string Title, int Entries);

    private sealed record ReadTable(string Name, int Rows, string[] Columns);
}

[Collection(ShippedSiteTests.Name)]
public class MachinesOfShippedSite(ShippedSite site) : MachineTests(site);

[Collection(ExampleSiteTests.Name)]
public class MachinesOfExampleSite(ExampleSite site) : MachineTests(site);
