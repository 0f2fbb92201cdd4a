using System.Text;
using System.Xml;

namespace SiteGen.Text;

/// <summary>Keeps characters out of XML that it cannot hold, such as control characters and halves of a pair.</summary>
public static class XmlCharacters
{
    public static string Valid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsValid(text)) return text;
        var valid = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair comes out as the replacement character.
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) valid.Append(rune.ToString());
        }

        return valid.ToString();
    }

    private static bool IsValid(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 == text.Length || !XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) return false;
            i++;
        }

        return true;
    }
}
