using System.Globalization;
using System.Text;

namespace SiteGen.Search;

/// <summary>Where one page stands in a list of pages that have a word.</summary>
internal readonly record struct Posting(int Page, Occurrence Occurrence);

/// <summary>
/// Writes lists of pages as text: for each page the distance from the one before it in base 36 (nothing for the next page),
/// the weight as a capital letter, the section as a letter or digit. <c>KaB04Cb</c> would be pages 0, 1 and 6.
/// </summary>
internal static class Postings
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const string Sections = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <param name="postings">By page.</param>
    public static string Write(IEnumerable<Posting> postings)
    {
        var text = new StringBuilder();
        var before = -1;
        foreach (var (page, occurrence) in postings)
        {
            if (page - before > 1) text.Append(Base36(page - before - 1));
            before = page;
            text.Append((char)('A' + occurrence.Weight - 1)).Append(Sections[Math.Min(occurrence.Section, Sections.Length - 1)]);
        }

        return text.ToString();
    }

    /// <summary>A number as digits and small letters.</summary>
    public static string Base36(int number)
    {
        if (number < Digits.Length) return Digits[number].ToString(CultureInfo.InvariantCulture);
        var text = string.Empty;
        for (; number > 0; number /= Digits.Length) text = Digits[number % Digits.Length] + text;
        return text;
    }
}
