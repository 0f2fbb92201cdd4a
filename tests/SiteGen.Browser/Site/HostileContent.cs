using System.Globalization;
using System.Text;

namespace SiteGen.Browser.Site;

/// <summary>
/// Content that tries the layout: words and titles that no line holds, a table of forty columns, an agenda of eighty
/// items, a strategy of four hundred measures, indicators of one value and of four hundred.
/// </summary>
internal static class HostileContent
{
    private const int Branches = 8;
    private const int MeasuresOfBranch = 50;
    private const int AgendaItems = 80;
    private const int MostValues = 400;

    /// <summary>A word of 120 letters without a place to break it.</summary>
    public static readonly string Word = string.Concat(Enumerable.Repeat("epäjärjestelmällistyttämättömyydellänsäkäänköhän", 3))[..120];

    /// <summary>A title of 300 characters.</summary>
    public static readonly string Title = string.Concat(Enumerable.Repeat("Kunnan palveluverkon kehittäminen ", 9))[..299] + "n";

    /// <summary>The page of a table that no paper holds.</summary>
    public const string WideTable = "taulukko.html";

    public const int Columns = 40;
    public const int Rows = 30;

    private static readonly string[] States = ["etenee", "valmis", "viivästynyt", "ei aloitettu"];

    /// <summary>Pages that show it all, as their paths in the output.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "index.html", "kokoukset/2026-10-01-hallitus/index.html", "mittarit/sarja-1.html", "mittarit/sarja-400.html", "ryhmat/hallitus.html",
        "strategiat/iso/1-painopiste/1-1-toimenpide.html", "strategiat/iso/1-painopiste/1-2-toimenpide.html", "strategiat/iso/1-painopiste/index.html",
        "strategiat/iso/index.html", "strategiat/iso/neljannekset/2026-q4-1.html", "strategiat/iso/neljannekset/2026-q4.html", WideTable,
    ];

    /// <summary>Writes the content into <paramref name="folder"/>.</summary>
    public static void WriteTo(string folder)
    {
        foreach (var (path, text) in Files())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    /// <summary>What stands in a cell of the wide table.</summary>
    public static string Cell(int row, int column) => $"{row * column} 000";

    private static IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("site.yml", "nimi: Koetinkivi\nkieli: fi\norganisaatio: Esimerkkilän kunta\npalaute:\n  sähköposti: palaute@esimerkkila.example\n");
        yield return ("index.md", Document("Koetinkivi", $"tiivistelmä: {Word}\n", "Sivusto, jonka sisältö koettelee asettelua."));
        yield return ("ryhmat/hallitus.md", Document($"Hallitus {Word}", string.Empty, "Ryhmä."));
        yield return ("taulukko.md", Document(Title, string.Empty, $"## {Word}\n\n{Table()}\n`{Word}{Word}`\n"));
        yield return ("kokoukset/2026-10-01-hallitus/index.md", Document("Kokous", "ryhmä: ../../ryhmat/hallitus.md\npäivä: 1.10.2026\n", string.Concat(
            Enumerable.Range(1, AgendaItems).Select(i => $"## {i} § {Named(i, "Asia")}\n\n- Julkisuus: julkinen\n\nAsian teksti.\n\n"))));
        yield return ("strategiat/iso/index.md", Document(
            Word,
            "asiakirjan tila: hyväksytty\nhyväksytty: 1.1.2025\nhyväksyjä: kunnanvaltuusto\nkausi: 2025–2029\ntasot:\n  - nimi: painopiste\n  - nimi: toimenpide\n",
            "Neljäsataa toimenpidettä."));
        for (var branch = 1; branch <= Branches; branch++)
        {
            yield return ($"strategiat/iso/{branch}-painopiste/index.md", Document(Named(branch, "Painopiste"), string.Empty, "Painopisteen teksti."));
            for (var i = 1; i <= MeasuresOfBranch; i++)
            {
                yield return ($"strategiat/iso/{branch}-painopiste/{branch}.{i}-toimenpide.md", Document(
                    Named(i, "Toimenpide"),
                    $"vastuutaho: [{Word}, kunnanjohtaja]\nseuranta:\n  - päivä: 1.10.2026\n    tila: {States[i % States.Length]}\n    peruste: {Word}\n",
                    "## Aikataulu\n\n2025–2026"));
            }
        }

        foreach (var count in new[] { 1, MostValues })
        {
            yield return ($"mittarit/sarja-{count}.md", Document($"Sarja {count}", "yksikkö: euroa asukasta ja vuotta kohti\nhyvä suunta: ylös\ntavoite: 400\n", "Mittarin teksti."));
            yield return ($"mittarit/sarja-{count}.csv", "aika;arvo\n" + string.Concat(Enumerable.Range(MostValues - count, count)
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"{(i % 12) + 1}/{1993 + (i / 12)};{i * 37 % 500}\n"))));
        }
    }

    private static string Document(string title, string head, string text) => $"---\notsikko: {title}\n{head}---\n\n{text}\n";

    // The first of its kind has a word that no line holds, the second a title that no screen holds.
    private static string Named(int number, string name) => number switch { 1 => $"{name} {Word}", 2 => Title, _ => $"{name} {number}" };

    private static string Table()
    {
        var table = new StringBuilder();
        Row(Enumerable.Range(1, Columns).Select(column => $"Sarake {column}"));
        Row(Enumerable.Repeat("---", Columns));
        for (var row = 1; row <= Rows; row++) Row(Enumerable.Range(1, Columns).Select(column => Cell(row, column)));
        return table.ToString();

        void Row(IEnumerable<string> cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
    }
}
