namespace SiteGen.Vocabulary;

/// <summary>Reads headings of a measure card's parts: "4. Vastuutaho (roolit):".</summary>
public static class CardHeading
{
    private const int MostDigits = 3;

    /// <summary>The part that <paramref name="title"/> names, with its number where it has one; null where it names none.</summary>
    public static (CardPart Part, int? Number)? Find(string title)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (title.Length == 0) return null;
        var (number, words) = Split(title);
        return words.Length > 0 && Words.CardHeadings.Find(words) is { } part ? (part, number) : null;
    }

    /// <summary>A heading's number ("4." → 4) and its words without number, brackets and closing colon.</summary>
    public static (int? Number, string Words) Split(string title)
    {
        var rest = title.AsSpan().Trim();
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits])) digits++;
        int? number = digits is > 0 and <= MostDigits ? int.Parse(rest[..digits]) : null;
        if (number is not null) rest = rest[digits..].TrimStart().TrimStart(".)").TrimStart();
        var end = rest.IndexOfAny('(', ':');
        return (number, (end < 0 ? rest : rest[..end]).Trim().ToString());
    }
}
