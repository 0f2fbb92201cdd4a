namespace SiteGen.Text.Time;

/// <summary>The tokens of a text. Outside its ends stands <see cref="Token.End"/>, so that looking around needs no bounds.</summary>
internal sealed class Tokens(IReadOnlyList<Token> tokens)
{
    public int Count => tokens.Count;

    public Token this[int index] => index >= 0 && index < tokens.Count ? tokens[index] : Token.End;

    /// <summary>False for a number that is the tail of something longer: the year of 31.2.2025, of "123/2024", of "A2024".</summary>
    public bool StartsFree(int index)
    {
        var before = this[index - 1];
        if (before.Is('§')) return false;
        if (!this[index].Glued) return true;
        return before.Kind != TokenKind.Word && !(Joins(before) && before.Glued && this[index - 2].Kind == TokenKind.Number);
    }

    /// <summary>False where what stands before <paramref name="next"/> goes on into what is no time: "2024-luku", "2018/1523".</summary>
    public bool EndsFree(int next)
    {
        var (sign, after) = (this[next], this[next + 1]);
        if (!sign.Glued) return true;
        if (sign.Kind is TokenKind.Word or TokenKind.Number) return false;
        if (sign.Kind == TokenKind.Dash) return !(after.Glued && after.Kind is TokenKind.Word or TokenKind.Number);
        return !(Joins(sign) && after.Glued && after.Kind == TokenKind.Number);
    }

    /// <summary>Steps over the dot of an abbreviation: "v.", "kk.", "fr.o.m.".</summary>
    public int AfterDot(int index) => this[index].Is('.') && this[index].Glued ? index + 1 : index;

    private static bool Joins(Token sign) => sign.Is('.') || sign.Is(',') || sign.Is('/') || sign.Is(':');
}
