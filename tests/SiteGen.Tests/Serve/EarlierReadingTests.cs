using Shouldly;
using SiteGen.Commands;
using SiteGen.Load;
using Xunit;

namespace SiteGen.Tests.Serve;

/// <summary>A build that remembers what it read before makes of every change what a build of its own makes of it.</summary>
[Trait("Speed", "Slow")]
public sealed class EarlierReadingTests
{
    private const string Strategy = "strategiat/kuntastrategia-2022-2029/";
    private const string Measures = Strategy + "1-elinvoima-ja-tyo/1.1-yrittaja-saa-vastauksen/";

    [Fact]
    public void Every_change_is_read_as_a_build_of_its_own_reads_it()
    {
        using var folder = new TemporaryFolder();
        Copy(Esimerkkila.Content, folder["content"]);
        var measure = Directory.EnumerateFiles(folder["content/" + Measures], "?-*.md").Order(StringComparer.Ordinal).First();
        var indicator = Directory.EnumerateFiles(folder["content/mittarit"], "*.csv").Order(StringComparer.Ordinal).First();
        var meeting = folder["content/kokoukset/2026-10-26-kunnanhallitus/index.md"];
        var earlier = new EarlierReading();
        foreach (var change in new Action[]
        {
            () => { },
            () => File.AppendAllText(measure, "\n\nLisätty virke.\n"),
            () => Replace(measure, "otsikko:", "ostikko:"),
            () => Replace(measure, "ostikko:", "otsikko:"),
            () => File.AppendAllText(indicator, "2031;7\n"),
            () => Replace(meeting, "ulkisuus: julkinen", "ulkisuus: ei julkinen"),
            () => Replace(folder["content/" + Measures + "index.md"], "---\n", "---\nluonnos: kyllä\n"),
            () => Replace(folder["content/" + Measures + "index.md"], "luonnos: kyllä\n", string.Empty),
            () => Replace(folder["content/" + Strategy + "index.md"], "---\n", "---\n# rivi\n"),
            () => File.Delete(indicator),
            () => File.Move(measure, measure.Replace(".md", "-uusi.md", StringComparison.Ordinal)),
            () => File.AppendAllText(folder["content/site.yml"], "lisenssi: CC BY 4.0\n"),
        })
        {
            change();
            Shown(folder["content"], earlier).ShouldBe(Shown(folder["content"], null));
        }
    }

    // Every field of every document, and every message.
    private static string Shown(string content, EarlierReading? earlier)
    {
        var options = new BuildOptions
        {
            Content = content,
            Private = null,
            Output = content + "-output",
            Theme = null,
            BaseUrl = null,
            Today = new DateOnly(2026, 11, 15),
            IncludeDrafts = false,
            Strict = false,
            Force = false,
            Writes = false,
        };
        var planned = Build.Plan(options, new BuildProgress(null), earlier);
        return planned.Site.Texts.Single(text => text.Path.Value == "data/site.json").Text
            + string.Join('\n', planned.Open(strict: false).Open.Select(found => DiagnosticWriter.Line(found, "fi")))
            + string.Join('\n', planned.Site.Pages.Select(page => page.Path.Value));
    }

    private static void Replace(string file, string old, string next)
    {
        var text = File.ReadAllText(file);
        text.ShouldContain(old);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(file, text[..at] + next + text[(at + old.Length)..]);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
