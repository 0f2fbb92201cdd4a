namespace SiteGen.Text.Time;

/// <summary>
/// Reads a timetable as people write it: Finnish, Swedish or English prose in, the days it speaks of out.
/// <list type="number">
/// <item>The text becomes tokens (<see cref="Tokenizer"/>).</item>
/// <item>At each token an expression is tried: words of direction, a period or two linked ones (<see cref="Expression"/>).</item>
/// <item>An expression alone in brackets narrows the one beside it to the days they share: "(10/24 – ) syksyllä 2024" is
/// 1.10.–31.12.2024 (<see cref="Brackets"/>).</item>
/// <item>The rest is one envelope, from the earliest start that is named to the latest end that is named; a side is open
/// only where the outermost expression leaves it open (<see cref="Envelope"/>).</item>
/// </list>
/// Spring is January–May, summer June–August, autumn September–December; winter 2024 begins in December 2024. The beginning
/// and the end of a year (alkuvuosi, loppuvuosi, slutet av, early) are its halves. A year is 1990–2099, or 20–59 after a month.
/// </summary>
public static class TimetableReader
{
    /// <summary>
    /// The days of every time expression in the text together; null where none can be read. Never throws; takes time in
    /// proportion to the text's length.
    /// </summary>
    public static DateRange? Read(string text)
    {
        var tokens = Tokenizer.Read(text);
        return Envelope.Of(Brackets.Narrow(tokens, Expressions(tokens)));
    }

    private static List<Expression> Expressions(Tokens tokens)
    {
        var found = new List<Expression>();
        for (var i = 0; i < tokens.Count;)
        {
            var expression = Expression.At(tokens, i);
            if (expression is { } read) found.Add(read);
            i = expression?.Next ?? i + 1;
        }

        return found;
    }
}
