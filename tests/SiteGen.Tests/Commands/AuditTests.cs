using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Shouldly;
using SiteGen.Tests.Import;
using Xunit;

namespace SiteGen.Tests.Commands;

/// <summary>What a clerk is told before a build goes out.</summary>
[Collection(ConsoleTests.Name)]
public sealed class AuditTests
{
    private const string Meeting = "kokoukset/2026-05-04/";

    [Fact]
    public void What_goes_out_and_what_does_not_is_listed_with_its_ground()
    {
        using var site = Site();
        var run = Command.Run(["audit", "--content", site.Content, "--output", site.Output, "--today", "2026-06-01"]);
        run.ExitCode.ShouldBe(0, run.Output + run.Errors);
        run.Output.ShouldContain("index.html  <-  ");
        run.Output.ShouldContain("luonnos.md: luonnos");
        run.Output.ShouldContain("tuleva.md: julkaisupäivä ei ole tullut");
        run.Output.ShouldContain("mennyt.md: poistopäivä on mennyt");
        run.Output.ShouldContain($"{Meeting}index.md, 2: vain otsikko");
        run.Output.ShouldContain($"{Meeting}index.md, 3: ei julkinen");
        Directory.Exists(site.Output).ShouldBeFalse();
    }

    [Fact]
    public void What_appears_and_disappears_is_held_against_the_last_build()
    {
        using var site = Site().Write("vanha.md", "# Vanha sivu\n");
        site.Build().Errors().ShouldBeEmpty();
        File.Delete(Path.Combine(site.Content, "vanha.md"));
        site.Write("uusi.md", "# Uusi sivu\n");
        using var json = JsonDocument.Parse(Command.Run(["audit", "--content", site.Content, "--output", site.Output, "--today", "2026-06-01", "--format", "json"]).Output);
        json.RootElement.GetProperty("appearing").EnumerateArray().Select(path => path.GetString()).ShouldBe(["uusi.html"]);
        json.RootElement.GetProperty("disappearing").EnumerateArray().Select(path => path.GetString()).ShouldBe(["vanha.html"]);
    }

    [Fact]
    public void Names_in_office_and_pdf_files_are_told()
    {
        using var site = Site();
        var run = Command.Run(["audit", "--content", site.Content, "--output", site.Output, "--today", "2026-06-01"]);
        run.Output.ShouldContain("muistio.docx: dc:creator: Kirjoittaja Esimerkki");
        run.Output.ShouldContain("muistio.docx: Company: Esimerkkilän kunta");
        run.Output.ShouldContain("selvitys.pdf: Author: Selvittäjä (Esimerkki)");
        run.Output.ShouldContain("selvitys.pdf: dc:creator: Toinen Esimerkki");
        run.Output.ShouldContain("rikki.docx: ?: tiedostoa ei voitu lukea");
    }

    [Fact]
    public void Personal_data_in_the_text_of_attachments_is_counted_and_not_shown()
    {
        using var site = Site().Write(Meeting + "muistio.docx", new WordFixture()
            .Add(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(WordFixture.Run("Tunnus 131052-"), WordFixture.Run("308T mainitaan."))).Text("Kirjoita matti.esimerkki@kunta.example.").Text("Soita 040 123 4567.").Save());
        var run = Command.Run(["audit", "--content", site.Content, "--output", site.Output, "--today", "2026-06-01", "--language", "fi"]);
        run.Output.ShouldContain("muistio.docx: tekstissä näyttää olevan henkilötunnuksia (1)");
        run.Output.ShouldContain("muistio.docx: tekstissä näyttää olevan henkilöiden sähköpostiosoitteita (1)");
        run.Output.ShouldContain("muistio.docx: tekstissä näyttää olevan puhelinnumeroita (1)");
        run.Output.ShouldNotContain("131052");
    }

    private static TestSite Site() => new TestSite()
        .Write("luonnos.md", "---\notsikko: Luonnos\nluonnos: kyllä\n---\n")
        .Write("tuleva.md", "---\notsikko: Tuleva\njulkaistaan: 1.7.2026\n---\n")
        .Write("mennyt.md", "---\notsikko: Mennyt\npoistetaan: 1.5.2026\n---\n")
        .Write(Meeting + "index.md", """
            ---
            otsikko: Kokous
            liitteet:
              - tiedosto: muistio.docx
                julkisuus: julkinen
              - tiedosto: selvitys.pdf
                julkisuus: julkinen
              - tiedosto: rikki.docx
                julkisuus: julkinen
            ---

            ## 1 Avaus

            Julkisuus: julkinen

            ## 2 Sopimus

            Julkisuus: vain otsikko
            Julkinen otsikko: Sopimusasia

            ## 3 Muu asia

            Julkisuus: ei julkinen
            """)
        .Write(Meeting + "muistio.docx", Office())
        .Write(Meeting + "rikki.docx", "ei mitään"u8.ToArray())
        .Write(Meeting + "selvitys.pdf", Pdf());

    private static byte[] Office()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "docProps/core.xml", "<p xmlns:dc='d'><dc:creator>Kirjoittaja Esimerkki</dc:creator></p>");
            Add(archive, "docProps/app.xml", "<Properties><Company>Esimerkkilän kunta</Company></Properties>");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    // The author in an object stream, as most programs write it, and in XMP.
    private static byte[] Pdf()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true)) zlib.Write(Encoding.Latin1.GetBytes("<< /Author (Selvitt\\344j\\344 \\(Esimerkki\\)) >>"));
        return
        [
            .. "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n"u8, .. packed.ToArray(),
            .. "\nendstream\nendobj\n<dc:creator><rdf:Seq><rdf:li>Toinen Esimerkki</rdf:li></rdf:Seq></dc:creator>\n%%EOF"u8,
        ];
    }
}
