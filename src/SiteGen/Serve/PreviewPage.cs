using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Serve;

/// <summary>Puts into a page what the preview needs; the page that is published has none of it.</summary>
internal static partial class PreviewPage
{
    private const string Tags = "<link rel=\"stylesheet\" href=\"/.sitegen/preview.css\"><script type=\"module\" src=\"/.sitegen/preview.js\"></script>";

    /// <summary>The page with the preview's script, which its own security policy would not let run.</summary>
    public static byte[] With(byte[] page)
    {
        var html = Policy().Replace(Encoding.UTF8.GetString(page), string.Empty, 1);
        var end = html.LastIndexOf("</head>", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(end < 0 ? html + Tags : html.Insert(end, Tags));
    }

    /// <summary>What is shown while there is no good site yet: the messages come by the script.</summary>
    public static byte[] Waiting(string language)
    {
        var text = new Localized(
            "Sivustoa ei voi vielä näyttää. Korjaa alla olevat virheet; sivu päivittyy itsestään.",
            "Webbplatsen kan inte visas ännu. Rätta felen nedan; sidan uppdateras av sig själv.",
            "The site cannot be shown yet. Correct the errors below; the page refreshes by itself.").In(language);
        return Encoding.UTF8.GetBytes($"<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>SiteGen</title>{Tags}</head><body><p>{text}</p></body></html>");
    }

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Policy();
}
