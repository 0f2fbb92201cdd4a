using System.Collections.Immutable;
using SiteGen.Create;
using SiteGen.Diagnostics;
using SiteGen.Import;

namespace SiteGen.Commands;

/// <summary>What an import tells at its end: what was made, what was recognised, what remains to do.</summary>
internal static class ImportSummary
{
    private const int PartsOfCard = 5;

    public static Localized NothingWritten { get; } = new("Mitään ei kirjoitettu.", "Ingenting skrevs.", "Nothing was written.");

    public static Localized Of(ImportCounts counts, IReadOnlyCollection<NewFile> files, int remarks, bool isDryRun)
    {
        var recognised = Recognised(counts);
        var made = isDryRun
            ? new Localized($"Tiedostoja kirjoitettaisiin {files.Count}.", $"{files.Count} filer skulle skrivas.", $"{files.Count} files would be written.")
            : new Localized($"Luonnoksia ja kuvia kirjoitettiin {files.Count}.", $"{files.Count} utkast och bilder skrevs.", $"{files.Count} drafts and pictures were written.");
        var left = new Localized(
            $"Tarkistettavaa: {remarks}. Lue luonnokset, korjaa yllä mainitut kohdat ja katso tulos komennolla sitegen build --drafts. Asiakirja julkaistaan vasta, kun poistat siitä rivin ”luonnos: kyllä”.",
            $"Att granska: {remarks}. Läs utkasten, rätta punkterna ovan och se resultatet med sitegen build --drafts. Ett dokument publiceras först när du tar bort raden ”utkast: ja”.",
            $"To look at: {remarks}. Read the drafts, correct what is told above, and see the result with sitegen build --drafts. A document is published only when you remove its line “draft: yes”.");
        return new(Join(made.Fi, recognised.Fi, left.Fi), Join(made.Sv, recognised.Sv, left.Sv), Join(made.En, recognised.En, left.En));
    }

    /// <summary>The diagnostics with paths as they are from where the command was given.</summary>
    public static ImmutableArray<Diagnostic> Shown(IEnumerable<Diagnostic> diagnostics, string content) =>
        [.. diagnostics.Select(diagnostic => diagnostic.Place.File.EndsWith(".md", StringComparison.Ordinal) && File.Exists(diagnostic.Place.File) ? diagnostic : diagnostic with { Place = diagnostic.Place with { File = Path.Exists(Path.Combine(content, diagnostic.Place.File)) ? Shown(content, diagnostic.Place.File) : diagnostic.Place.File } })];

    public static string Shown(string content, string path) => Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(content, path)).Replace('\\', '/');

    private static Localized Recognised(ImportCounts counts)
    {
        var found = new List<Localized>();
        Add(counts.Elements, n => new($"strategian osia {n}", $"delar av strategin: {n}", $"elements of a strategy: {n}"));
        Add(counts.Measures, n => new(
            $"toimenpiteitä {n}, joista kortti {counts.Cards}:lla ja kortin osia {counts.Parts} / {counts.Cards * PartsOfCard}", $"åtgärder: {n}, varav med kort {counts.Cards}, kortdelar {counts.Parts} / {counts.Cards * PartsOfCard}",
            $"measures: {n}, of which with a card {counts.Cards}, parts of cards {counts.Parts} / {counts.Cards * PartsOfCard}"));
        Add(counts.Items, n => new($"esityslistan asioita {n}", $"ärenden: {n}", $"agenda items: {n}"));
        Add(counts.Questions, n => new($"arvioinnin kysymyksiä {n}", $"utvärderingsfrågor: {n}", $"evaluation questions: {n}"));
        Add(counts.Findings, n => new($"havaintoja {n}", $"iakttagelser: {n}", $"findings: {n}"));
        Add(counts.Pictures, n => new($"kuvia {n}", $"bilder: {n}", $"pictures: {n}"));
        return found.Count == 0 ? Localized.Same(string.Empty) : new(
            $"Tunnistettiin: {string.Join(", ", found.Select(one => one.Fi))}.", $"Kändes igen: {string.Join(", ", found.Select(one => one.Sv))}.", $"Recognised: {string.Join(", ", found.Select(one => one.En))}.");

        void Add(int number, Func<int, Localized> text)
        {
            if (number > 0) found.Add(text(number));
        }
    }

    private static string Join(params string[] sentences) => string.Join('\n', sentences.Where(sentence => sentence.Length > 0));
}
