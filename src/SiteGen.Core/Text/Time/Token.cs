namespace SiteGen.Text.Time;

/// <summary>What a token is; every dash that Unicode knows is one kind, so no later step can tell them apart.</summary>
internal enum TokenKind
{
    End,
    Number,
    Word,
    Dash,
    Sign,
}

/// <summary>What stands between a token and the one before it.</summary>
internal enum Gap
{
    None,
    Space,
    Line,
}

/// <summary>
/// A run of digits, a run of letters in lower case, a dash or one other character. <see cref="Value"/> is the number of at
/// most four digits, otherwise −1: no time expression has a longer one.
/// </summary>
internal readonly record struct Token(TokenKind Kind, string Text, Gap Before, int Value = -1)
{
    public static readonly Token End = new(TokenKind.End, string.Empty, Gap.Line);

    public bool Glued => Before == Gap.None;

    public bool Is(string word) => Kind == TokenKind.Word && Text == word;

    public bool Is(char sign) => Kind == TokenKind.Sign && Text[0] == sign;

    public bool IsNumber(int minimum, int maximum) => Kind == TokenKind.Number && Value >= minimum && Value <= maximum;
}
