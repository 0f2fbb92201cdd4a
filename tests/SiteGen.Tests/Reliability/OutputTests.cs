using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>Where a build may write, and what it leaves alone.</summary>
public sealed class OutputTests
{
    [Fact]
    public void A_folder_with_files_of_others_is_refused_and_left_as_it_was()
    {
        using var site = new TestSite();
        WriteForeign(site, "index.html");
        site.Build().Codes().ShouldContain("SG0801");
        OutputFolder.ReadAll(site.Output).Keys.ShouldBe(["index.html"]);
    }

    [Fact]
    public void With_force_files_of_others_stay_and_those_with_the_same_names_are_replaced()
    {
        using var site = new TestSite();
        WriteForeign(site, "index.html");
        WriteForeign(site, "oma/muistio.txt");
        site.Build(options => options with { Force = true }).Errors().ShouldBeEmpty();
        site.Page("index.html").ShouldContain("Tervetuloa");
        site.Page("oma/muistio.txt").ShouldBe("vieras");
        site.Build().Errors().ShouldBeEmpty();
        site.Page("oma/muistio.txt").ShouldBe("vieras");
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/output")]
    [InlineData(".")]
    [InlineData("private")]
    [InlineData("private/alla")]
    public void An_output_in_or_around_the_content_is_refused(string output)
    {
        using var site = new TestSite();
        site.WritePrivate("salainen.txt", "x");
        var before = OutputFolder.ReadAll(site.Root);
        site.Build(options => options with { Output = Path.GetFullPath(Path.Combine(site.Root, output)), Force = true }).Codes().ShouldContain("SG0802");
        OutputFolder.Same(before, OutputFolder.ReadAll(site.Root)).ShouldBeTrue();
    }

    [Fact]
    public void An_output_beside_the_content_with_a_similar_name_is_allowed()
    {
        using var site = new TestSite();
        site.Build(options => options with { Output = site.Content + "-output" }).Errors().ShouldBeEmpty();
    }

    [Fact]
    public void An_output_in_the_theme_is_refused()
    {
        using var site = new TestSite();
        var theme = Path.Combine(site.Root, "teema");
        Directory.CreateDirectory(Path.Combine(theme, "texts"));
        site.Build(options => options with { Theme = theme, Output = Path.Combine(theme, "output") }).Codes().ShouldContain("SG0802");
    }

    [Fact]
    public void An_output_that_reaches_the_content_through_a_symbolic_link_is_refused()
    {
        using var site = new TestSite();
        Directory.CreateSymbolicLink(Path.Combine(site.Root, "linkki"), site.Content);
        var before = OutputFolder.ReadAll(site.Content);
        site.Build(options => options with { Output = Path.Combine(site.Root, "linkki"), Force = true }).HasErrors.ShouldBeTrue();
        OutputFolder.Same(before, OutputFolder.ReadAll(site.Content)).ShouldBeTrue();
    }

    [Fact]
    public void A_symbolic_link_in_the_output_is_never_written_through()
    {
        using var site = new TestSite();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("omat/tarkea.txt", "tärkeä");
        site.Write("ryhmat/ryhma.md", "# Ryhmä\n").Build().Errors().ShouldBeEmpty();
        Directory.Delete(Path.Combine(site.Output, "ryhmat"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(site.Output, "ryhmat"), elsewhere["omat"]);
        site.Build().Codes().ShouldContain("SG0804");
        OutputFolder.ReadAll(elsewhere.Path).Keys.ShouldBe(["omat/tarkea.txt"]);
    }

    [Fact]
    public void What_is_removed_is_never_removed_through_a_symbolic_link()
    {
        using var site = new TestSite();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("ryhma.html", "tärkeä");
        elsewhere.Write("index.html", "tärkeä");
        site.Write("ryhmat/ryhma.md", "# Ryhmä\n").Build().Errors().ShouldBeEmpty();
        Directory.Delete(Path.Combine(site.Output, "ryhmat"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(site.Output, "ryhmat"), elsewhere.Path);
        Directory.Delete(Path.Combine(site.Content, "ryhmat"), recursive: true);
        site.Build();
        OutputFolder.ReadAll(elsewhere.Path).Keys.ShouldBe(["index.html", "ryhma.html"]);
    }

    [Fact]
    public void A_file_of_the_output_that_is_a_symbolic_link_is_replaced_and_its_target_left_alone()
    {
        using var site = new TestSite();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("tarkea.txt", "tärkeä");
        site.Build().Errors().ShouldBeEmpty();
        File.Delete(Path.Combine(site.Output, "index.html"));
        File.CreateSymbolicLink(Path.Combine(site.Output, "index.html"), elsewhere["tarkea.txt"]);
        site.Build().Errors().ShouldBeEmpty();
        File.ReadAllText(elsewhere["tarkea.txt"]).ShouldBe("tärkeä");
        site.Page("index.html").ShouldContain("Tervetuloa");
    }

    [Fact]
    public void A_list_of_files_that_was_tampered_with_removes_nothing_outside()
    {
        using var site = new TestSite();
        site.Build().Errors().ShouldBeEmpty();
        File.WriteAllText(Path.Combine(site.Root, "tarkea.txt"), "tärkeä");
        File.AppendAllText(Path.Combine(site.Output, ".sitegen", "manifest.txt"), $"../tarkea.txt\n{site.Root}/tarkea.txt\n..\\tarkea.txt\n./../tarkea.txt\n");
        site.Build().Errors().ShouldBeEmpty();
        File.ReadAllText(Path.Combine(site.Root, "tarkea.txt")).ShouldBe("tärkeä");
    }

    [Fact]
    public void An_output_that_is_a_file_is_a_clear_message()
    {
        using var site = new TestSite();
        File.WriteAllText(site.Output, "tiedosto");
        site.Build().Codes().ShouldContain("SG0803");
        File.ReadAllText(site.Output).ShouldBe("tiedosto");
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_a_clear_message()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = new TestSite();
        site.Build(options => options with { Output = "/proc/sitegen/output" }).Codes().ShouldContain("SG0803");
    }

    [Fact]
    public void A_read_only_output_is_a_clear_message()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") return;
        using var site = new TestSite();
        site.Build().Errors().ShouldBeEmpty();
        site.Write("sivu.md", "# Sivu\n");
        var mode = File.GetUnixFileMode(site.Output);
        File.SetUnixFileMode(site.Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            site.Build().Codes().ShouldContain("SG0803");
        }
        finally
        {
            File.SetUnixFileMode(site.Output, mode);
        }
    }

    [Fact]
    public void An_output_that_another_build_holds_is_refused()
    {
        using var site = new TestSite();
        site.Build().Errors().ShouldBeEmpty();
        site.Write("sivu.md", "# Sivu\n");
        using var other = SiteGen.Write.BuildLock.TryTake(site.Output);
        site.Build().Codes().ShouldContain("SG0805");
        File.Exists(Path.Combine(site.Output, "sivu.html")).ShouldBeFalse();
    }

    [Fact]
    public void A_first_build_killed_before_its_list_of_files_does_not_lock_the_next_one_out()
    {
        using var site = new TestSite();
        Directory.CreateDirectory(Path.Combine(site.Output, ".sitegen"));
        File.WriteAllText(Path.Combine(site.Output, ".sitegen", "lock"), string.Empty);
        site.Build().Errors().ShouldBeEmpty();
    }

    [Fact]
    public void Two_builds_at_once_leave_a_whole_site()
    {
        using var site = new TestSite();
        for (var number = 0; number < 40; number++) site.Write($"sivut/sivu{number}.md", $"# Sivu {number}\n");
        var results = new BuildResult[2];
        Parallel.For(0, 2, i => results[i] = site.Build());
        results.ShouldAllBe(result => result.Written != null || result.Codes().Contains("SG0805"));
        results.ShouldContain(result => result.Written != null);
        site.Build().Written.ShouldNotBeNull().Written.ShouldBe(0);
        Directory.Exists(Path.Combine(site.Output, ".sitegen", "new")).ShouldBeFalse();
    }

    [Fact]
    public void A_page_in_whose_place_stands_a_folder_is_a_clear_message_or_is_written()
    {
        using var site = new TestSite();
        site.Write("liite/tiedosto.md", "# Sivu\n").Build().Errors().ShouldBeEmpty();
        Directory.Delete(Path.Combine(site.Content, "liite"), recursive: true);
        site.Write("liite", "x").Write("sivu.md", "---\notsikko: Sivu\nliitteet: [{tiedosto: liite, julkisuus: julkinen}]\n---\n");
        site.Build().Errors().ShouldBeEmpty();
        File.Exists(Path.Combine(site.Output, "liite")).ShouldBeTrue();
        File.Delete(Path.Combine(site.Content, "liite"));
        site.Write("liite/tiedosto.md", "# Sivu\n").Write("sivu.md", "# Sivu\n");
        site.Build().Errors().ShouldBeEmpty();
    }

    [Fact]
    public void A_large_attachment_is_copied_byte_for_byte()
    {
        using var site = new TestSite();
        var bytes = new byte[3_000_000];
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (byte)(i * 31 >> 3);
        site.Write("liite.pdf", bytes).Write("sivu.md", "---\notsikko: Sivu\nliitteet: [{tiedosto: liite.pdf, julkisuus: julkinen}]\n---\n");
        site.Build().Errors().ShouldBeEmpty();
        File.ReadAllBytes(Path.Combine(site.Output, "liite.pdf")).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
        bytes[2_999_999]++;
        site.Write("liite.pdf", bytes).Build().Written.ShouldNotBeNull().Written.ShouldBe(1);
        File.ReadAllBytes(Path.Combine(site.Output, "liite.pdf")).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
    }

    [Fact]
    public void Only_the_files_that_differ_are_written()
    {
        using var site = new TestSite();
        site.Write("a.md", "# A\n\nYksi.\n").Write("sivut/b.md", "# B\n").Build().Errors().ShouldBeEmpty();
        // The page, what search knows of its words and its text, and the open data with the page that tells its size.
        site.Write("sivut/b.md", "# B\n\nKaksi.\n").Build().Written.ShouldNotBeNull().Written.ShouldBe(6);
    }

    [Fact]
    public void A_page_that_somebody_changed_or_removed_in_the_output_is_made_whole()
    {
        using var site = new TestSite();
        site.Write("a.md", "# A\n").Write("b.md", "# B\n").Build().Errors().ShouldBeEmpty();
        var clean = OutputFolder.ReadAll(site.Output);
        File.WriteAllText(Path.Combine(site.Output, "a.html"), "muutettu");
        File.Delete(Path.Combine(site.Output, "b.html"));
        site.Build().Written.ShouldNotBeNull().Written.ShouldBe(2);
        OutputFolder.Same(clean, OutputFolder.ReadAll(site.Output)).ShouldBeTrue();
    }

    private static void WriteForeign(TestSite site, string path)
    {
        var file = Path.Combine(site.Output, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "vieras");
    }
}
