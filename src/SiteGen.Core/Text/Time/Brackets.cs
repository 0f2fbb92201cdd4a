namespace SiteGen.Text.Time;

/// <summary>An expression alone in brackets says more exactly what the one beside it says: "syksyllä 2024 (10–12/24)".</summary>
internal static class Brackets
{
    /// <summary>Each expression's days; a bracketed one beside another leaves only the days that both share, if there are any.</summary>
    public static IReadOnlyList<DateRange> Narrow(Tokens tokens, IReadOnlyList<Expression> expressions)
    {
        var ranges = new List<DateRange>();
        for (var i = 0; i < expressions.Count; i++)
        {
            if (expressions[i].Range is not { } range) continue;
            if (i + 1 < expressions.Count && Shared(tokens, expressions[i], expressions[i + 1]) is { } shared)
            {
                ranges.Add(shared);
                i++;
            }
            else
            {
                ranges.Add(range);
            }
        }

        return ranges;
    }

    private static DateRange? Shared(Tokens tokens, Expression first, Expression second)
    {
        // Beside: nothing but the bracket is between them.
        var beside = second.Start == first.Next + 1 && (IsBracketed(tokens, first) || IsBracketed(tokens, second));
        return beside && first.Range is { } one && second.Range is { } other ? Shared(one, other) : null;
    }

    private static bool IsBracketed(Tokens tokens, Expression expression) =>
        tokens[expression.Start - 1].Is('(') && tokens[expression.Next].Is(')');

    private static DateRange? Shared(DateRange one, DateRange other)
    {
        var start = other.Start is null || one.Start >= other.Start ? one : other;
        var end = other.End is null || one.End <= other.End ? one : other;
        var shared = new DateRange(start.Start, end.End, start.StartPrecision, end.EndPrecision);
        return shared.Start > shared.End ? null : shared;
    }
}
