using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Content;

/// <summary>
/// Writes the content of a municipality: strategies with elements and measures whose statuses are followed, meetings with
/// attachments, evaluations, indicators, news and plain pages, the last two in two languages. The same numbers give the
/// same bytes.
/// </summary>
internal sealed class ContentGenerator
{
    private const int PagesOfStrategy = 1000;
    private const int Seed = 20260601;

    private readonly string folder;
    private readonly Writer writer = new(Seed);
    private readonly int attachmentBytes;
    private readonly List<string> addresses = [];

    private ContentGenerator(string folder, int attachmentBytes) => (this.folder, this.attachmentBytes) = (folder, attachmentBytes);

    /// <param name="folder">Where the content goes; it is made anew.</param>
    /// <param name="pages">About how many pages documents make.</param>
    /// <param name="attachmentMegabytes">How much all attachments of meetings weigh together.</param>
    public static void Write(string folder, int pages, int attachmentMegabytes)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        var meetings = Math.Max(1, pages / 5);
        new ContentGenerator(folder, (int)(attachmentMegabytes * 1_000_000L / meetings)).WriteAll(pages, meetings);
    }

    private void WriteAll(int pages, int meetings)
    {
        Put("site.yml", "nimi: Mittauksen kunta\nkuvaus: Keksitty kunta, jonka sivuilla mitataan nopeutta.\nkieli: fi\nosoite: https://mittaus.example/strategia/\norganisaatio: Mittauksen kunta\n");
        Put("index.md", $"---\ntitle: Etusivu\n---\n\n{writer.Paragraph(3)}\n");
        Put("index.sv.md", $"---\ntitle: Framsida\n---\n\n{writer.Swedish(3)}\n");
        Put("ryhmat/kunnanhallitus.md", Page("Kunnanhallitus", string.Empty, writer.Paragraph(3)));
        var indicators = Indicators(pages / 20);
        var strategies = Math.Max(1, pages / 2 / PagesOfStrategy);
        for (var i = 0; i < strategies; i++) Strategy(i, pages / 2 / strategies, indicators);
        for (var i = 0; i < meetings; i++) Meeting(i);
        for (var i = 0; i < Math.Max(1, pages / 200); i++) Evaluation(i, strategies);
        Translated("uutiset", "uutinen", pages / 15, i => string.Create(CultureInfo.InvariantCulture, $"päivä: {Day(i)}\n"));
        Translated("sivut", "sivu", pages / 25, _ => string.Empty);
    }

    private string[] Indicators(int count)
    {
        var paths = new string[count];
        for (var i = 0; i < count; i++)
        {
            paths[i] = $"mittarit/mittari-{i:00000}.md";
            Put(paths[i], Page($"{writer.Name()} {i}", "yksikkö: kappaletta\nhyvä suunta: ylös\ntavoite: 1200\ntavoitevuosi: 2029\nlähtöarvo: 800\nlähde: Kunnan tilastot\npäivitysväli: vuosittain\n", writer.Paragraph(2)));
            Put(Path.ChangeExtension(paths[i], ".csv"), "aika;arvo\n" + string.Concat(Enumerable.Range(2018, 8).Select(year => $"{year};{800 + writer.Next(400)}\n")));
        }

        return paths;
    }

    // Four points, four elements below each, and measures below them.
    private void Strategy(int number, int measures, string[] indicators)
    {
        var root = $"strategiat/strategia-{number}";
        Put($"{root}/index.md", Page($"Strategia {number}", "organisaatio: Mittauksen kunta\nkausi: 2022–2029\nasiakirjan tila: hyväksytty\nhyväksytty: 13.6.2022\ntasot:\n  - nimi: painopiste\n  - nimi: tavoite\n  - nimi: toimenpide\n", writer.Paragraph(4)));
        var each = Math.Max(1, measures / 16);
        for (var point = 1; point <= 4; point++)
        {
            Put($"{root}/{point}-painopiste/index.md", Page($"{writer.Name()} {number}.{point}", "kausi: 2022–2029\n", writer.Paragraph(4)));
            for (var element = 1; element <= 4; element++)
            {
                var parent = $"{root}/{point}-painopiste/{point}.{element}-tavoite";
                Put($"{parent}/index.md", Page($"{writer.Name()} {number}.{point}.{element}", string.Empty, writer.Paragraph(3)));
                for (var i = 0; i < each; i++)
                {
                    addresses.Add($"{parent}/{i + 1:000}-toimenpide.md");
                    Put(addresses[^1], Measure($"{writer.Name()} {number}.{point}.{element}.{i}", indicators));
                }
            }
        }
    }

    private string Measure(string title, string[] indicators)
    {
        var head = new StringBuilder("kausi: 2024–2027\nvastuutaho: [kehitysjohtaja, sivistysjohtaja]\n");
        if (indicators.Length > 0 && writer.Next(4) == 0) head.Append(CultureInfo.InvariantCulture, $"mittarit:\n  - ../../../../{writer.One(indicators)}\n");
        head.Append("seuranta:\n");
        for (var (year, end) = (2024, 2024 + writer.Next(3)); year <= end; year++)
        {
            head.Append(CultureInfo.InvariantCulture, $"  - päivä: {1 + writer.Next(28)}.{1 + writer.Next(12)}.{year}\n    tila: {writer.One("etenee", "viivästynyt", "valmis", "ei aloitettu")}\n    peruste: {writer.Sentence()}\n    foorumi: johtoryhmä\n");
        }

        return Page(title, head.ToString(), $"""
            {writer.Paragraph(3)}

            ## 1. Konkreettiset toimenpiteet

            - {writer.Sentence()}
            - {writer.Sentence()}
            - {writer.Sentence()}

            ## 2. Aikataulu

            {1 + writer.Next(12)}/2024 – {1 + writer.Next(12)}/2027

            ## 3. Tavoitetila

            {writer.Paragraph(2)}

            ## 4. Vastuutaho

            Kehitysjohtaja ja sivistysjohtaja.
            """);
    }

    private void Meeting(int number)
    {
        var parent = $"kokoukset/kokous-{number:00000}";
        Put($"{parent}/index.md", Page($"Kunnanhallituksen kokous {number}", $"ryhmä: ../../ryhmat/kunnanhallitus.md\npäivä: {Day(number)}\nkello: 17.00\npaikka: Kunnantalo\nliitteet:\n  - tiedosto: liite.pdf\n    otsikko: {writer.Name()} {number}\n    julkisuus: julkinen\n", $"""
            {writer.Sentence()}

            ## 1 § {writer.Name()}

            - Julkisuus: julkinen
            - Koskee: [Toimenpide](../../{addresses[writer.Next(addresses.Count)]})

            {writer.Paragraph(4)}

            ### Päätös

            {writer.Sentence()}

            ## 2 § {writer.Name()}

            - Julkisuus: julkinen

            {writer.Paragraph(3)}

            ### Päätös

            Merkitään tiedoksi.
            """));
        Put($"{parent}/liite.pdf", [.. "%PDF-1.4\n"u8, .. writer.Bytes(Math.Max(200, attachmentBytes))]);
    }

    private void Evaluation(int number, int strategies)
    {
        var parent = $"arvioinnit/arviointi-{number:0000}";
        Put($"{parent}/index.md", Page($"Arviointi {number}", $"kohde: ../../strategiat/strategia-{number % strategies}/index.md\nvuosi: {2025 - (number / strategies)}\narvioija: ../../ryhmat/kunnanhallitus.md\nkysymykset:\n  - Onko toimittu aiotulla tavalla?\n  - Onko tarvetta muuttaa tavoitteita?\n", writer.Paragraph(2)));
        Put($"{parent}/kunnanhallitus.md", Page($"Kunnanhallituksen vastaukset {number}", "vastaaja: ../../ryhmat/kunnanhallitus.md\n", $"## Onko toimittu aiotulla tavalla?\n\n{writer.Paragraph(3)}\n\n## Onko tarvetta muuttaa tavoitteita?\n\n{writer.Paragraph(3)}"));
    }

    private void Translated(string section, string name, int count, Func<int, string> head)
    {
        for (var i = 0; i < count; i++)
        {
            Put($"{section}/{name}-{i:00000}.md", Page($"{writer.Name()} {i}", head(i), $"{writer.Paragraph(4)}\n\n## {writer.Name()}\n\n{writer.Paragraph(4)}"));
            Put($"{section}/{name}-{i:00000}.sv.md", Page($"Nyhet {i}", head(i), $"{writer.Swedish(4)}\n\n## Bakgrund\n\n{writer.Swedish(4)}"));
        }
    }

    private static string Day(int number) => string.Create(CultureInfo.InvariantCulture, $"{1 + (number % 28)}.{1 + (number / 28 % 12)}.{2022 + (number / 336 % 4)}");

    private static string Page(string title, string head, string body) => $"---\ntitle: {title}\n{head}---\n\n{body}\n";

    private void Put(string path, string text) => Put(path, Encoding.UTF8.GetBytes(text));

    private void Put(string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
