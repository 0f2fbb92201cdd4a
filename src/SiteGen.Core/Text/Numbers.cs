using System.Globalization;

namespace SiteGen.Text;

/// <summary>Numbers as writers give them and as pages show them in three languages.</summary>
public static class Numbers
{
    private const char NonBreakingSpace = '\u00A0';
    private const char Minus = '\u2212';
    private const int MostDecimals = 6;

    /// <summary>The largest number that a series or a target may hold: more than any municipality counts.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>
    /// The number of a text that is nothing but a number: 84,3 or 84.3 or 1 234,5 or −3; null of anything else and of numbers
    /// beyond <see cref="Largest"/>.
    /// </summary>
    public static decimal? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = string.Concat(text.Trim().Where(c => c is not (' ' or NonBreakingSpace or '\u202F'))).Replace(Minus, '-').Replace(',', '.');
        return HasGroups(text.Trim()) && decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && decimal.Abs(number) <= Largest ? decimal.Round(number, MostDecimals, MidpointRounding.AwayFromZero) : null;
    }

    /// <summary>How many decimals <paramref name="number"/> was written with, not counting noughts at its end.</summary>
    public static int Decimals(decimal number) => (number / 1.0000000000000000000000000000m).Scale;

    /// <summary>"1 234,5" in Finnish (<c>fi</c>) and Swedish (<c>sv</c>), "1,234.5" in English (<c>en</c>), with so many decimals.</summary>
    public static string Format(decimal number, int decimals, string language)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        var plain = decimal.Abs(rounded).ToString("N" + decimals, CultureInfo.InvariantCulture);
        var own = language == "en" ? plain : plain.Replace(',', NonBreakingSpace).Replace('.', ',');
        return rounded < 0 ? Minus + own : own;
    }

    /// <summary>A change: "+0,6", "−1", "0".</summary>
    public static string FormatChange(decimal change, int decimals, string language) =>
        (decimal.Round(change, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" : string.Empty) + Format(change, decimals, language);

    // A space stands only between groups of three digits, so that "1 2" is not taken for twelve.
    private static bool HasGroups(string text)
    {
        var groups = text.Split(' ', NonBreakingSpace, '\u202F');
        return groups.Length == 1
            || (groups[0].TrimStart('-', Minus, '+').Length is > 0 and <= 3 && groups[1..].All(group => group.TakeWhile(char.IsAsciiDigit).Count() == 3)
                && groups[1..^1].All(group => group.Length == 3));
    }
}
