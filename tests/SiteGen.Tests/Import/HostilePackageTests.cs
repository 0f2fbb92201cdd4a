using System.IO.Compression;
using System.Text;
using Shouldly;
using SiteGen.Tests.Commands;
using Xunit;

namespace SiteGen.Tests.Import;

[Collection(ConsoleTests.Name)]
public sealed class HostilePackageTests
{
    private const string Document = "word/document.xml";

    [Fact]
    public void An_encrypted_file_is_told() => ShouldFail("SG1203", "salattu.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]);

    [Fact]
    public void Half_a_file_is_told()
    {
        var whole = new WordFixture().Text("Teksti").Save();
        for (var part = 1; part < 8; part++) ShouldFail("SG1204", "puolikas.docx", whole[..(whole.Length * part / 8)]);
    }

    [Fact]
    public void A_file_of_another_kind_is_told() => ShouldFail("SG1204", "esitys.pptx", new WordFixture().Text("Teksti").Save());

    [Fact]
    public void A_zip_bomb_is_not_unpacked() => ShouldFail("SG1205", "pommi.docx", With("word/media/image1.png", stream =>
    {
        var zeros = new byte[1024 * 1024];
        for (var i = 0; i < 64; i++) stream.Write(zeros);
    }));

    [Fact]
    public void A_document_type_definition_is_refused() =>
        ShouldFail("SG1204", "xxe.docx", With(Document, Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>")));

    [Fact]
    public void Elements_without_end_within_elements_are_refused() =>
        ShouldFail("SG1204", "syva.docx", With(Document, Encoding.UTF8.GetBytes("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + string.Concat(Enumerable.Repeat("<w:p>", 20_000)) + string.Concat(Enumerable.Repeat("</w:p>", 20_000)) + "</w:body></w:document>")));

    [Fact]
    public void Names_that_climb_out_of_the_package_write_nothing()
    {
        using var site = new TestSite();
        site.Import("nimi.docx", With("../../ulos.md", "x"u8.ToArray()));
        Directory.EnumerateFiles(site.Root, "ulos.md", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private static byte[] With(string entry, byte[] bytes) => With(entry, stream => stream.Write(bytes));

    private static byte[] With(string entry, Action<Stream> write)
    {
        using var stream = new MemoryStream();
        stream.Write(new WordFixture().Text("Teksti").Save());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(entry)?.Delete();
            using var own = archive.CreateEntry(entry).Open();
            write(own);
        }

        return stream.ToArray();
    }

    private static void ShouldFail(string code, string name, byte[] bytes)
    {
        using var site = new TestSite();
        var before = site.Paths();
        var run = site.Import(name, bytes);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(code);
        site.Paths().ShouldBe(before);
    }
}
