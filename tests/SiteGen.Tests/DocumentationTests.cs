using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Tests.Commands;
using Xunit;

namespace SiteGen.Tests;

/// <summary>The documentation is a site, and its commands do what it says.</summary>
[Collection(ConsoleTests.Name)]
public sealed class DocumentationTests
{
    [Fact]
    public void The_documentation_is_built_by_the_program_without_errors()
    {
        using var folder = new TemporaryFolder();
        var run = Command.Run("build", "--content", Path.Combine(Repository.Root, "docs"), "--output", folder["output"], "--today", "2026-06-01", "--language", "fi");
        run.ExitCode.ShouldBe(0, run.Output);
        File.ReadAllText(folder["output/messages.html"]).ShouldContain("id=\"sg0301\"");
    }

    /// <summary>Each kind has a heading, a command that makes one, and a picture of its page.</summary>
    [Fact]
    public void Each_kind_of_document_has_its_command_and_a_picture()
    {
        var docs = Path.Combine(Repository.Root, "docs");
        var sections = File.ReadAllText(Path.Combine(docs, "asiakirjat.md")).Split("\n### ").Skip(1).ToDictionary(section => section[..section.IndexOf('\n', StringComparison.Ordinal)].ToLowerInvariant());
        foreach (var kind in SiteGen.Vocabulary.Words.Kinds.Entries.Select(word => word.In("fi")))
        {
            sections.ShouldContainKey(kind);
            sections[kind].ShouldContain("`sitegen new ");
            var pictures = Regex.Matches(sections[kind], @"!\[[^\]]+\]\((?<file>images/[^)]+)\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
            pictures.Count.ShouldBeGreaterThan(0, kind);
            foreach (Match picture in pictures) File.Exists(Path.Combine(docs, picture.Groups["file"].Value)).ShouldBeTrue(picture.Value);
        }
    }

    /// <summary>From an empty folder to a built site, by the commands of docs/ensimmainen-tunti.md in their order.</summary>
    [Fact]
    public void The_first_hour_leads_from_an_empty_folder_to_a_built_site()
    {
        using var folder = new TemporaryFolder();
        var content = folder["kunta/content"];
        var commands = Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "ensimmainen-tunti.md")), "(?m)^sitegen (?<words>.+)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(match => Words(match.Groups["words"].Value)).ToArray();
        commands.Select(words => words[0]).ShouldBe(["init", "build", "new", "new", "new", "new", "serve", "check", "audit", "explain"]);
        foreach (var words in commands.Where(words => words[0] != "serve"))
        {
            string[] place = words[0] switch
            {
                "init" => [folder["kunta"], "--yes", "--language", "fi"],
                "build" => ["--content", content, "--output", folder["output"]],
                "explain" => [],
                _ => ["--content", content],
            };
            var run = Command.Run([.. words, .. place]);
            run.ExitCode.ShouldBe(0, $"{string.Join(' ', words)}\n{run.Output}{run.Errors}");
        }

        foreach (var file in Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Where(line => !line.StartsWith("luonnos: kyllä", StringComparison.Ordinal)));
        }

        Command.Run("build", "--content", content, "--output", folder["output"]).ExitCode.ShouldBe(0);
        var pages = Directory.EnumerateFiles(folder["output"], "*.html", SearchOption.AllDirectories).Select(page => (Name: Path.GetRelativePath(folder["output"], page), Text: File.ReadAllText(page))).ToArray();
        pages.ShouldContain(page => page.Text.Contains("<h1>", StringComparison.Ordinal) && page.Name.Contains("yritysneuvonta-yhdesta-paikasta", StringComparison.Ordinal));
        pages.ShouldContain(page => page.Text.Contains("Numero on avattu.", StringComparison.Ordinal));
        pages.ShouldContain(page => page.Name.Contains("2027-01-11-kunnanhallituksen-kokous", StringComparison.Ordinal));
        pages.ShouldContain(page => page.Name.StartsWith("arvioinnit", StringComparison.Ordinal));
    }

    private static string[] Words(string line) =>
        [.. Regex.Matches(line, "\"(?<word>[^\"]*)\"|(?<word>\\S+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(match => match.Groups["word"].Value)];
}
