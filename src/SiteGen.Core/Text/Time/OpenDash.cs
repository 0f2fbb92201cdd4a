namespace SiteGen.Text.Time;

/// <summary>
/// The dash that leaves a side open, "10/24 –" and "– 12/2024", told from the dash of a sentence and from the mark of a list item.
/// </summary>
internal static class OpenDash
{
    /// <summary>A dash that nothing but a bracket, a colon or the text's beginning stands before.</summary>
    public static bool Leads(Tokens tokens, int index) =>
        tokens[index].Kind == TokenKind.Dash && (index == 0 || IsOpening(tokens[index - 1]));

    /// <summary>At the text's beginning the dash may be a list mark: it opens a side if it touches its period or nothing follows.</summary>
    public static bool IsMeant(Tokens tokens, int dash, int next) =>
        dash > 0 || tokens[dash + 1].Glued || next >= tokens.Count || (tokens[next].Is('.') && next + 1 >= tokens.Count);

    /// <summary>A dash that nothing follows in its bracket, clause or line, or that touches its period but not what follows.</summary>
    public static bool Trails(Tokens tokens, int index)
    {
        if (tokens[index].Kind != TokenKind.Dash || tokens[index].Before == Gap.Line) return false;
        var after = tokens[index + 1];
        return after.Before == Gap.Line || IsClosing(after) || (tokens[index].Glued && !after.Glued);
    }

    private static bool IsOpening(Token token) => token.Is('(') || token.Is('[') || token.Is(':');

    private static bool IsClosing(Token token) =>
        token.Is(')') || token.Is(']') || token.Is(',') || token.Is(';') || token.Is('.') || token.Is(':');
}
