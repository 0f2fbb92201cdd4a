using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Parse.Markdown;
using SiteGen.Text;

namespace SiteGen.Parse.Proofreading;

/// <summary>Finds what belongs to one person: identity codes, e-mail addresses made of names, telephone numbers.</summary>
internal static partial class PersonalData
{
    // Words of shared mailboxes; an address with one of them is an office's, whatever stands beside it.
    private static readonly FrozenSet<string> Shared = (
        "kirjaamo info palaute hallinto viestinta viestintä neuvonta asiakaspalvelu saavutettavuus tietosuoja tietosuojavastaava tietoturva kunta kaupunki liitto " +
        "virasto toimisto maakuntahallitus hallitus valtuusto lautakunta hankkeet hanke rekry posti tekninen sivistys registratur registrator respons feedback office " +
        "contact admin support webmaster registry accessibility tillganglighet dataskydd kommun stad")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static Diagnostic IdentityCode(Place place) => ProofMessages.PersonalIdentityCode(place);

    /// <summary>The column (from 0) of a Finnish personal identity code, or null.</summary>
    public static int? IdentityCodeAt(string line)
    {
        if (line.Length < 11) return null;
        foreach (Match match in IdentityPattern().Matches(line))
        {
            if (HasCheckCharacter(match.Value)) return match.Index;
        }

        return null;
    }

    /// <summary>The column of a person's e-mail address, or null.</summary>
    public static int? EmailAt(string line)
    {
        if (!line.Contains('@', StringComparison.Ordinal)) return null;
        foreach (Match match in EmailPattern().Matches(line))
        {
            if (IsPersons(match.Groups["local"].Value)) return match.Index;
        }

        return null;
    }

    /// <summary>The column of a telephone number, or null.</summary>
    public static int? TelephoneAt(string line)
    {
        foreach (Match match in TelephonePattern().Matches(line))
        {
            if (match.Value.Count(char.IsAsciiDigit) is >= 7 and <= 14) return match.Index;
        }

        return null;
    }

    /// <summary>What a link of the kinds <c>mailto:</c> and <c>tel:</c> gives away, whatever its text says.</summary>
    public static Diagnostic? OfTarget(MarkdownObject part, MarkdownText text) => part switch
    {
        AutolinkInline { IsEmail: true } link when EmailAt(link.Url) is not null => ProofMessages.PersonalEmail(text.PlaceOf(link)),
        LinkInline { Url: { } url } link when url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && EmailAt(url["mailto:".Length..]) is not null =>
            ProofMessages.PersonalEmail(text.PlaceOf(link)),
        LinkInline { Url: { } url } link when url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) => ProofMessages.TelephoneNumber(text.PlaceOf(link)),
        _ => null,
    };

    // "etunimi.sukunimi" or a bare first name.
    private static bool IsPersons(string local)
    {
        var parts = local.Split(['.', '_', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Any(Shared.Contains)) return false;
        return parts.Any(FirstNames.Contain) || (local.Contains('.', StringComparison.Ordinal) && parts.Length is 2 or 3 && parts.All(part => part.All(char.IsLetter)));
    }

    // The remainder of the nine digits by 31 gives the last character.
    private static bool HasCheckCharacter(string code)
    {
        const string characters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
        var digits = string.Concat(code.AsSpan(0, 6), code.AsSpan(7, 3));
        return characters[int.Parse(digits) % characters.Length] == char.ToUpperInvariant(code[10]);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[-+ABCDEFUVWXY]\d{3}[0-9A-Y](?![\p{L}\p{N}])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IdentityPattern();

    [GeneratedRegex(@"(?<local>[\p{L}\p{N}._-]{1,64})@[\p{L}\p{N}-]{1,63}\.[\p{L}]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmailPattern();

    // A business identity code looks much the same: seven digits, a hyphen and one digit.
    [GeneratedRegex(@"(?<![\p{L}\p{N}.,/:+-])(?!\d{7}-\d(?!\d))(\+\d{1,3}[ \u00A0-]?(\(0\)[ \u00A0]?)?\d|0[1-9])([ \u00A0-]?\d){5,11}(?![\p{L}\p{N}.,:/-]*\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TelephonePattern();
}
