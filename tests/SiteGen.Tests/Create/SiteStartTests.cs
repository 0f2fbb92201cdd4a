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

    [Fact]
    public void Answers_to_questions_are_what_options_would_be()
    {
        using var folder = new TemporaryFolder();
        var run = Asked(folder["kysytty"], "sv\nExempelby kommun\nVår strategi\n\nhttps://github.com/Exempelby/Strategi.git\n");
        run.ExitCode.ShouldBe(0, run.Errors);
        run.Errors.ShouldContain("Organisation [Exempelby kommun]: ");
        Command.Run(
            "init", folder["annettu"], "--language", "sv", "--organisation", "Exempelby kommun", "--name", "Vår strategi", "--feedback", "kirjaamo@esimerkkila.example", "--repository", "Exempelby/Strategi").ExitCode.ShouldBe(0);
        File.ReadAllText(folder["kysytty/content/site.yml"]).ShouldBe(File.ReadAllText(folder["annettu/content/site.yml"]));
    }

    [Theory]
    [InlineData("", "virhe SG1114: Kysymykseen ”Kieli (fi, sv, en)” ei tullut vastausta")]
    [InlineData("fi\nKunta\n", "virhe SG1114: Kysymykseen ”Sivuston nimi” ei tullut vastausta")]
    public void Where_nobody_answers_nothing_is_written(string answers, string told)
    {
        using var folder = new TemporaryFolder();
        var run = Asked(folder["sivusto"], answers);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(told);
        run.Errors.ShouldContain("--yes");
        Directory.Exists(folder["sivusto"]).ShouldBeFalse();
    }

    [Fact]
    public void A_repository_that_is_none_is_told_before_anything_is_written()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run("init", folder["sivusto"], "--yes", "--language", "fi", "--repository", "strategia");
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("SG1109");
        Directory.Exists(folder["sivusto"]).ShouldBeFalse();
    }

    private static Command.Outcome Asked(string folder, string answers)
    {
        var input = Console.In;
        Console.SetIn(new StringReader(answers));
        try
        {
            return Command.Run("init", folder);
        }
        finally
        {
            Console.SetIn(input);
        }
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
