using SiteGen.Model;

namespace SiteGen.Compose;

/// <summary>The codes by which people speak of a strategy's parts.</summary>
public static class Codes
{
    /// <summary>The code as shown and without its label.</summary>
    /// <param name="codeAbove">The parent's code without label; a letter is shown behind it: "1.1 A".</param>
    public static (string? Code, string? Bare) Of(TreeDocument document, string? codeAbove)
    {
        if (document.Code is { } written)
        {
            var label = LabelOf(written.Text);
            return (written.Text, label is null ? written.Text : written.Text[label.Length..].Trim());
        }

        if (document.Prefix is not { } prefix) return (null, null);
        var isLetter = char.IsLetter(prefix[0]);
        var bare = isLetter && codeAbove is not null ? $"{codeAbove} {prefix}" : prefix;
        return (!isLetter && document.Level?.Abbreviation is { } abbreviation ? $"{abbreviation} {bare}" : bare, bare);
    }

    /// <summary>The letters that a code begins with, where a number follows: "MVB 1.2" → "MVB"; otherwise null.</summary>
    public static string? LabelOf(string code)
    {
        var letters = code.TakeWhile(char.IsLetter).Count();
        return letters > 0 && code.AsSpan(letters).TrimStart() is { Length: > 0 } rest && char.IsAsciiDigit(rest[0]) ? code[..letters] : null;
    }
}
