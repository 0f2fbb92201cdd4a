using System.Text;

namespace SiteGen.Text;

/// <summary>
/// The part of an address or anchor made from a name: lower-case ASCII letters, digits and single hyphens, at most
/// <see cref="MaxLength"/> characters, never empty. Å and Ä become a, Ö becomes o, as Finnish addresses are written.
/// </summary>
public readonly record struct Slug
{
    public const int MaxLength = 80;

    private readonly string? value;

    private Slug(string value) => this.value = value;

    public string Value => value ?? "x";

    /// <summary>The slug of any text; a text without a letter or digit gives <c>x</c>.</summary>
    public static Slug From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = IsSlug(text) ? text : Build(text);
        return new Slug(slug);
    }

    private static bool IsSlug(string text)
    {
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '-' ? text[i - 1] == '-' : !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c)) return false;
        }

        return true;
    }

    private static string Build(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            // A soft hyphen and a mark behind its letter are part of the word.
            if (character == '\u00AD' || LatinLetters.IsMark(character)) continue;
            var folded = Fold(LatinLetters.WithoutMark(character));
            if (slug.Length + folded.Length > MaxLength) break;
            if (folded.Length > 0) slug.Append(folded);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var result = slug.ToString().Trim('-');
        return result.Length == 0 ? "x" : result;
    }

    private static string Fold(char character) => character switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => character.ToString(),
        >= 'A' and <= 'Z' => ((char)(character + 32)).ToString(),
        'ø' or 'Ø' => "o",
        'æ' or 'Æ' => "ae",
        'ß' => "ss",
        'đ' or 'Đ' => "d",
        'ł' or 'Ł' => "l",
        _ => string.Empty,
    };

    public override string ToString() => Value;
}
