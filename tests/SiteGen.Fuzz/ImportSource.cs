using System.Text.RegularExpressions;

namespace SiteGen.Fuzz;

/// <summary>
/// What a document made elsewhere holds, read by a few patterns that know nothing of how import reads: what the import's
/// result is held against. The forms are those of slides saved as text.
/// </summary>
internal sealed partial class ImportSource
{
    private readonly string text;
    private readonly string[] lines;

    private ImportSource(string text, string[] lines) => (this.text, this.lines) = (text, lines);

    public static ImportSource Of(string text) => new(text, [.. Joined(text.Split('\n'))]);

    /// <summary>Each part of each measure card: its name and its words.</summary>
    public IReadOnlyList<string> Parts()
    {
        var parts = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (PartLine().Match(lines[i]) is not { Success: true } match) continue;
            var below = lines.Skip(i + 1).TakeWhile(line => !PartLine().IsMatch(line) && !line.StartsWith('#'));
            parts.Add(Part(match.Groups["name"].Value, string.Join(' ', below.Prepend(match.Groups["rest"].Value))));
        }

        return parts;
    }

    public int Cards => lines.Count(line => PartLine().Match(line).Groups["name"].Value == "Konkreettiset toimenpiteet");

    /// <summary>Measures of the overview and of cards that no line of the overview tells of.</summary>
    public int OverviewMeasures => lines.Count(line => OverviewLine().IsMatch(line));

    /// <summary>Codes of elements, such as "1" and "1.1"; in an evaluation a code for each slide's title and theme.</summary>
    public IReadOnlyList<string> Elements()
    {
        var codes = lines.Select(line => ElementLine().Match(line)).Where(match => match.Success).Select(match => match.Groups["code"].Value).Distinct().ToList();
        var title = string.Empty;
        for (var i = 0; i + 2 < lines.Length; i++)
        {
            if (i > 1 && lines[i].Length > 0 && lines[i - 1].Length == 0 && lines[i - 2].Length == 0) title = lines[i].Trim();
            if (ThemeLine().Match(lines[i]) is { Success: true } match && lines[i + 2].StartsWith("Mitä se on:", StringComparison.Ordinal)) codes.AddRange([title, match.Groups["title"].Value]);
        }

        return [.. codes.Distinct()];
    }

    public IReadOnlyList<string> Values() =>
        [.. lines.SkipWhile(line => !line.StartsWith('#') || !line.Trim().EndsWith("arvot", StringComparison.OrdinalIgnoreCase)).Select(line => ValueLine().Match(line)).Where(match => match.Success).Select(match => Words(match.Groups["title"].Value))];

    /// <summary>Questions of evaluations, each once.</summary>
    public IReadOnlyList<string> Questions() => [.. lines.Select(line => QuestionLine().Match(line)).Where(match => match.Success).Select(match => Words(match.Groups["words"].Value)).Distinct()];

    /// <summary>What was said in the discussions, and the conclusions.</summary>
    public IReadOnlyList<string> Findings() => [.. Below(line => line.StartsWith("Arviointikeskustelu", StringComparison.Ordinal) || ConclusionLine().IsMatch(line))];

    public IReadOnlyList<string> AgendaItems() => [.. Below(line => line.Trim() == "Asioita")];

    /// <summary>The same as Markdown of a word processor: a line that stands alone after two empty ones is a heading.</summary>
    public string Markdown()
    {
        if (text.Split('\n').Any(line => line.StartsWith("# ", StringComparison.Ordinal))) return text;
        var own = text.Split('\n');
        var empty = 2;
        var written = own.Select((line, i) =>
        {
            var isTitle = line.Trim().Length > 0 && empty >= 2 && (i + 1 == own.Length || own[i + 1].Trim().Length == 0);
            empty = line.Trim().Length == 0 ? empty + 1 : 0;
            return isTitle ? "# " + line.Trim() : line.StartsWith(" - ", StringComparison.Ordinal) ? "   " + line : line;
        });
        return string.Join('\n', written.SkipWhile(line => line.Length == 0));
    }

    public static string Part(string name, string text) => $"{name}: {Words(text)}";

    /// <summary>The words alone: no marks, no markup, no case.</summary>
    public static string Words(string text) => string.Join(' ', WordPattern().Matches(text).Select(match => match.Value.ToLowerInvariant()));

    // An item of a list may go on on the next line.
    private static IEnumerable<string> Joined(IEnumerable<string> lines)
    {
        var item = string.Empty;
        foreach (var line in lines)
        {
            if (item.Length > 0 && line.Length > 0 && char.IsLetter(line[0]))
            {
                item += " " + line;
                continue;
            }

            if (item.Length > 0) yield return item;
            item = line.StartsWith('-') ? line : string.Empty;
            if (item.Length == 0) yield return line;
        }

        if (item.Length > 0) yield return item;
    }

    private IEnumerable<string> Below(Func<string, bool> opens)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!opens(lines[i])) continue;
            foreach (var line in lines.Skip(i + 1).SkipWhile(line => line.Length == 0).TakeWhile(line => line.TrimStart().StartsWith('-')))
            {
                if (line.StartsWith('-')) yield return Words(line);
            }
        }
    }

    [GeneratedRegex(@"^(#+ )?\d\. (?<name>Konkreettiset toimenpiteet|Aikataulu|Tavoitetila|Vastuutaho|Mittarit)( \((?<note>[^)]*)\))?:?(?<rest>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PartLine();

    [GeneratedRegex(@"^#+ Toimenpide\b.*\d{4}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OverviewLine();

    [GeneratedRegex(@"^#+ ((?<code>\d)\. KRIITTINEN|M[WV]B (?<code>\d\.\d):)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ElementLine();

    [GeneratedRegex(@"^\d\) (?<title>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThemeLine();

    [GeneratedRegex(@"^#+ \d\) (?<title>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ValueLine();

    [GeneratedRegex(@"^([-] \*(?<words>.+\?)\*|\* \*?(?<words>.+\?)\*?|- (?<words>Onko .+\?))\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex QuestionLine();

    [GeneratedRegex(@"(lopputulema|johtopäätökset):?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ConclusionLine();

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex WordPattern();
}
