using System.Text;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace SiteGen.Tests.Commands;

/// <summary>
/// From an empty folder to a site with a measure, its status, a meeting with a withheld item and an evaluation, by commands
/// and what they say. The verified file is what a clerk would see; docs/ensimmainen-tunti.md shows the same.
/// </summary>
[Collection(ConsoleTests.Name)]
public sealed class TranscriptTests
{
    private const string Today = "2026-11-25";
    private const string Item = "content/kokoukset/2026-12-14-kunnanhallituksen-kokous/2-sopimusasia.md";
    private const string Draft = "luonnos: kyllä # poista tämä rivi, kun teksti on valmis julkaistavaksi\n";

    private readonly StringBuilder transcript = new();

    [Fact]
    public void Commands_lead_from_an_empty_folder_to_a_site()
    {
        using var folder = new TemporaryFolder();
        var before = Environment.CurrentDirectory;
        Directory.CreateDirectory(folder.Path);
        Environment.CurrentDirectory = folder.Path;
        try
        {
            Lead();
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }

        File.ReadAllText(folder["output/kokoukset/2026-12-14-kunnanhallituksen-kokous/index.html"]).ShouldContain("Sopimusasia");
        Directory.EnumerateFiles(folder["output"], "*.html", SearchOption.AllDirectories).ShouldAllBe(page => !File.ReadAllText(page).Contains("Yrityksen nimi", StringComparison.Ordinal));
        Snapshot.Verify(Path.Combine(Repository.Tests, "Commands", "Transcripts", "tyhjasta-kansiosta"), transcript.ToString());
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "ensimmainen-tunti.md")).ShouldContain(transcript.ToString().TrimEnd(), customMessage: "the first hour shows the transcript");
    }

    private void Lead()
    {
        Run(0, "init", "--language", "fi", "--organisation", "Esimerkkilän kunta", "--name", "Esimerkkilän strategia", "--feedback", "kirjaamo@esimerkkila.example", "--repository", "esimerkkila/strategia");
        Run(0, "build");
        Run(0, "new", "toimenpide", "Yritysneuvonta yhdestä paikasta", "--in", "1.1");
        Run(0, "new", "tila", "1.1 B", "--status", "etenee", "--reason", "Numero on avattu.", "--forum", "johtoryhmä");
        Run(0, "new", "kokous", "Kunnanhallituksen kokous", "--date", "2026-12-14");
        Run(0, "new", "asia", "Sopimusasia", "--in", "kokoukset/2026-12-14-kunnanhallituksen-kokous");
        Run(0, "new", "arviointi", "Johtoryhmän itsearviointi");
        foreach (var file in Directory.EnumerateFiles("content", "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray())
        {
            if (File.ReadAllText(file).Contains(Draft, StringComparison.Ordinal)) Edit(file, "poista rivi ”luonnos: kyllä”", text => text.Replace(Draft, string.Empty, StringComparison.Ordinal));
        }

        Edit(Item, "tyhjennä rivi ”julkisuus: julkinen” ja kirjoita asia", text => text.Replace("julkisuus: julkinen", "julkisuus:", StringComparison.Ordinal).Replace("Kirjoita teksti tähän.", "Yrityksen nimi ja sopimuksen hinta.", StringComparison.Ordinal));
        Edit("content/arvioinnit/johtoryhman-itsearviointi-2026/index.md", "kirjoita rivi ”arvioija: johtoryhmä”", text => text.Replace("vuosi: 2026", "vuosi: 2026\narvioija: johtoryhmä", StringComparison.Ordinal));
        Run(1, "check");
        Run(0, "explain", "SG0301");
        Edit(Item, "kirjoita ”julkisuus: vain otsikko” ja ”julkinen otsikko: Sopimusasia”", text => text.Replace("julkisuus:", "julkisuus: vain otsikko\njulkinen otsikko: Sopimusasia", StringComparison.Ordinal));
        Run(1, "check");
        Edit(Item, "siirrä salassa pidettävä teksti pois julkisesta repositoriosta", text => text.Replace("Yrityksen nimi ja sopimuksen hinta.\n", string.Empty, StringComparison.Ordinal));
        Run(0, "check");
        Run(0, "build");
        Run(0, "audit");
    }

    private void Run(int code, params string[] words)
    {
        transcript.Append("$ sitegen ").AppendJoin(' ', words.Select(word => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word)).Append('\n');
        // The same day every day.
        string[] day = words[0] switch
        {
            "new" => words.Contains("--date") ? [] : ["--date", Today],
            "explain" => ["--language", "fi"],
            _ => ["--today", Today],
        };
        var run = Command.Run([.. words, .. day]);
        transcript.Append(Steady((run.Output + run.Errors).ReplaceLineEndings("\n").TrimEnd())).Append("\n\n");
        run.ExitCode.ShouldBe(code, transcript.ToString());
    }

    // Clocks differ, and how many files a site has hangs on the theme.
    private static string Steady(string text) => Regex.Replace(
        Regex.Replace(text, @"\d+,\d\d s\b", "0,50 s", RegexOptions.None, TimeSpan.FromSeconds(1)),
        @"Kirjoitettiin \d+, ennallaan \d+, poistettiin \d+", "Kirjoitettiin …, ennallaan …, poistettiin …", RegexOptions.None, TimeSpan.FromSeconds(1));

    private void Edit(string file, string how, Func<string, string> change)
    {
        var text = File.ReadAllText(file);
        var next = change(text);
        next.ShouldNotBe(text, file);
        File.WriteAllText(file, next);
        transcript.Append($"(Muokkaus: {file.Replace('\\', '/')}: {how}.)\n\n");
    }
}
