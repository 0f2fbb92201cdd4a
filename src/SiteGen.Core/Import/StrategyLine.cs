using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>What a heading says about a strategy's structure.</summary>
internal abstract partial record StrategyLine
{
    /// <summary>"1. KRIITTINEN KEHITTÄMISKOHDE: …".</summary>
    public sealed record Area(int Number, string Level, string Title) : StrategyLine;

    /// <summary>"MWB 1.1: …" or "1.1 …".</summary>
    public sealed record Goal(string Code, string? Label, string Title) : StrategyLine;

    /// <summary>"Toimenpide 2024–2025: …", a line of an overview.</summary>
    public sealed record Overview(string Period, string Title) : StrategyLine;

    /// <summary>"A: …" or "Toimenpide: …", the title of a card.</summary>
    public sealed record Card(char? Letter, string Title) : StrategyLine;

    /// <summary>"Tavoitetila 2029", which may be an element's or a card's.</summary>
    public sealed record TargetState(string Rest) : StrategyLine;

    /// <summary>"… arvot".</summary>
    public sealed record Values : StrategyLine;

    private const int LongestLabel = 3;
    private const int LongestLine = 240;

    /// <summary>What <paramref name="text"/> says; null where it is nothing of a strategy.</summary>
    public static StrategyLine? Read(string text)
    {
        if (text.Length is 0 or > LongestLine) return null;
        StrategyLine? line = TargetLine(text);
        line ??= AreaLine(text);
        line ??= GoalLine(text);
        line ??= MeasureLine(text);
        line ??= Lettered(text);
        return line ?? ValuesLine(text);
    }

    /// <summary>True for lines that mean so much by themselves that they need not be headings.</summary>
    public static bool StandsOut(string text) => Read(text) is Area or Goal { Label: not null } or Overview or TargetState { Rest: "" };

    private static TargetState? TargetLine(string text) =>
        TargetPattern().Match(text) is { Success: true } match && Words.CardHeadings.Find(match.Groups["name"].Value) == CardPart.TargetState
            ? new TargetState(match.Groups["rest"].Value.Trim()) : null;

    private static Area? AreaLine(string text)
    {
        var match = LeadingNumber().Match(text);
        if (Labelled(text[match.Length..], ImportCue.FocusArea) is not var (label, rest)) return null;
        var behind = NumberBehind().Match(rest);
        var number = match.Success ? match.Groups["number"].Value : behind.Groups["number"].Value;
        if (number.Length == 0) return null;
        return new Area(int.Parse(number, CultureInfo.InvariantCulture), label.ToLowerInvariant(), WordsBehind(match.Success ? rest : rest[behind.Length..]));
    }

    private static Goal? GoalLine(string text)
    {
        if (Labelled(text, ImportCue.Goal) is var (label, rest) && CodePattern().Match(rest) is { Success: true } match)
        {
            return new Goal(match.Groups["code"].Value, label, WordsBehind(rest[match.Length..]));
        }

        return BareCode().Match(text) is { Success: true } bare ? new Goal(bare.Groups["code"].Value, null, WordsBehind(bare.Groups["title"].Value)) : null;
    }

    private static StrategyLine? MeasureLine(string text)
    {
        if (Labelled(text, ImportCue.Measure) is not var (_, rest)) return null;
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        var period = (colon < 0 ? rest : rest[..colon]).Trim(' ', '/', ',', '–', '-');
        var title = colon < 0 ? string.Empty : rest[(colon + 1)..].Trim();
        if (period.Length > 0 && TimetableReader.Read(period) is not null) return new Overview(period, title);
        if (colon < 0 || title.Length == 0) return null;
        return Lettered(title) ?? new Card(period is [var letter] && char.IsLetter(letter) ? char.ToUpperInvariant(letter) : null, title);
    }

    private static Card? Lettered(string text) =>
        LetterPattern().Match(text) is { Success: true } match ? new Card(match.Groups["letter"].Value[0], match.Groups["title"].Value.Trim()) : null;

    private static Values? ValuesLine(string text) =>
        Words.ImportCues.Find(text.TrimEnd(':').Split(' ')[^1]) == ImportCue.Values && text.Split(' ').Length <= 5 ? new Values() : null;

    /// <summary>The label that the text begins with and what follows it; null where it begins otherwise.</summary>
    private static (string Label, string After)? Labelled(string text, ImportCue cue)
    {
        var end = -1;
        for (var words = 1; words <= LongestLabel; words++)
        {
            end = text.AsSpan(end + 1).IndexOfAny(' ', ':') is >= 0 and var next ? end + 1 + next : text.Length;
            if (Words.ImportCues.Find(text[..end]) == cue) return (text[..end], text[end..].TrimStart());
            if (end == text.Length || text[end] == ':') return null;
        }

        return null;
    }

    private static string WordsBehind(string text) => text.TrimStart(' ', ':', '.', '–', '-').Trim();

    [GeneratedRegex(@"^(?<number>\d{1,2})[.)]?[ ]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"^(?<number>\d{1,2})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberBehind();

    [GeneratedRegex(@"^(?<code>\d{1,2}(\.\d{1,2})*)\.?(?=[ :]|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"^(?<code>\d{1,2}\.\d{1,2})\.?[ ]+(?<title>\D.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BareCode();

    [GeneratedRegex(@"^(?<letter>\p{Lu})[:.)][ ]+(?<title>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LetterPattern();

    [GeneratedRegex(@"^(?<name>[\p{L} -]+?)([ ]+\d{4})?[ ]*(:[ ]*(?<rest>.*))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TargetPattern();
}
