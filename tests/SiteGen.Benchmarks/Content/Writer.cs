using System.Globalization;
using System.Text;

namespace SiteGen.Benchmarks.Content;

/// <summary>Makes up texts; the same seed gives the same texts.</summary>
internal sealed class Writer(int seed)
{
    private readonly Random random = new(seed);

    public int Next(int limit) => random.Next(limit);

    public T One<T>(params T[] of) => of[random.Next(of.Length)];

    /// <summary>A compound in the basic form, with a capital letter.</summary>
    public string Name() => Capital(One(Words.Firsts) + One(Words.Lasts)[0]);

    public string Paragraph(int sentences)
    {
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++) text.Append(i > 0 ? " " : string.Empty).Append(Sentence());
        return text.ToString();
    }

    public string Sentence() => Capital(string.Format(CultureInfo.InvariantCulture, One(Words.Sentences), Compound(0), Compound(1), Compound(2), Compound(3)));

    public string Swedish(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => One(Words.Swedish)));

    /// <summary>Bytes that do not pack, as those of pictures and PDF files do not.</summary>
    public byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private string Compound(int form) => One(Words.Firsts) + One(Words.Lasts)[form];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
