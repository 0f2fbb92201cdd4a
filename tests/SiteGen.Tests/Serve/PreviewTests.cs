using Shouldly;
using SiteGen.Serve;
using Xunit;

namespace SiteGen.Tests.Serve;

public sealed class PreviewTests
{
    [Fact]
    public void Drafts_are_shown_and_marked()
    {
        using var site = new TestSite().Write("luonnos.md", "---\notsikko: Keskeneräinen\nluonnos: kyllä\n---\n");
        var preview = Built(site);
        preview.State.Site!.Pages.ShouldContainKey("luonnos.html");
        preview.State.NotPublic.ShouldContain("luonnos.html");
        preview.State.NotPublic.ShouldNotContain("index.html");
    }

    [Fact]
    public void What_is_withheld_is_told_to_the_clerk_by_its_number()
    {
        using var site = new TestSite().Write("kokoukset/2026-05-04/index.md", "---\notsikko: Kokous\n---\n\n## 1 Avaus\n\nJulkisuus: julkinen\n\n## 2\n\nJulkisuus: ei julkinen\n");
        var thing = Built(site).State.Withheld.ShouldHaveSingleItem();
        thing.Part.ShouldBe("2");
    }

    [Theory]
    [InlineData("rikki.md", "---\notsikko: [rikki\n---\n")]
    [InlineData("rikki.md", "---\notsikko: puolikas")]
    [InlineData("site.yml", "nimi: [\n")]
    public void A_broken_save_leaves_the_last_good_site_and_the_next_good_one_heals_it(string file, string text)
    {
        using var site = new TestSite();
        var preview = Built(site);
        var (version, good) = (preview.State.Version, preview.State.Site);
        var before = File.Exists(Path.Combine(site.Content, file)) ? File.ReadAllText(Path.Combine(site.Content, file)) : "# Ehjä\n";
        site.Write(file, text);
        preview.Rebuild(CancellationToken.None);
        preview.State.Site.ShouldBeSameAs(good);
        preview.State.Version.ShouldBe(version);
        preview.State.Diagnostics.ShouldNotBeEmpty();
        site.Write(file, before);
        preview.Rebuild(CancellationToken.None);
        preview.State.Version.ShouldBe(version + 1);
        preview.State.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_text_of_the_interface_is_shown_when_it_is_saved()
    {
        using var site = new TestSite();
        var preview = Built(site);
        preview.Folders.ShouldContain(site.Content, "settings stand in a folder that is watched");
        site.Write("site.yml", "nimi: Esimerkkilän strategia\ntekstit:\n  home.promised: Mitä lupasimme?\n");
        preview.Rebuild(CancellationToken.None);
        var shown = preview.State.Site!;
        System.Text.Encoding.UTF8.GetString(shown.Renderer.Render(shown.Pages["index.html"]).Content).ShouldContain("Mitä lupasimme?");
    }

    [Fact]
    public void A_deleted_folder_is_told_and_heals_when_it_comes_back()
    {
        using var site = new TestSite();
        var preview = Built(site);
        Directory.Move(site.Content, site.Content + "2");
        preview.Rebuild(CancellationToken.None);
        preview.State.Diagnostics.ShouldNotBeEmpty();
        preview.State.Site.ShouldNotBeNull();
        Directory.Move(site.Content + "2", site.Content);
        preview.Rebuild(CancellationToken.None);
        preview.State.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_template_that_fails_leaves_the_last_good_site()
    {
        using var site = new TestSite();
        var theme = Path.Combine(site.Root, "theme");
        Directory.CreateDirectory(theme);
        File.WriteAllText(Path.Combine(theme, "Home.cshtml"), "@model HomePage\n<h1>Oma</h1>\n");
        var preview = new Preview(site.Options with { Theme = theme });
        preview.Rebuild(CancellationToken.None);
        var good = preview.State.Site;
        good.ShouldNotBeNull();
        File.WriteAllText(Path.Combine(theme, "Home.cshtml"), "@model HomePage\n<h1>@Model.Strategies[99].Link.Text</h1>\n");
        preview.Rebuild(CancellationToken.None);
        preview.State.Site.ShouldBeSameAs(good);
        preview.State.Diagnostics.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_thousand_files_at_once_end_in_the_newest_site()
    {
        using var site = new TestSite();
        var preview = new Preview(site.Options);
        using var loop = new PreviewLoop(preview);
        using var stop = new CancellationTokenSource();
        var running = loop.RunAsync(stop.Token);
        await UntilAsync(() => preview.State.Site is not null);
        for (var i = 0; i < 1000; i++) site.Write($"sivut/sivu-{i}.md", $"# Sivu {i}\n");
        await UntilAsync(() => preview.State.Site!.Pages.ContainsKey("sivut/sivu-999.html"));
        Directory.Delete(Path.Combine(site.Content, "sivut"), recursive: true);
        await UntilAsync(() => !preview.State.Site!.Pages.ContainsKey("sivut/sivu-999.html"));
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public void A_page_of_the_preview_may_run_its_script_and_the_published_one_may_not()
    {
        using var site = new TestSite();
        var page = Built(site).State.Site!;
        var published = System.Text.Encoding.UTF8.GetString(page.Renderer.Render(page.Pages["index.html"]).Content);
        var shown = System.Text.Encoding.UTF8.GetString(PreviewPage.With(page.Renderer.Render(page.Pages["index.html"]).Content));
        published.ShouldContain("Content-Security-Policy");
        published.ShouldNotContain(".sitegen");
        shown.ShouldNotContain("Content-Security-Policy");
        shown.ShouldContain("/.sitegen/preview.js");
    }

    private static Preview Built(TestSite site)
    {
        var preview = new Preview(site.Options);
        preview.Rebuild(CancellationToken.None);
        return preview;
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        for (var i = 0; i < 600 && !holds(); i++) await Task.Delay(50);
        holds().ShouldBeTrue();
    }
}
