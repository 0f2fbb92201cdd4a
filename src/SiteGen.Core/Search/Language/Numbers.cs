namespace SiteGen.Search.Language;

/// <summary>Numbers as they stand in texts: 2.1, 1,5, 10:30, days and periods.</summary>
internal static class Numbers
{
    /// <summary>The place behind the number that begins at <paramref name="start"/>.</summary>
    public static int End(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsDigit(text[i]) || (IsJoint(text[i]) && i > start && i + 1 < text.Length && char.IsDigit(text[i + 1])))) i++;
        return i;
    }

    /// <summary>The token of a number, and those of the years in it.</summary>
    public static IEnumerable<Token> Of(string text, int start, int end)
    {
        var number = text[start..end].Replace('–', '-').Replace('—', '-');
        yield return new Token(AsDay(number), start, end - start);
        if (!number.AsSpan().ContainsAny("-.")) yield break;
        for (int i = 0, length; i < number.Length; i += length + 1)
        {
            length = number.AsSpan(i).IndexOfAny("-.,:");
            if (length < 0) length = number.Length - i;
            if (length == 4) yield return new Token(number.Substring(i, 4), start + i, 4);
        }
    }

    private static bool IsJoint(char character) => character is '.' or ',' or ':' or '-' or '–' or '—';

    /// <summary>A day as Finnish texts write it, without zeros before its numbers; other numbers as they are.</summary>
    private static string AsDay(string number)
    {
        var parts = number.Split('.', '-');
        if (parts.Length != 3 || parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit))) return number;
        if (parts[0].Length == 4 && number[4] == '-') Array.Reverse(parts);
        return parts[2].Length == 4 && parts[0].Length < 3 && parts[1].Length < 3
            ? string.Join('.', parts.Select(part => part.Length > 1 ? part.TrimStart('0') : part))
            : number;
    }
}
