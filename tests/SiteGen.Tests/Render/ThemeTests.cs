using Shouldly;
using Xunit;

namespace SiteGen.Tests.Render;

/// <summary>Themes of one's own that are at fault.</summary>
public sealed class ThemeTests
{
    [Theory]
    [InlineData("{ \"layout.skip\": ")]
    [InlineData("[]")]
    [InlineData("{ \"layout.skip\": 5 }")]
    [InlineData("{ \"layout.skip\": {} }")]
    [InlineData("")]
    [InlineData("{ \"layout.updated\": \"{9} {\" }")]
    public void Texts_that_cannot_be_read_are_a_message(string json)
    {
        using var site = new TestSite();
        using var theme = new TemporaryFolder();
        theme.Write("texts/fi.json", json);
        site.Write("sivu.md", "---\notsikko: Sivu\npäivitetty: 1.1.2026\n---\n");
        Should.NotThrow(() => site.Build(options => options with { Theme = theme.Path })).HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void An_asset_of_a_strange_name_is_a_message_or_left_out()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = new TestSite();
        using var theme = new TemporaryFolder();
        theme.Write("assets/a:b?.css", "x");
        Should.NotThrow(() => site.Build(options => options with { Theme = theme.Path }));
    }

    [Fact]
    public void An_asset_behind_a_symbolic_link_is_not_published()
    {
        using var site = new TestSite();
        using var theme = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("salakana.txt", "salakana");
        theme.Write("assets/oma.txt", "x");
        File.CreateSymbolicLink(theme["assets/linkki.txt"], elsewhere["salakana.txt"]);
        Directory.CreateSymbolicLink(theme["assets/kansio"], elsewhere.Path);
        site.Build(options => options with { Theme = theme.Path });
        site.OutputHolds("salakana").ShouldBeFalse();
    }

    [Fact]
    public void Every_language_of_the_default_theme_has_every_text()
    {
        var keys = SiteGen.Source.Languages.All.Select(language =>
        {
            using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "themes", "default", "texts", language + ".json")));
            return json.RootElement.EnumerateObject().Select(text => text.Name).Order(StringComparer.Ordinal).ToArray();
        }).ToArray();
        keys[1].ShouldBe(keys[0]);
        keys[2].ShouldBe(keys[0]);
    }

    [Fact]
    public void No_page_of_the_real_site_lacks_a_text()
    {
        using var folder = new TemporaryFolder();
        using var site = new TestSite();
        var result = site.Build(options => options with { Content = Path.Combine(Repository.Root, "content"), Output = folder["output"] });
        result.Errors().ShouldBeEmpty();
        foreach (var (path, bytes) in OutputFolder.Read(folder["output"]).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            System.Text.Encoding.UTF8.GetString(bytes).ShouldNotMatch(@"\[[a-z]+\.[a-z.]+\]", path);
        }
    }
}
