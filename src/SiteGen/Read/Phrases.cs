using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace SiteGen.Read;

/// <summary>
/// The words of markup, each kept once: nearly every name and address stands on many pages, and one string serves them all.
/// </summary>
internal sealed class Phrases
{
    private const int LongestReference = 40;

    private readonly ConcurrentDictionary<string, string> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> find;

    public Phrases() => find = kept.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of an attribute, its character references read.</summary>
    public string Value(ReadOnlySpan<char> written)
    {
        if (written.Contains('&')) written = Decode(written);
        return find.TryGetValue(written, out var same) ? same : kept.GetOrAdd(written.ToString(), static text => text);
    }

    /// <summary>The name of a tag, in small letters.</summary>
    public string Name(ReadOnlySpan<char> written) =>
        written.ContainsAnyInRange('A', 'Z') ? Value(written.ToString().ToLowerInvariant()) : Value(written);

    /// <summary>Text with its character references read. What has no semicolon is none.</summary>
    public static string Decode(ReadOnlySpan<char> written)
    {
        var text = new StringBuilder(written.Length);
        while (written.IndexOf('&') is var at and >= 0)
        {
            text.Append(written[..at]);
            written = written[at..];
            var end = written[..Math.Min(written.Length, LongestReference)].IndexOf(';');
            if (end > 0 && Symbol(written[1..end]) is { } symbol)
            {
                text.Append(symbol);
                written = written[(end + 1)..];
            }
            else
            {
                text.Append('&');
                written = written[1..];
            }
        }

        return text.Append(written).ToString();
    }

    private static string? Symbol(ReadOnlySpan<char> reference) => reference switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        ['#', 'x' or 'X', .. var digits] => Character(digits, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => Character(digits, NumberStyles.None),
        _ => HtmlEntityProvider.Resolver.GetSymbol($"{reference};"),
    };

    private static string? Character(ReadOnlySpan<char> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number) ? new Rune(number).ToString() : null;
}
