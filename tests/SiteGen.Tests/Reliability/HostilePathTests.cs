using Shouldly;
using Xunit;

namespace SiteGen.Tests.Reliability;

/// <summary>Links, names and paths that would lead out of the content or the output.</summary>
public sealed class HostilePathTests
{
    [Fact]
    public void A_symbolic_link_out_of_the_content_is_skipped_and_told()
    {
        using var site = new TestSite();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("salakana.md", "# Salakana\n");
        elsewhere.Write("salakana.svg", "salakana");
        Directory.CreateDirectory(site.Content);
        File.CreateSymbolicLink(Path.Combine(site.Content, "linkki.md"), elsewhere["salakana.md"]);
        File.CreateSymbolicLink(Path.Combine(site.Content, "kuva.svg"), elsewhere["salakana.svg"]);
        Directory.CreateSymbolicLink(Path.Combine(site.Content, "kansio"), elsewhere.Path);
        Directory.CreateSymbolicLink(Path.Combine(site.Content, "silmukka"), site.Content);
        var result = site.Build();
        result.Codes().Count(code => code == "SG0105").ShouldBe(4);
        site.OutputHolds("salakana").ShouldBeFalse();
    }

    [Fact]
    public void An_attachment_behind_a_symbolic_link_is_not_published()
    {
        using var site = new TestSite();
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("salakana.txt", "salakana");
        site.Write("sivu.md", "---\notsikko: Sivu\nliitteet: [{tiedosto: liite.txt, julkisuus: julkinen}]\n---\n");
        File.CreateSymbolicLink(Path.Combine(site.Content, "liite.txt"), elsewhere["salakana.txt"]);
        site.Build().HasErrors.ShouldBeTrue();
        site.OutputHolds("salakana").ShouldBeFalse();
    }

    public static TheoryData<string> Outside =>
    [
        "../ulkona.md", "../../etc/passwd", "/etc/passwd", "//palvelin/ulkona.md", "..\\ulkona.md", "C:\\ulkona.md", "C:/ulkona.md", "%2e%2e/ulkona.md", "..%2fulkona.md",
        "....//ulkona.md", "./../ulkona.md", "a/../../ulkona.md", "file:///etc/passwd", "\u0000", "~/ulkona.md", ".", "..", "/", "a//b.md",
    ];

    [Theory]
    [MemberData(nameof(Outside))]
    public void A_path_out_of_the_content_is_refused_in_every_key_and_link(string path)
    {
        using var folder = new TemporaryFolder();
        folder.Write("ulkona.md", "# Salakana\n");
        var quoted = path.Replace("\u0000", string.Empty, StringComparison.Ordinal).Replace("\\", "\\\\", StringComparison.Ordinal);
        foreach (var (name, text) in new[]
        {
            ("sivu.md", $"---\notsikko: Sivu\nliittyy: [\"{quoted}\"]\n---\n"),
            ("sivu.md", $"---\notsikko: Sivu\nliitteet: [{{tiedosto: \"{quoted}\", julkisuus: julkinen}}]\n---\n"),
            ("sivu.md", $"# Sivu\n\n[Linkki](<{path}>)\n"),
            ("sivu.md", $"# Sivu\n\n![Kuva](<{path}>)\n"),
            ("sivu.md", $"# Sivu\n\n<a href=\"{path}\">linkki</a>\n"),
            ("strategiat/kunta.md", $"---\notsikko: Kunta\nkorvaa: \"{quoted}\"\n---\n"),
            ("arvioinnit/arvio.md", $"---\notsikko: Arvio\nkohde: \"{quoted}\"\n---\n"),
            ("kokoukset/kokous.md", $"---\notsikko: Kokous\nryhmä: \"{quoted}\"\n---\n"),
            ("kokoukset/kokous.md", $"# Kokous\n\n## 1 § Asia\n\n- Julkisuus: julkinen\n- Koskee: [x]({path})\n"),
            ("sivu.md", $"---\notsikko: Sivu\naliakset: [\"{quoted}\"]\n---\n"),
            ("site.yml", $"nimi: Sivusto\nosoite: \"{quoted}\"\n"),
        })
        {
            using var site = new TestSite();
            site.Write(name, text);
            Should.NotThrow(() => site.Build(), $"{name}: {text}");
            site.OutputHolds("salakana").ShouldBeFalse();
            Directory.EnumerateFileSystemEntries(site.Root).Select(Path.GetFileName).Where(entry => entry is not ("content" or "output")).ShouldBeEmpty();
        }
    }

