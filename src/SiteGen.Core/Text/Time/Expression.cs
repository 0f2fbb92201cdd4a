namespace SiteGen.Text.Time;

/// <summary>
/// One time expression of a text, from the token at <see cref="Start"/> to before the one at <see cref="Next"/>.
/// <see cref="Range"/> is null for a range that ends before it begins: it is recognised, so that its halves are not read alone.
/// </summary>
internal readonly record struct Expression(int Start, int Next, DateRange? Range)
{
    public static Expression? At(Tokens tokens, int index)
    {
        if (IsRestOfRange(tokens, index)) return null;
        var before = DirectionWords.Before.At(tokens, index);
        var dash = before is null && OpenDash.Leads(tokens, index);
        if (PeriodReader.At(tokens, before?.Next ?? (dash ? index + 1 : index)) is not { } period) return null;

        var direction = before?.Meaning ?? Direction.None;
        var read = PeriodPair.After(tokens, period) is { } pair ? Linked(tokens, index, pair, direction)
            : period.Range is { } range ? Single(tokens, index, period, range, direction, dash) : null;
        return read is { } found && tokens.EndsFree(found.Next) ? found with { Next = AfterMeanwhile(tokens, found.Next) } : null;
    }

    private static Expression? Linked(Tokens tokens, int index, PeriodPair pair, Direction before)
    {
        var after = DirectionWords.After.At(tokens, pair.Second.Next);
        var direction = before != Direction.None ? before : after?.Meaning ?? Direction.None;
        var closed = pair.Closed || before == Direction.From;
        DateRange? range = pair.Range() is { } both ? closed ? both : Sides.Of(both, direction, Edge.None) : null;
        return new Expression(index, after?.Next ?? pair.Second.Next, range);
    }

    private static Expression? Single(Tokens tokens, int index, Period period, DateRange range, Direction before, bool dash)
    {
        var after = DirectionWords.After.At(tokens, period.Next);
        var next = after?.Next ?? period.Next;
        var direction = before != Direction.None ? before : after?.Meaning ?? period.Lean;
        if (direction == Direction.None && dash && OpenDash.IsMeant(tokens, index, next)) direction = Direction.Until;
        else if (direction == Direction.None && OpenDash.Trails(tokens, next)) (direction, next) = (Direction.From, next + 1);
        return new Expression(index, next, Sides.Of(range, direction, period.Edge));
    }

    // The 2024 of "2028–2024" or of the register number "17-2024".
    private static bool IsRestOfRange(Tokens tokens, int index) =>
        tokens[index] is { Kind: TokenKind.Number, Glued: true } && tokens[index - 1] is { Kind: TokenKind.Dash, Glued: true }
        && tokens[index - 2].Kind == TokenKind.Number;

    private static int AfterMeanwhile(Tokens tokens, int next) =>
        tokens[next].Is("aikana") || tokens[next].Is("kuluessa") ? next + 1 : next;
}
