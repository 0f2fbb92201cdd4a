namespace SiteGen.Text.Time;

/// <summary>
/// The year that follows a named period: "syksy 2024", "syksyn aikana vuonna 2024", "Q4/24", "kevät -25", "January 1, 2026".
/// </summary>
internal static class YearAfter
{
    public static (int Year, int Next)? At(Tokens tokens, int index) => Joined(tokens, index) ?? Apart(tokens, index);

    private static (int Year, int Next)? Joined(Tokens tokens, int index)
    {
        var (sign, number) = (tokens[index], tokens[index + 1]);
        if (!number.Glued) return null;
        var year = sign.Is('/') ? YearNumbers.FullOrShort(number)
            : sign.Kind == TokenKind.Dash || sign.Is('\'') || sign.Is('’') ? YearNumbers.Short(number) : null;
        return year is { } read && tokens.EndsFree(index + 2) ? (read, index + 2) : null;
    }

    private static (int Year, int Next)? Apart(Tokens tokens, int index)
    {
        var next = tokens[index].Is(',') ? index + 1 : index;
        next = YearWords.Between.At(tokens, next)?.Next ?? next;
        next = YearWords.Before.At(tokens, next)?.Next ?? next;
        if (YearNumbers.Full(tokens[next]) is not { } year) return null;
        return (year, AfterEnding(tokens, next + 1));
    }

    /// <summary>Steps over a case ending: "2024:n".</summary>
    public static int AfterEnding(Tokens tokens, int next) =>
        tokens[next].Is(':') && tokens[next].Glued && tokens[next + 1] is { Kind: TokenKind.Word, Glued: true, Text.Length: <= 4 }
            ? next + 2
            : next;
}