    [Fact]
    public void Documents_whose_names_differ_in_letter_case_only_are_refused()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = new TestSite();
        site.Write("sivu.md", "# Sivu\n").Write("Sivu.md", "# Sivu\n").Build().Codes().ShouldContain("SG0402");
    }

    [Fact]
    public void Attachments_whose_names_differ_in_letter_case_only_are_refused()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = new TestSite();
        site.Write("liite.txt", "1").Write("Liite.txt", "2")
            .Write("sivu.md", "---\notsikko: Sivu\nliitteet: [{tiedosto: liite.txt, julkisuus: julkinen}, {tiedosto: Liite.txt, julkisuus: julkinen}]\n---\n");
        site.Build().Codes().ShouldContain("SG0402");
    }

    [Theory]
    [InlineData("con.txt")]
    [InlineData("NUL")]
    [InlineData("aux.tar.gz")]
    [InlineData("com1.pdf")]
    [InlineData("piste.")]
    [InlineData("väli ")]
    [InlineData("kaksois:piste.txt")]
    [InlineData("kysymys?.txt")]
    [InlineData("tähti*.txt")]
    [InlineData("kenoviiva\\.txt")]
    [InlineData("rivi\nvaihto.txt")]
    [InlineData("lainaus\".txt")]
    public void A_name_that_some_system_cannot_hold_is_refused(string name)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = new TestSite();
        site.Write("liitteet/" + name, "liite").Build().Codes().ShouldContain("SG0109");
    }

    [Theory]
    [InlineData("con.md")]
    [InlineData("nul.md")]
    [InlineData("aux/index.md")]
    public void A_page_whose_address_some_system_cannot_hold_is_refused(string name)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = new TestSite();
        site.Write(name, "# Sivu\n").Build().Codes().ShouldContain("SG0109");
    }

    [Fact]
    public void A_name_of_250_bytes_is_refused_or_built()
    {
        using var site = new TestSite();
        site.Write(new string('a', 247) + ".md", "# Sivu\n").Write(new string('b', 190) + ".md", "# Toinen\n");
        Should.NotThrow(() => site.Build()).Codes().ShouldContain("SG0109");
    }

    [Fact]
    public void Folders_nested_sixty_deep_are_built()
    {
        using var site = new TestSite();
        site.Write(string.Concat(Enumerable.Repeat("kansio/", 60)) + "sivu.md", "# Sivu\n");
        site.Build().Errors().ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_is_no_UTF_8_ends_no_build()
    {
        if (!OperatingSystem.IsLinux()) return;
        using var site = new TestSite();
        System.Diagnostics.Process.Start("sh", ["-c", "printf '# Sivu\\n' > \"$1/$(printf 'a\\344.md')\"; printf x > \"$1/$(printf 'b\\344.txt')\"", "sh", site.Content]).WaitForExit();
        try
        {
            Should.NotThrow(() => site.Build());
        }
        finally
        {
            // .NET cannot name such a file, so it cannot remove it either.
            System.Diagnostics.Process.Start("rm", ["-rf", site.Content]).WaitForExit();
        }
    }

    [Fact]
    public void A_file_in_both_roots_is_refused()
    {
        using var site = new TestSite();
        site.Write("liite.txt", "julkinen").WritePrivate("liite.txt", "salakana");
        site.Build().Codes().ShouldContain("SG0110");
    }

    [Fact]
    public void Missing_folders_are_told()
    {
        using var site = new TestSite();
        site.Build(options => options with { Content = Path.Combine(site.Root, "olematon") }).Codes().ShouldContain("SG0101");
        site.Build(options => options with { Private = Path.Combine(site.Root, "olematon") }).Codes().ShouldContain("SG0101");
    }

    [Fact]
    public void An_empty_content_folder_is_told_and_does_not_empty_the_old_site()
    {
        using var site = new TestSite();
        site.Build().Errors().ShouldBeEmpty();
        var old = OutputFolder.ReadAll(site.Output);
        Directory.Delete(site.Content, recursive: true);
        Directory.CreateDirectory(site.Content);
        site.Build().HasErrors.ShouldBeTrue();
        OutputFolder.Same(old, OutputFolder.ReadAll(site.Output)).ShouldBeTrue();
    }
}
