using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Text.Csv;
using Xunit;

namespace SiteGen.Tests.Text;

/// <summary>What holds for every text that is taken for comma-separated values.</summary>
public sealed class CsvReaderPropertyTests
{
    private static readonly Arbitrary<string> AnyText = Arb.From(Gen.Frequency(
        (3, Gen.Elements(';', ',', '\t', '"', '\r', '\n', 'a', '1', ' ', '\uFEFF', 'ä').ArrayOf().Select(letters => new string(letters))),
        (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? string.Empty))));

    private static readonly Arbitrary<string[][]> AnyTable = Arb.From(
        Gen.Elements("", "arvo", "84,3", "a;b", "sano \"hei\"", "kaksi\nriviä", " väli ", "\t", "ä").ArrayOf(3).ArrayOf().Where(rows => rows.Length > 0));

    [Fact]
    public void No_text_makes_the_reader_throw_and_every_place_is_in_the_text() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(AnyText, text =>
    {
        var table = CsvReader.Read(text);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n').Length;
        return table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Position).Append(table.Fault ?? new CsvPosition(1, 1))
            .All(position => position.Line >= 1 && position.Line <= lines && position.Column >= 1);
    }));

    [Fact]
    public void What_is_written_by_the_rules_is_read_as_it_was() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(AnyTable, rows =>
    {
        var written = string.Join("\r\n", rows.Prepend(["a", "b", "c"]).Select(row => string.Join(';', row.Select(value => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))));
        var table = CsvReader.Read(written);
        var expected = rows.Where(row => row.Any(value => !string.IsNullOrWhiteSpace(value))).Prepend(["a", "b", "c"]);
        return table.Fault is null && table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).SequenceEqual(expected.Select(row => string.Join('|', row)));
    }));

    [Theory]
    [InlineData("aika;arvo\n2024;1,5", "1,5")]
    [InlineData("aika\tarvo\n2024\t1,5", "1,5")]
    [InlineData("aika,arvo\n2024,\"1,5\"", "1,5")]
    [InlineData("\uFEFFaika;arvo\r\n2024;\"1,5\"\r\n", "1,5")]
    public void Semicolons_tabs_and_commas_separate(string text, string value) => CsvReader.Read(text).Rows[1].Cells[1].Text.ShouldBe(value);

    [Fact]
    public void A_quotation_that_does_not_end_is_told_at_its_beginning() => CsvReader.Read("aika;arvo\n2024;\"1").Fault.ShouldBe(new CsvPosition(2, 6));
}
