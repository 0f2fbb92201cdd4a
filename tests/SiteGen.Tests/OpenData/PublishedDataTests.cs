using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.OpenData;

/// <summary>What machines read of small sites.</summary>
public sealed class PublishedDataTests
{
    private const string Address = "https://esimerkkila.example/";

    [Fact]
    public void A_hostile_title_closes_no_script_opens_no_element_and_starts_no_formula()
    {
        const string title = "=HYPERLINK(\"x\") </script><script>alert(1)</script> & ä";
        using var site = Site().Write("kokoukset/2026-05-01/index.md", $"---\notsikko: '{title}'\npäivä: 1.5.2026\npaikka: '{title}'\n---\n");
        Build(site, Address);
        var page = site.Page("kokoukset/2026-05-01/index.html");
        var script = Regex.Match(page, "<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Groups[1].Value;
        script.ShouldNotContain("<");
        JsonDocument.Parse(script).RootElement.GetProperty("@graph")[1].GetProperty("name").GetString().ShouldBe(title);
        page.ShouldNotContain("<script>alert");
        site.Page("data/site.json").ShouldNotContain("</script>");
        site.Page("data/meetings.csv").ShouldContain(";\"'=HYPERLINK(");
        site.Page("syote.atom").ShouldContain("&lt;/script&gt;");
    }

    [Fact]
    public void A_feed_tells_what_documents_date_newest_first_and_nothing_that_is_to_come()
    {
        using var site = Site()
            .Write("uutiset/a.md", "---\notsikko: Vanha uutinen\npäivä: 2.1.2026\n---\n")
            .Write("uutiset/b.md", "---\notsikko: Uusi uutinen\npäivä: 20.5.2026\n---\n")
            .Write("kokoukset/2026-05-01/index.md", "---\notsikko: Pidetty kokous\npäivä: 1.5.2026\n---\n")
            .Write("kokoukset/2026-09-01/index.md", "---\notsikko: Tuleva kokous\npäivä: 1.9.2026\n---\n");
        Build(site, Address);
        var titles = Regex.Matches(site.Page("syote.atom"), "<title>([^<]*)</title>\\s*<updated>([^<]*)", RegexOptions.None, TimeSpan.FromSeconds(1));
        titles.Select(match => (match.Groups[1].Value, match.Groups[2].Value)).ShouldBe(
        [
            ("Esimerkkilän strategia: syöte", "2026-05-20T00:00:00Z"), ("Uusi uutinen", "2026-05-20T00:00:00Z"),
            ("Pidetty kokous", "2026-05-01T00:00:00Z"), ("Vanha uutinen", "2026-01-02T00:00:00Z"),
        ]);
        site.Page("index.html").ShouldContain("type=\"application/atom+xml\" title=\"Esimerkkilän strategia: syöte\" href=\"syote.atom\"");
    }

    [Fact]
    public void Without_an_address_there_are_no_feeds_and_the_page_of_open_data_says_why()
    {
        using var site = Site().Write("uutiset/a.md", "---\notsikko: Uutinen\npäivä: 2.1.2026\n---\n");
        Build(site, null);
        Directory.GetFiles(site.Output, "*.atom", SearchOption.AllDirectories).ShouldBeEmpty();
        Directory.Exists(Path.Combine(site.Output, "data", "oparl")).ShouldBeFalse();
        site.Page("index.html").ShouldNotContain("ld+json");
        site.Page("avoin-data.html").ShouldContain("Syötteitä ei ole vielä");
        site.Page("data/news.csv").ShouldContain("uutiset/a;fi;uutiset/a.html;Uutinen;;;;;;2026-01-02");
    }

    [Fact]
    public void Terms_of_use_are_told_where_settings_give_them()
    {
        using var site = Site().Write("site.yml", "nimi: Esimerkkilän strategia\nlisenssi: https://creativecommons.org/licenses/by/4.0/\n");
        Build(site, null);
        site.Page("avoin-data.html").ShouldContain("href=\"https://creativecommons.org/licenses/by/4.0/\"");
        site.Page("data/site.json").ShouldContain("\"licence\": \"https://creativecommons.org/licenses/by/4.0/\"");
    }

    [Fact]
    public void A_meeting_in_the_shape_of_OParl_has_its_time_in_Finland_and_only_public_matters()
    {
        using var site = Site().Write(
            "kokoukset/2026-05-01/index.md",
            "---\notsikko: Kokous\npäivä: 1.5.2026\nkello: 14.00–15.30\npaikka: Kunnantalo\n---\n\n## 1 § Avaus\n\n- Julkisuus: julkinen\n\n### Päätös\n\nAvattiin.\n\n## 2 § Salainen\n\n- Julkisuus: ei julkinen\n");
        Build(site, Address);
        var meeting = JsonDocument.Parse(site.Page("data/oparl/kokoukset/2026-05-01/index.json")).RootElement;
        meeting.GetProperty("id").GetString().ShouldBe(Address + "data/oparl/kokoukset/2026-05-01/index.json");
        meeting.GetProperty("start").GetString().ShouldBe("2026-05-01T14:00:00+03:00");
        meeting.GetProperty("end").GetString().ShouldBe("2026-05-01T15:30:00+03:00");
        meeting.GetProperty("agendaItem").GetArrayLength().ShouldBe(1);
        meeting.GetProperty("agendaItem")[0].GetProperty("resolutionText").GetString().ShouldBe("Avattiin.");
    }

    [Fact]
    public void Every_table_and_field_of_the_schema_is_documented()
    {
        using var site = Site();
        Build(site, null);
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "docs", "open-data.md"));
        var tables = JsonDocument.Parse(site.Page("data/site.schema.json")).RootElement.GetProperty("properties").EnumerateObject()
            .Where(own => own.Value.TryGetProperty("items", out _)).SelectMany(own => Fields([own.Name], own.Value)).ToArray();
        tables.Length.ShouldBeGreaterThan(200);
        tables.Where(row => !documentation.Contains(row, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // A row for each field, below the heading of its table.
    private static IEnumerable<string> Fields(string[] path, JsonElement table)
    {
        yield return $"### `{string.Join('.', path)}`";
        foreach (var field in table.GetProperty("items").GetProperty("properties").EnumerateObject())
        {
            var isTable = field.Value.TryGetProperty("items", out var items) && items.TryGetProperty("properties", out _);
            yield return isTable ? $"| `{field.Name}` | rows |" : $"| `{field.Name}` | ";
            yield return field.Value.GetProperty("description").GetString()!;
            if (!isTable) continue;
            foreach (var below in Fields([.. path, field.Name], field.Value)) yield return below;
        }
    }

    private static TestSite Site() => new();

    private static void Build(TestSite site, string? address) => site.Build(options => options with { BaseUrl = address }).Errors().ShouldBeEmpty();
}
