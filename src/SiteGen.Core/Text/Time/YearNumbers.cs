namespace SiteGen.Text.Time;

/// <summary>Which numbers are years: 1990–2099 in full, and 20–59 where a month, a season or a day stands before them.</summary>
internal static class YearNumbers
{
    public static int? Full(Token token) => token.Text.Length == 4 && token.IsNumber(1990, 2099) ? token.Value : null;

    public static int? Short(Token token) => token.Text.Length == 2 && token.IsNumber(20, 59) ? 2000 + token.Value : null;

    public static int? FullOrShort(Token token) => Full(token) ?? Short(token);
}
