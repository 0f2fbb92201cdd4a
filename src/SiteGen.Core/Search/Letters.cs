using System.Collections.Immutable;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>Puts terms in the order of the Finnish and Swedish alphabets, in which å, ä and ö come last.</summary>
internal static class Letters
{
    private const string Digits = "0–9";

    /// <summary>What the anchors of letters can be.</summary>
    public static IEnumerable<string> Anchors => "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ".Select(letter => Anchor(letter.ToString())).Append(Anchor(Digits));

    public static ImmutableArray<LetterModel> Of(IEnumerable<TermModel> terms) =>
    [
        .. terms.GroupBy(term => LetterOf(term.Text)).OrderBy(group => Order(group.Key), StringComparer.Ordinal)
            .Select(group => new LetterModel(group.Key, Anchor(group.Key), [.. group.OrderBy(term => Order(term.Text), StringComparer.Ordinal).ThenBy(term => term.Text, StringComparer.Ordinal).ThenBy(term => term.Sort, StringComparer.Ordinal)])),
    ];

    /// <summary>What the order of <paramref name="text"/> is decided by: letters and digits, each in its place.</summary>
    public static string Order(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(Place));

    private static string LetterOf(string text)
    {
        var first = text.FirstOrDefault(char.IsLetterOrDigit);
        if (!char.IsLetter(first)) return Digits;
        var upper = char.ToUpperInvariant(first);
        return (upper is 'Å' or 'Ä' or 'Ö' ? upper : LatinLetters.WithoutMark(upper)).ToString();
    }

    private static char Place(char character) => char.ToLowerInvariant(character) switch
    {
        'å' => (char)('z' + 1),
        'ä' or 'æ' => (char)('z' + 2),
        'ö' or 'ø' => (char)('z' + 3),
        var other => LatinLetters.WithoutMark(other),
    };

    private static string Anchor(string letter) => "s-" + letter switch
    {
        "Å" => "aa",
        "Ä" => "ae",
        "Ö" => "oe",
        Digits => "0-9",
        _ => Slug.From(letter).Value,
    };
}
