using System.Text.RegularExpressions;

namespace SiteGen.Parse;

/// <summary>Several roles written in one text.</summary>
internal static partial class RoleList
{
    /// <summary>"vastuualuejohtajat ja maakuntajohtaja" → "vastuualuejohtajat", "maakuntajohtaja".</summary>
    public static IEnumerable<string> Split(string text) =>
        Separators().Split(text).Select(role => role.Trim(' ', '.', '\u00A0')).Where(role => role.Length > 0);

    [GeneratedRegex(@"\s*[,;]\s*(?:ja\s|sekä\s|och\s|samt\s|and\s)?|\s+(?:ja|sekä|och|samt|and|&)\s+", RegexOptions.None, 1000)]
    private static partial Regex Separators();
}
