using System.Text.Json;
using Shouldly;
using SiteGen.Create;
using SiteGen.Tests.Commands;
using Xunit;

namespace SiteGen.Tests.Create;

[Collection(ConsoleTests.Name)]
public sealed class SiteStartTests
{
    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    [InlineData("en")]
    public void A_new_site_builds_without_a_remark(string language)
    {
        using var folder = new TemporaryFolder();
        Command.Run("init", folder["sivusto"], "--yes", "--language", language, "--repository", "Esimerkkila/Strategia").ExitCode.ShouldBe(0);
        var run = Command.Run("build", "--content", folder["sivusto/content"], "--output", folder["output"], "--strict", "--language", "en");
        run.Output.ShouldStartWith("Done:");
        run.ExitCode.ShouldBe(0);
        File.ReadAllText(folder["sivusto/content/site.yml"]).ShouldContain("https://esimerkkila.github.io/Strategia/");
    }

    [Fact]
    public void The_example_builds_as_it_comes()
    {
        using var folder = new TemporaryFolder();
        Command.Run("init", folder["malli"], "--example").ExitCode.ShouldBe(0);
        Command.Run("build", "--content", folder["malli/content"], "--output", folder["output"], "--today", "2026-11-15").ExitCode.ShouldBe(0);
        File.Exists(folder["output/strategiat/kuntastrategia-2022-2029/index.html"]).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_with_a_site_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("content/site.yml", "nimi: Oma\n");
        Command.Run("init", folder.Path, "--yes", "--language", "fi").Errors.ShouldContain("SG1108");
        File.ReadAllText(folder["content/site.yml"]).ShouldBe("nimi: Oma\n");
    }

    [Theory]
    [InlineData("fi", "vastuutaho")]
    [InlineData("sv", "ansvarig")]
    [InlineData("en", "responsible")]
    public void Schemas_know_every_key_by_its_words(string language, string key)
    {
        var measure = HeadSchemas.Kinds(language).Single(schema => schema.Name == "measure");
        using var json = JsonDocument.Parse(measure.Text);
        json.RootElement.GetProperty("properties").TryGetProperty(key, out _).ShouldBeTrue();
        foreach (var schema in HeadSchemas.Kinds(language)) JsonDocument.Parse(schema.Text).Dispose();
        JsonDocument.Parse(Snippets.Of(language)).Dispose();
    }
}
