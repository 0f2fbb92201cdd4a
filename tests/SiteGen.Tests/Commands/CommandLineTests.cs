using System.Text.Json;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Commands;

[Collection(ConsoleTests.Name)]
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("fi", "Esimerkkejä:")]
    [InlineData("sv", "Exempel:")]
    [InlineData("en", "Examples:")]
    public void Help_has_examples_in_the_asked_language(string language, string heading)
    {
        var run = Command.Run("build", "--help", "--language", language);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(heading);
        run.Output.ShouldContain("sitegen build");
    }

    [Fact]
    public void Help_without_a_command_names_the_commands()
    {
        var run = Command.Run("--help");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("build");
        run.Output.ShouldContain("check");
        run.Output.ShouldContain("  sitegen build --content content --output output --strict");
    }

    [Fact]
    public void Help_in_Finnish_is_Finnish_and_shows_examples_of_its_command_only()
    {
        var help = Command.Run("new", "--help", "--language", "fi").Output;
        foreach (var word in new[] { "Käyttö:", "Valitsimet:", "[valitsimet]", "[oletus: content]", "sitegen new tila" }) help.ShouldContain(word);
        foreach (var word in new[] { "Usage:", "Options:", "Description:", "default:", "Show help", "sitegen audit" }) help.ShouldNotContain(word);
    }

    [Theory]
    [InlineData("Komentoa tai tietoa ”rakenna” ei tunneta.", "rakenna")]
    [InlineData("Komennolta ”new” puuttuu TITLE.", "new", "kokous")]
    [InlineData("Valitsimen --format arvo ”xml” ei kelpaa.", "check", "--format", "xml")]
    [InlineData("Arvoa ”xml” ei tunneta. Mahdolliset arvot: 'text', 'json'", "audit", "--format", "xml")]
    [InlineData("Ohje: sitegen audit --help", "audit", "--olematon")]
    public void What_is_wrong_with_a_command_is_told_in_Finnish(string told, params string[] arguments)
    {
        var run = Command.Run([.. arguments, "--language", "fi"]);
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain(told);
    }

    [Fact]
    public void Help_of_a_command_asks_for_nothing_that_is_missing()
    {
        var run = Command.Run("new", "--help");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("--in");
        run.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void Each_command_has_help_with_examples(string command)
    {
        var run = Command.Run(command, "--help");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("--content");
        run.Output.ShouldContain("sitegen " + command);
    }

    [Fact]
    public void Version_is_a_number()
    {
        var run = Command.Run("--version");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldMatch(@"^\d+\.\d+\.\d+");
    }

    [Theory]
    [InlineData("rakenna")]
    [InlineData("build", "--olematon")]
    [InlineData("build", "--today", "huomenna")]
    [InlineData("build", "--today", "2026-02-30")]
    [InlineData("build", "--format", "xml")]
    [InlineData("build", "--language", "ru")]
    [InlineData("build", "--content")]
    [InlineData("build", "ylimaarainen")]
    [InlineData("check", "--output", "output")]
    [InlineData("build", "--base-url", "ei-osoite")]
    [InlineData("build", "--base-url", "javascript:alert(1)")]
    public void Bad_usage_is_exit_code_2_and_writes_nothing(params string[] arguments)
    {
        using var site = new TestSite();
        var run = Command.Run(arguments[0] == "rakenna" ? arguments : [.. arguments, .. arguments.Contains("--content") ? Array.Empty<string>() : ["--content", site.Content], .. arguments[0] == "build" ? ["--output", site.Output] : Array.Empty<string>()]);
        run.ExitCode.ShouldBe(2, run.Output + run.Errors);
        run.Errors.ShouldNotBeEmpty();
        run.Errors.ShouldNotContain("   at ");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public void A_command_without_words_shows_how_it_is_used()
    {
        var run = Command.Run();
        run.ExitCode.ShouldBe(2);
        run.Errors.ShouldContain("sitegen --help");
    }

    [Theory]
    [InlineData("fi", "Valmis: 5 sivua, 0 virhettä, 0 varoitusta,")]
    [InlineData("sv", "Klart: 5 sidor, 0 fel, 0 varningar,")]
    [InlineData("en", "Done: 5 pages, 0 errors, 0 warnings,")]
    public void The_closing_line_of_a_build_says_what_was_built_and_where(string language, string start)
    {
        using var site = new TestSite();
        var run = Command.Build(site, "--language", language);
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith(start);
        run.Output.ShouldContain("/output.");
        run.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("fi", "Ei julkaistu: 1 virhe, 0 varoitusta")]
    [InlineData("sv", "Inte publicerat: 1 fel, 0 varningar")]
    [InlineData("en", "Not published: 1 error, 0 warnings")]
    public void The_closing_line_of_a_failed_build_says_that_the_old_site_stays(string language, string start)
    {
        using var site = new TestSite();
        site.Write("sivu.md", "---\notsikko: Sivu\nlunnos: ei\n---\n");
        var run = Command.Build(site, "--language", language);
        run.ExitCode.ShouldBe(1);
        run.Output.Split('\n')[1].ShouldStartWith(start);
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public void Messages_are_in_the_sites_language_where_none_is_asked_for()
    {
        using var site = new TestSite();
        site.Write("site.yml", "namn: Webbplats\nspråk: sv\n");
        Command.Build(site).Output.ShouldStartWith("Klart: ");
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var site = new TestSite();
        var run = Command.Run("check", "--content", site.Content, "--language", "en");
        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("Nothing was written");
        Directory.EnumerateFileSystemEntries(site.Root).Count().ShouldBe(1);
    }

    [Fact]
    public void Strict_makes_warnings_stop_the_build()
    {
        using var site = new TestSite();
        site.Write("liite.txt", "luettelematon");
        Command.Build(site).ExitCode.ShouldBe(0);
        File.Delete(Path.Combine(site.Content, "index.md"));
        var old = OutputFolder.ReadAll(site.Output);
        var run = Command.Build(site, "--strict");
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("virhe SG0310");
        OutputFolder.Same(old, OutputFolder.ReadAll(site.Output)).ShouldBeTrue();
    }

    [Fact]
    public void The_day_of_the_command_is_the_day_of_the_build()
    {
        using var site = new TestSite();
        site.Write("uutinen.md", "---\notsikko: Uutinen\njulkaistaan: 1.7.2026\n---\n");
        Command.Build(site);
        File.Exists(Path.Combine(site.Output, "uutinen.html")).ShouldBeFalse();
        Command.Run("build", "--content", site.Content, "--output", site.Output, "--today", "2026-07-01");
        File.Exists(Path.Combine(site.Output, "uutinen.html")).ShouldBeTrue();
    }

    [Fact]
    public void Timings_show_every_stage()
    {
        using var site = new TestSite();
        var output = Command.Build(site, "--timings").Output;
        foreach (var stage in new[] { "load", "theme", "parse", "compose", "plan", "render", "check", "write" }) output.ShouldMatch($@"(?m)^{stage}\s+\d+\.\d ms$");
    }

    [Fact]
    public void The_json_form_is_json_and_the_closing_line_stands_beside_it()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "---\notsikko: Sivu\nlunnos: ei\n---\n");
        var run = Command.Build(site, "--format", "json", "--timings");
        run.ExitCode.ShouldBe(1);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement[0].GetProperty("code").GetString().ShouldBe("SG0201");
        json.RootElement[0].GetProperty("line").GetInt32().ShouldBe(3);
        run.Errors.ShouldContain("Ei julkaistu");
    }

    [Fact]
    public void The_json_form_of_nothing_is_an_empty_list()
    {
        using var site = new TestSite();
        using var json = JsonDocument.Parse(Command.Build(site, "--format", "json").Output);
        json.RootElement.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void The_github_form_is_one_annotation_a_line_whatever_the_content_says()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "---\notsikko: Sivu\n\"a%::error file=x,line=1\\nb\\r\": ei\n---\n");
        var lines = Command.Build(site, "--format", "github").Output.Trim().Split('\n');
        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith("::error file=");
        lines[0].ShouldContain("line=3,col=1,title=SG0201::");
        lines[0].ShouldContain("%25");
    }

    [Fact]
    public void Control_characters_of_the_content_do_not_reach_the_terminal()
    {
        using var site = new TestSite();
        site.Write("sivu.md", "---\notsikko: Sivu\n\"a\\e[31m\\nb\": ei\n---\n").Write("o\u001b[31m.txt", "x");
        var output = Command.Build(site).Output;
        output.ShouldNotContain("\u001b");
        output.Trim().Split('\n').Length.ShouldBe(3);
    }

    [Fact]
    public void The_real_program_builds_and_is_quiet_in_a_pipe()
    {
        using var site = new TestSite();
        var run = SitegenProcess.Run(site.Root, "build");
        run.ExitCode.ShouldBe(0, run.Output + run.Errors);
        run.Output.ShouldContain("kansiossa output.");
        run.Output.ShouldContain("ennallaan");
        run.Errors.ShouldBeEmpty();
        File.Exists(Path.Combine(site.Output, "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void The_real_program_tells_a_missing_content_folder()
    {
        using var folder = new TemporaryFolder();
        var run = SitegenProcess.Run(folder.Path, "build");
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldStartWith("content(1,1): virhe SG0101: ");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }
}
