using System.Globalization;
using Shouldly;
using SiteGen.Unchanged;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>A build that remembers the last one gives what a clean one gives, whatever has changed meanwhile.</summary>
public sealed class UnchangedBuildTests : IDisposable
{
    private const int Seed = 20260601;
    private const int Edits = 40;

    private readonly TestSite site = new();
    private readonly Random random = new(Seed);
    private DateOnly day = TestSite.Today;
    private string? theme;

    private string Memory => Path.Combine(site.Root, "memory");

    [Fact]
    public void Nothing_changed_is_told_again_without_building()
    {
        site.Write("sivut/yksi.md", "# Yksi\n\nKatso [toista](toinen.md).\n");
        site.Write("sivut/toinen.md", "# Toinen\n\nTeksti.\n");
        var (first, _) = Run();
        var (second, stages) = Run();
        stages.ShouldBe(["compare"]);
        second.Diagnostics.AsEnumerable().ShouldBe(first.Diagnostics);
        second.Language.ShouldBe(first.Language);
        second.Pages.ShouldBe(first.Pages);
        second.Written.ShouldNotBeNull().ShouldSatisfyAllConditions(
            written => written.Written.ShouldBe(0), written => written.Unchanged.ShouldBe(first.Written!.Written), written => written.Removed.ShouldBe(0));
    }

    [Fact]
    public void A_text_of_the_same_length_and_time_is_built()
    {
        var file = Path.Combine(site.Content, "index.md");
        Run();
        var time = File.GetLastWriteTimeUtc(file);
        site.Write("index.md", File.ReadAllText(file).Replace("Tervetuloa", "Tervehdys", StringComparison.Ordinal).PadRight((int)new FileInfo(file).Length));
        File.SetLastWriteTimeUtc(file, time);
        Run();
        site.Page("index.html").ShouldContain("Tervehdys");
    }

    [Fact]
    public void A_text_of_the_interface_that_settings_word_anew_is_built()
    {
        Run();
        site.Write("site.yml", "nimi: Esimerkkilän strategia\ntekstit:\n  home.promised: Mitä lupasimme?\n");
        Run();
        site.Page("index.html").ShouldContain("Mitä lupasimme?");
        site.Page("index.html").ShouldNotContain("Mitä on luvattu?");
    }

    [Fact]
    public void An_output_that_was_touched_is_mended()
    {
        Run();
        File.AppendAllText(Path.Combine(site.Output, "index.html"), "x");
        File.Delete(Path.Combine(site.Output, "404.html"));
        Run().Result.Written!.Written.ShouldBe(2);
        ShouldEqualClean("touched");
    }

    [Fact]
    public void Errors_are_never_remembered()
    {
        Run();
        site.Write("index.md", "---\notsikko: [\n---\n");
        for (var i = 0; i < 2; i++) Run().Result.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void A_memory_that_is_not_whole_costs_only_time()
    {
        Run();
        var memory = Directory.GetFiles(Memory).ShouldHaveSingleItem();
        File.WriteAllBytes(memory, File.ReadAllBytes(memory)[..^7]);
        Run().Result.Written!.Unchanged.ShouldBeGreaterThan(0);
        ShouldEqualClean("cut");
    }

    [Fact]
    public void Random_changes_give_the_bytes_and_messages_of_a_clean_build()
    {
        for (var i = 0; i < 12; i++) site.Write($"sivut/sivu{i}.md", Text());
        Run();
        for (var edit = 0; edit < Edits; edit++)
        {
            var change = Change();
            Run();
            ShouldEqualClean($"{edit}: {change}");
        }
    }

    public void Dispose() => site.Dispose();

    private string Change()
    {
        var pages = Directory.GetFiles(Path.Combine(site.Content, "sivut"), "*.md").Order(StringComparer.Ordinal).ToArray();
        var page = pages[random.Next(pages.Length)];
        switch (random.Next(9))
        {
            case 0: File.Move(page, Path.Combine(site.Content, "sivut", $"uusi{random.Next(1000)}.md"), overwrite: true); return "rename";
            case 1 when pages.Length > 3: File.Delete(page); return "delete";
            case 2: site.Write("site.yml", $"nimi: Sivusto {random.Next(5)}\n"); return "settings";
            case 3: day = day.AddDays(random.Next(-3, 4)); return "day";
            case 4: theme = Theme(); return "theme";
            case 5: File.AppendAllText(Directory.GetFiles(site.Output, "*.html").Order(StringComparer.Ordinal).First(), "x"); return "output";
            case 6: return "nothing";
            case 7 when Directory.Exists(Memory): Directory.Delete(Memory, recursive: true); return "memory";
            default: File.WriteAllText(page, Text()); return "edit";
        }
    }

    // A link that leads nowhere is an error, which writes nothing: seldom.
    private string Text() => string.Create(CultureInfo.InvariantCulture, $"---\notsikko: Otsikko {random.Next(100)}\njulkaistaan: {TestSite.Today.AddDays(random.Next(-2, 3)):d.M.yyyy}\n---\n\nTeksti {random.Next(10)}, katso [etusivu](../index.md){(random.Next(50) == 0 ? " ja [hukassa](../index.md#ei)" : string.Empty)}.\n");

    private string? Theme()
    {
        if (random.Next(3) == 0) return null;
        Directory.CreateDirectory(Path.Combine(site.Root, "theme", "assets"));
        File.WriteAllText(Path.Combine(site.Root, "theme", "assets", "site.css"), $"p {{ margin: {random.Next(9)}px }}");
        return Path.Combine(site.Root, "theme");
    }

    private (BuildResult Result, IEnumerable<string> Stages) Run()
    {
        var progress = new BuildProgress(null);
        return (UnchangedBuild.Run(Options, progress, Memory), progress.Times.Select(time => time.Stage));
    }

    private BuildOptions Options => site.Options with { Today = day, Theme = theme };

    private void ShouldEqualClean(string change)
    {
        var clean = Path.Combine(site.Root, "clean");
        if (Directory.Exists(clean)) Directory.Delete(clean, recursive: true);
        var wanted = SiteGen.Build.Run(Options with { Output = clean }, new BuildProgress(null));
        Run().Result.Diagnostics.AsEnumerable().ShouldBe(wanted.Diagnostics, change);
        if (!wanted.HasErrors) OutputFolder.Same(OutputFolder.ReadAll(clean), OutputFolder.ReadAll(site.Output)).ShouldBeTrue(change);
    }
}
