using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>Texts in stylesheets.</summary>
public static class CssText
{
    /// <summary><paramref name="text"/> as a string of CSS; nothing in it can end the string (CSS Syntax Module Level 3, 4.3.5 and 4.3.7).</summary>
    public static string Quote(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var css = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            // A space ends the number of an escaped character.
            if (rune.Value is '"' or '\\' or '<' or '>' || Rune.IsControl(rune)) css.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
            else css.Append(rune.ToString());
        }

        return css.Append('"').ToString();
    }
}
